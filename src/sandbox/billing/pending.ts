/** Charges that wait for a subscription's next invoice. */
import type Stripe from 'stripe';
import { add, save } from '../changes.ts';
import type { Subscription, Wire } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { Charge } from './lines.ts';

type InvoiceItem = Wire<Stripe.InvoiceItem>;

/** Has a charge wait for the next invoice. */
export function addPending(world: World, { customer }: Subscription, charge: Charge): InvoiceItem {
  const { item, price, quantity } = charge;
  const pending: InvoiceItem = {
    id: newId(world, 'ii'),
    object: 'invoiceitem',
    amount: charge.amount,
    currency: price.currency,
    customer,
    customer_account: null,
    date: world.now(),
    description: charge.description,
    discountable: !charge.proration,
    discounts: [],
    invoice: null,
    livemode: world.livemode,
    metadata: { ...charge.metadata },
    parent:
      item === undefined
        ? null
        : {
            subscription_details: { subscription: item.subscription, subscription_item: item.id },
            type: 'subscription_details',
          },
    period: { start: charge.period.start, end: charge.period.end },
    pricing: {
      price_details: { price: price.id, product: price.product },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    proration: charge.proration ?? false,
    quantity,
    quantity_decimal: String(quantity),
    tax_rates: [...charge.taxRates],
    test_clock: null,
  };
  return add(world, pending, 'invoiceitem.created', customer);
}

/** The charges that wait for a subscription's next invoice, oldest first. */
export function pendingCharges(world: World, { customer, id }: Subscription): Charge[] {
  return waiting(world, customer, id).map((pending) => ({
    amount: pending.amount,
    description: pending.description ?? '',
    invoiceItem: pending.id,
    item: { id: pending.parent?.subscription_details?.subscription_item ?? '', subscription: id },
    metadata: pending.metadata ?? {},
    period: pending.period,
    price: world.storage.get(pending.pricing?.price_details?.price ?? '') as unknown as Charge['price'],
    proration: pending.proration,
    quantity: pending.quantity,
    taxRates: pending.tax_rates ?? [],
  }));
}

/** Writes down that what was waiting is on this invoice now. */
export function takePending(world: World, { customer, id }: Subscription, invoice: string): void {
  for (const pending of waiting(world, customer, id)) save(world, { ...pending, invoice });
}

const waiting = (world: World, customer: string, subscription: string) =>
  ([...world.storage.walk('invoiceitem', { owner: customer })] as InvoiceItem[])
    .filter(
      ({ invoice, parent }) =>
        invoice === null && parent?.subscription_details?.subscription === subscription,
    )
    .reverse();
