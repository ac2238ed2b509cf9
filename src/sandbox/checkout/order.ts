/** What a checkout session is asked to make, kept beside it: Stripe does not show it. */
import type { Price, TaxRate } from '../wire.ts';
import type { World } from '../world.ts';

export interface CheckoutItem {
  readonly price: Price;
  readonly quantity: number;
  readonly taxRates: readonly TaxRate[];
}

export interface CheckoutOrder {
  readonly items: readonly CheckoutItem[];
  /** Of the subscription, the payment or the card's set-up. */
  readonly metadata: Record<string, string>;
  readonly description: string | null;
  readonly trialDays: number;
  readonly billingMode: 'classic' | 'flexible';
  readonly withoutCard: 'cancel' | 'create_invoice' | 'pause';
  readonly defaultTaxRates: readonly TaxRate[];
  /** What is entered of a customer who is known already, and is to be kept. */
  readonly customerUpdate: readonly ('address' | 'name' | 'shipping')[];
}

const keptAs = (session: string) => `${session}/order`;

export function keepOrder(world: World, session: string, order: CheckoutOrder): void {
  const kept = { id: keptAs(session), object: 'sandbox.checkout_order', order };
  world.storage.insert(kept);
}

export function orderOf(world: World, session: string): CheckoutOrder {
  return (world.storage.get(keptAs(session)) as unknown as { order: CheckoutOrder }).order;
}
