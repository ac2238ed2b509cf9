/** What Stripe has to sell. */
import type Stripe from 'stripe';
import type { Price } from '../billing/checkout-ports.ts';
import type { PlanInterval } from '../billing/plans.ts';
import { goneIfMissing } from './customer-state.ts';

/** Objects of a page: the most that Stripe gives. */
const PAGE = 100;
/** So many products are looked at before a plan counts as not there. */
const MAX_PRODUCTS = 1000;

const INTERVALS = { monthly: 'month', annual: 'year' } as const;

/** https://docs.stripe.com/api/prices/retrieve */
export async function findPrice(stripe: Stripe, priceId: string): Promise<Price | undefined> {
  const expand = ['product', 'currency_options'];
  const price = await stripe.prices.retrieve(priceId, { expand }).catch(goneIfMissing);
  return price && priceOf(price);
}

/**
 * The price with the lookup key `<plan>_<interval>`; else one of a product whose metadata names the plan (`gangway_plan`): its default
 * price, if that is of the interval, or its newest. Lists show what was made a moment ago; a search would only some time later.
 *
 * https://docs.stripe.com/api/prices/list, https://docs.stripe.com/api/products/list
 */
export async function findPlanPrice(
  stripe: Stripe,
  plan: string,
  interval: PlanInterval,
): Promise<Price | undefined> {
  const common = { active: true, type: 'recurring', limit: PAGE } as const;
  const lookup_keys = [`${plan}_${interval}`];
  const keyed = await stripe.prices.list({ ...common, lookup_keys, expand: ['data.product'] });
  const [price] = keyed.data.map(priceOf).filter(({ active }) => active);
  if (price) return price;
  let seen = 0;
  for await (const product of stripe.products.list({ active: true, limit: PAGE })) {
    if (product.metadata.gangway_plan?.trim().toLowerCase() === plan) {
      const { data } = await stripe.prices.list({ ...common, product: product.id });
      const fitting = data.filter(({ recurring }) => isOf(interval, recurring));
      const best = fitting.find(({ id }) => id === defaultPriceOf(product)) ?? fitting[0];
      if (best) return priceOf({ ...best, product });
    }
    if (++seen === MAX_PRODUCTS) break;
  }
  return undefined;
}

const isOf = (interval: PlanInterval, recurring: Stripe.Price.Recurring | null): boolean =>
  recurring?.interval === INTERVALS[interval] && recurring.interval_count === 1;

const defaultPriceOf = ({ default_price: price }: Stripe.Product) =>
  typeof price === 'string' ? price : price?.id;

/** @param price With its product expanded: as an id it counts as gone. */
function priceOf({ id, active, recurring, currency, currency_options, product }: Stripe.Price): Price {
  const sold = typeof product === 'object' && !product.deleted ? product : undefined;
  return {
    id,
    active: active && (sold?.active ?? false),
    recurring: recurring !== null,
    metered: recurring?.usage_type === 'metered',
    currencies: [currency, ...Object.keys(currency_options ?? {})],
    metadata: sold?.metadata ?? {},
  };
}
