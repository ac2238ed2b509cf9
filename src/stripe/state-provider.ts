/** What the mirror asks of Stripe. */
import type Stripe from 'stripe';
import type { CustomerState, Product } from '../billing/customer-state.ts';
import type { StateProvider } from '../billing/mirror-ports.ts';
import { customerState, goneIfMissing, productOf } from './customer-state.ts';
import { translated } from './errors.ts';

const ONCE = { maxNetworkRetries: 0 } as const;

type Owned = { readonly customer?: string | { readonly id: string } | null };

export class StripeStateProvider implements StateProvider {
  readonly #stripe: Stripe;

  constructor(stripe: Stripe) {
    this.#stripe = stripe;
  }

  customerState(...asked: Parameters<StateProvider['customerState']>): Promise<CustomerState> {
    return translated(() => customerState(this.#stripe, ...asked));
  }

  customerOf(objectId: string): Promise<string | undefined> {
    const find = this.#finderOf(objectId);
    return translated(async () => {
      const { customer } = (await find?.().catch(goneIfMissing)) ?? {};
      return typeof customer === 'string' ? customer : customer?.id;
    });
  }

  product(productId: string): Promise<Product | undefined> {
    return translated(async () => {
      const product = await this.#stripe.products.retrieve(productId, {}, ONCE).catch(goneIfMissing);
      return product && productOf(product);
    });
  }

  /** A typed call for each kind of object: an address in an event's body is never followed. */
  #finderOf(id: string): (() => Promise<Owned>) | undefined {
    const stripe = this.#stripe;
    if (id.startsWith('sub_')) return () => stripe.subscriptions.retrieve(id, {}, ONCE);
    if (id.startsWith('in_')) return () => stripe.invoices.retrieve(id, {}, ONCE);
    if (id.startsWith('cs_')) return () => stripe.checkout.sessions.retrieve(id, {}, ONCE);
    return undefined;
  }
}
