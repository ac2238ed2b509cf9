import type Stripe from 'stripe';
import { nameOf } from '../../billing/charges.ts';
import type { Price, Subscription } from '../../wire.ts';
import { mayChange } from './may.ts';
import type { Visit } from './visit.ts';

/** The prices that a subscription can be changed to, its own among them: those of the portal's settings, or all that recur. */
export function offeredPlans({ features, world }: Visit, subscription: Subscription): Price[] {
  const current = subscription.items.data[0]?.price;
  if (current === undefined) return [];
  if (!mayChange('price', features)) return [current];
  const listed = features.subscription_update.products?.flatMap(({ prices }) => prices) ?? [];
  const all = [...world.storage.walk('price', {})] as Price[];
  return all
    .filter(
      (price) => price.id === current.id || (listed.length > 0 ? listed.includes(price.id) : isSold(price)),
    )
    .filter(
      ({ currency, recurring }) => currency === current.currency && recurring?.usage_type === 'licensed',
    )
    .toSorted((a, b) => Number(a.unit_amount_decimal) - Number(b.unit_amount_decimal));

  function isSold(price: Price): boolean {
    const product = world.storage.get(price.product) as Stripe.Product | undefined;
    return price.active && product?.active === true;
  }
}

/** A plan's name, with its price's own if it has one. */
export const planName = ({ world }: Visit, price: Price) =>
  price.nickname === null ? nameOf(world, price) : `${nameOf(world, price)} (${price.nickname})`;
