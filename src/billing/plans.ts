/** Which plan a subscription is of, and what that allows: the provider's products say it in their metadata. */
import type { Product, Subscription } from './customer-state.ts';
import { LIMIT_NAMES, type LimitName, type Limits, parseLimit } from './limits.ts';

export interface Plan {
  /** In lower case. */
  readonly name: string;
  readonly limits: Limits;
}

/** How often a plan is paid. */
export type PlanInterval = 'monthly' | 'annual';

/** The name of the plan of a tenant that pays for none. */
export const FREE = 'free';

/** The longest name of a plan: as much as the metadata of a product hold is more than anybody reads. */
const MAX_NAME = 100;

/** `pro_monthly` -> `pro`: how often one pays makes no other plan. */
const INTERVAL = /[-_. ](daily|weekly|monthly|quarterly|yearly|annual|annually|day|week|month|quarter|year)$/;

/**
 * The plan of a subscription, found over all of its items.
 *
 * The name is `gangway_plan` in a product's metadata, else a price's lookup key without its interval, else a product's name. Each limit
 * is the highest that a product's `gangway_<limit>` says, so that an addition can raise what the plan allows; what none says, or not as a
 * whole number or `unlimited`, is as in the free tier.
 *
 * @param products Those of the items, as far as they are known.
 * @param free The limits of the free tier.
 */
export function planOf({ items }: Subscription, products: readonly Product[], free: Limits): Plan {
  const byId = new Map(products.map((product) => [product.id, product]));
  const ordered = items.flatMap(({ productId }) => byId.get(productId) ?? []);
  const named = first(ordered, ({ metadata }) => metadata.gangway_plan?.trim());
  const keyed = first(items, ({ lookupKey }) => lookupKey?.replace(INTERVAL, ''));
  const titled = first(ordered, ({ name }) => slug(name));
  const name = named ?? keyed ?? titled ?? items[0]?.productId ?? 'unknown';
  const limits = LIMIT_NAMES.flatMap((limit) => {
    const highest = highestOf(limit, ordered) ?? free[limit];
    return highest === undefined ? [] : [[limit, highest]];
  });
  return { name: name.toLowerCase().slice(0, MAX_NAME), limits: Object.fromEntries(limits) };
}

/** The first text that is one. */
function first<T>(list: readonly T[], read: (item: T) => string | null | undefined): string | undefined {
  for (const item of list) {
    const text = read(item);
    if (text) return text;
  }
  return undefined;
}

function highestOf(limit: LimitName, products: readonly Product[]): number | undefined {
  const said = products.flatMap(
    ({ metadata }) => parseLimit(metadata[`gangway_${limit}`]?.trim() ?? '') ?? [],
  );
  return said.length > 0 ? Math.max(...said) : undefined;
}

/** `Pro Plan (EU)` -> `pro-plan-eu` */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
