import type Stripe from 'stripe';
import { amountOf, nameOf } from '../billing/charges.ts';
import { taxesOn, taxSum } from '../billing/taxes.ts';
import { add } from '../changes.ts';
import type { Wire } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { CheckoutItem } from './order.ts';

export type LineItem = Wire<Stripe.LineItem>;

/** Keeps what a session sells, as its list of line items shows it. */
export function addLineItems(world: World, session: string, items: readonly CheckoutItem[]): LineItem[] {
  const made = items.map((item) => lineItem(world, item));
  // Lists show the newest first.
  for (const item of made.toReversed()) add(world, item, undefined, session);
  return made;
}

function lineItem(world: World, { price, quantity, taxRates }: CheckoutItem): LineItem {
  const subtotal = isMetered(price) ? 0 : amountOf(price, quantity);
  const taxes = taxesOn(subtotal, taxRates);
  return {
    id: newId(world, 'li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: subtotal,
    amount_tax: taxSum(taxes),
    amount_total: subtotal + taxSum(taxes, 'exclusive'),
    currency: price.currency,
    description: nameOf(world, price),
    metadata: {},
    price,
    quantity: isMetered(price) ? null : quantity,
  };
}

const isMetered = ({ recurring }: CheckoutItem['price']) => recurring?.usage_type === 'metered';
