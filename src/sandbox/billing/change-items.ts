import { invalid } from '../api/errors.ts';
import { save } from '../changes.ts';
import type { Customer, Price, Subscription, SubscriptionItem, TaxRate } from '../wire.ts';
import type { World } from '../world.ts';
import { isMetered, itemCharge, prorationCharge } from './charges.ts';
import { finalizeAndCollect } from './collect.ts';
import { draftInvoice } from './invoices.ts';
import type { Charge } from './lines.ts';
import { addPending, pendingCharges, takePending } from './pending.ts';
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

/**
 * Changes the items of a subscription. If a price with another interval comes in, a new period begins now, which is invoiced
 * at once (https://docs.stripe.com/billing/subscriptions/prorations).
 *
 * @param subscription With all else that the same request changes.
 * @throws {ApiError} An item is not of this subscription, or none would be left.
 */
export function changeItems(
  world: World,
  subscription: Subscription,
  changes: readonly ItemChange[],
  proration: Proration,
): Subscription {
  const before = subscription.items.data;
  const after = applied(world, subscription, changes);
  if (after.length === 0) throw invalid('A subscription must have at least one item.', undefined, 'items');
  const anew = subscription.status !== 'trialing' && intervals(after) !== intervals(before);
  const { data, anchor } = anew
    ? { data: after.map((item) => beginNow(world, item)), anchor: world.now() }
    : { data: after, anchor: subscription.billing_cycle_anchor };
  const changed: Subscription = {
    ...subscription,
    billing_cycle_anchor: anchor,
    items: { ...subscription.items, data },
  };
  const charges = differences(world, changed, before, anew);
  if (charges.length === 0 || subscription.status === 'trialing' || (proration === 'none' && !anew))
    return save(world, changed, 'customer.subscription.updated');
  const wanted = proration === 'none' ? charges.filter((charge) => !charge.proration) : charges;
  if (anew || proration === 'always_invoice') return invoiceNow(world, changed, wanted);
  for (const charge of wanted) addPending(world, changed, charge);
  return save(world, changed, 'customer.subscription.updated');
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

function invoiceNow(world: World, subscription: Subscription, charges: readonly Charge[]): Subscription {
  const now = world.now();
  const { currency } = subscription;
  const customer = world.storage.get(subscription.customer) as Customer;
  const invoice = draftInvoice(
    world,
    { customer, currency, period: { start: now, end: now }, reason: 'subscription_update', subscription },
    [...pendingCharges(world, subscription), ...charges],
  );
  takePending(world, subscription, invoice.id);
  save(world, { ...subscription, latest_invoice: invoice.id }, 'customer.subscription.updated');
  finalizeAndCollect(world, invoice);
  return world.storage.get(subscription.id) as Subscription;
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
