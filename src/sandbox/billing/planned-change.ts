/** What a change of a subscription's items comes to, before anything is done. */
import { invalid } from '../api/errors.ts';
import type { Price, Subscription, SubscriptionItem, TaxRate } from '../wire.ts';
import type { World } from '../world.ts';
import { isMetered, itemCharge, prorationCharge } from './charges.ts';
import type { Charge } from './lines.ts';
import { periodEnd } from './periods.ts';
import { intervalOf, newItem, planOf } from './subscription-shape.ts';

/** A change of one item: the one with this id, or a new one. */
export interface ItemChange {
  readonly id?: string | undefined;
  readonly price?: Price | undefined;
  readonly quantity?: number | undefined;
  readonly deleted?: boolean | undefined;
  readonly taxRates?: readonly TaxRate[] | undefined;
}

/** What is done with the difference: asked for at once, with the next invoice, or not at all. */
export type Proration = 'always_invoice' | 'create_prorations' | 'none';

export interface PlannedChange {
  readonly subscription: Subscription;
  /** What it costs more or less than before. */
  readonly charges: readonly Charge[];
  /** Whether that is asked for at once, or with the next invoice. */
  readonly invoiced: 'now' | 'later';
}

/**
 * If a price with another interval comes in, a new period begins now, which is invoiced at once
 * (https://docs.stripe.com/billing/subscriptions/prorations).
 *
 * @throws {ApiError} An item is not of this subscription, or none would be left.
 */
export function plannedChange(
  world: World,
  subscription: Subscription,
  changes: readonly ItemChange[],
  proration: Proration,
): PlannedChange {
  const before = subscription.items.data;
  const after = applied(world, subscription, changes);
  if (after.length === 0) throw invalid('A subscription must have at least one item.', undefined, 'items');
  const trial = subscription.status === 'trialing';
  const anew = !trial && intervals(after) !== intervals(before);
  const { data, anchor } = anew
    ? { data: after.map((item) => beginNow(world, item)), anchor: world.now() }
    : { data: after, anchor: subscription.billing_cycle_anchor };
  const changed: Subscription = {
    ...subscription,
    billing_cycle_anchor: anchor,
    items: { ...subscription.items, data },
  };
  const charges = trial ? [] : differences(world, changed, before, anew);
  return {
    subscription: changed,
    charges: proration === 'none' ? charges.filter((charge) => !charge.proration) : charges,
    invoiced: anew || proration === 'always_invoice' ? 'now' : 'later',
  };
}

function applied(
  world: World,
  subscription: Subscription,
  changes: readonly ItemChange[],
): SubscriptionItem[] {
  const items = new Map(subscription.items.data.map((item) => [item.id, item]));
  const [first] = subscription.items.data;
  for (const [index, { id, price, quantity, deleted, taxRates }] of changes.entries()) {
    const old = id === undefined ? undefined : items.get(id);
    if (id !== undefined && old === undefined) {
      const message = `No such subscription_item: '${id}'`;
      throw invalid(message, 'resource_missing', `items[${index}][id]`);
    }
    if (old !== undefined && deleted) items.delete(old.id);
    else if (old !== undefined) {
      const next = {
        ...old,
        ...(price && { price, plan: planOf(price) }),
        ...(quantity !== undefined && { quantity }),
        ...(taxRates && { tax_rates: [...taxRates] }),
      };
      items.set(old.id, next);
    } else if (price !== undefined) {
      const period = { start: world.now(), end: first?.current_period_end ?? world.now() };
      const added = newItem(
        world,
        subscription.id,
        { price, quantity: quantity ?? 1, taxRates: taxRates ?? [] },
        period,
      );
      items.set(added.id, added);
    } else
      throw invalid(
        `Missing required param: items[${index}][price].`,
        'parameter_missing',
        `items[${index}][price]`,
      );
  }
  return [...items.values()];
}

/** What the items cost more or less than before. */
function differences(
  world: World,
  subscription: Subscription,
  before: readonly SubscriptionItem[],
  anew: boolean,
): Charge[] {
  const after = subscription.items.data;
  const isSame = (a: SubscriptionItem | undefined, b: SubscriptionItem | undefined) =>
    a?.price.id === b?.price.id && a?.quantity === b?.quantity && !anew;
  const gone = before.filter(
    (old) =>
      !isMetered(old) &&
      !isSame(
        old,
        after.find(({ id }) => id === old.id),
      ),
  );
  const come = after.filter(
    (item) =>
      !isMetered(item) &&
      !isSame(
        item,
        before.find(({ id }) => id === item.id),
      ),
  );
  return [
    ...gone.map((item) => prorationCharge(world, subscription, item, 'credit')),
    ...come.map((item) =>
      anew
        ? itemCharge(world, subscription, item, {
            start: item.current_period_start,
            end: item.current_period_end,
          })
        : prorationCharge(world, subscription, item, 'debit'),
    ),
  ];
}

const beginNow = (world: World, item: SubscriptionItem): SubscriptionItem => ({
  ...item,
  current_period_start: world.now(),
  current_period_end: periodEnd(world.now(), intervalOf(item.price), world.now()),
});

const intervals = (items: readonly SubscriptionItem[]) =>
  JSON.stringify(
    [
      ...new Set(items.map(({ price }) => `${price.recurring?.interval_count} ${price.recurring?.interval}`)),
    ].sort(),
  );
