/** What the items of a subscription cost. */
import type Stripe from 'stripe';
import { money } from '../money.ts';
import type { Price, Subscription, SubscriptionItem } from '../wire.ts';
import type { World } from '../world.ts';
import type { Charge } from './lines.ts';
import { type Period, partLeft } from './periods.ts';
import { usage } from './usage.ts';

/** An item for a period; in a trial it costs nothing. */
export function itemCharge(
  world: World,
  subscription: Subscription,
  item: SubscriptionItem,
  period: Period,
): Charge {
  const { price, quantity = 1 } = item;
  const free = subscription.status === 'trialing';
  return {
    ...basis(subscription, item, period),
    amount: free ? 0 : amountOf(price, quantity),
    description: free
      ? `Trial period for ${nameOf(world, price)}`
      : `${quantity} × ${nameOf(world, price)} (at ${rate(price)})`,
    quantity,
  };
}

/** What was used of a metered item in a period. */
export function usageCharge(
  world: World,
  subscription: Subscription,
  item: SubscriptionItem,
  period: Period,
): Charge {
  const { price } = item;
  const quantity = usage(world, price.recurring?.meter ?? '', subscription.customer, period);
  return {
    ...basis(subscription, item, period),
    amount: amountOf(price, quantity),
    description: `${quantity} × ${nameOf(world, price)} (at ${rate(price)})`,
    quantity,
  };
}

/**
 * What is left of an item's period, by the second: as a credit for what is not used, or as the price of what is new
 * (https://docs.stripe.com/billing/subscriptions/prorations).
 */
export function prorationCharge(
  world: World,
  subscription: Subscription,
  item: SubscriptionItem,
  kind: 'credit' | 'debit',
): Charge {
  const { current_period_end: end, current_period_start: start, price, quantity = 1 } = item;
  const now = world.now();
  const [sign, what] = kind === 'credit' ? [-1, 'Unused'] : [1, 'Remaining'];
  const many = quantity === 1 ? '' : `${quantity} × `;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(now * 1000);
  return {
    ...basis(subscription, item, { start: now, end }),
    amount: sign * Math.round(amountOf(price, quantity) * partLeft({ start, end }, now)),
    description: `${what} time on ${many}${nameOf(world, price)} after ${date}`,
    proration: true,
    quantity,
  };
}

/** An item bought once. */
export function onceCharge(
  world: World,
  price: Price,
  quantity: number,
  taxRates: Charge['taxRates'],
): Charge {
  const now = world.now();
  return {
    amount: amountOf(price, quantity),
    description: nameOf(world, price),
    period: { start: now, end: now },
    price,
    quantity,
    taxRates,
  };
}

/** Whether an item is billed afterwards, by what was used. */
export const isMetered = ({ price }: SubscriptionItem) => price.recurring?.usage_type === 'metered';

/** What so many units cost, in the currency's smallest unit. */
export const amountOf = (price: Price, quantity: number) =>
  Math.round(Number(price.unit_amount_decimal ?? 0) * quantity);

/** The name of a price's product. */
export function nameOf(world: World, { product }: Price): string {
  const found = world.storage.get(product) as Stripe.Product | undefined;
  return found?.name ?? product;
}

const basis = (subscription: Subscription, item: SubscriptionItem, period: Period) => ({
  item: { id: item.id, subscription: subscription.id },
  metadata: item.metadata,
  period,
  price: item.price,
  taxRates: item.tax_rates?.length ? item.tax_rates : (subscription.default_tax_rates ?? []),
});

function rate({ currency, recurring, unit_amount_decimal }: Price): string {
  const { interval = 'month', interval_count: count = 1 } = recurring ?? {};
  const amount = money(Number(unit_amount_decimal ?? 0), currency);
  return count === 1 ? `${amount} / ${interval}` : `${amount} / every ${count} ${interval}s`;
}
