import { save } from '../changes.ts';
import type { Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { finalizeAndCollect } from './collect.ts';
import { draftInvoice } from './invoices.ts';
import type { Charge } from './lines.ts';
import { addPending, pendingCharges, takePending } from './pending.ts';
import { type ItemChange, type Proration, plannedChange } from './planned-change.ts';

/**
 * Changes the items of a subscription.
 *
 * @param subscription With all else that the same request changes.
 * @throws {ApiError} As `plannedChange`.
 */
export function changeItems(
  world: World,
  subscription: Subscription,
  changes: readonly ItemChange[],
  proration: Proration,
): Subscription {
  const { charges, invoiced, subscription: changed } = plannedChange(world, subscription, changes, proration);
  if (charges.length > 0 && invoiced === 'now') return invoiceNow(world, changed, charges);
  for (const charge of charges) addPending(world, changed, charge);
  return save(world, changed, 'customer.subscription.updated');
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
