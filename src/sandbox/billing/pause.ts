import { invalid } from '../api/errors.ts';
import { save } from '../changes.ts';
import type { Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { isMetered, itemCharge, prorationCharge } from './charges.ts';
import { finalizeAndCollect } from './collect.ts';
import { draftInvoice, stopCollecting } from './invoices.ts';
import { addPending, pendingCharges, takePending } from './pending.ts';
import { periodEnd } from './periods.ts';
import { intervalOf } from './subscription-shape.ts';

type Reason = NonNullable<Subscription['status_details']>['paused']['subscription']['type'];

/**
 * Pauses a subscription: no service and no invoices until it is resumed; the time paid for is credited with the next invoice
 * (https://docs.stripe.com/billing/subscriptions/pause).
 *
 * @throws {ApiError} It is not active, or its billing mode is classic.
 */
export function pauseSubscription(world: World, subscription: Subscription): Subscription {
  if (subscription.billing_mode.type !== 'flexible')
    throw invalid('Only subscriptions with `billing_mode[type]=flexible` can be paused.');
  if (subscription.status !== 'active')
    throw invalid(`A subscription with the status ${subscription.status} cannot be paused.`);
  for (const item of subscription.items.data)
    if (!isMetered(item))
      addPending(world, subscription, prorationCharge(world, subscription, item, 'credit'));
  stopCollecting(world, subscription);
  return pause(world, subscription, 'pause_requested');
}

/** Pauses a subscription whose trial ended while there was no card. */
export const pauseWithoutCard = (world: World, subscription: Subscription): Subscription =>
  pause(world, subscription, 'trial_end_without_payment_method');

function pause(world: World, subscription: Subscription, why: Reason): Subscription {
  const details = {
    subscription: { type: why },
    transitioned_at: world.now(),
    type: 'subscription' as const,
  };
  const paused: Subscription = { ...subscription, status: 'paused', status_details: { paused: details } };
  save(world, paused, 'customer.subscription.updated');
  return save(world, paused, 'customer.subscription.paused');
}

/**
 * Resumes a paused subscription: its periods begin anew, and the first is invoiced at once. If that is not paid, the
 * subscription is past due.
 *
 * @throws {ApiError} It is not paused.
 */
export function resumeSubscription(world: World, subscription: Subscription): Subscription {
  if (subscription.status !== 'paused')
    throw invalid(`A subscription with the status ${subscription.status} cannot be resumed.`);
  const now = world.now();
  const { status_details: _, ...rest } = subscription;
  const data = subscription.items.data.map((item) => ({
    ...item,
    current_period_start: now,
    current_period_end: periodEnd(now, intervalOf(item.price), now),
  }));
  const items = { ...subscription.items, data };
  const resumed: Subscription = { ...rest, billing_cycle_anchor: now, items, status: 'active' };
  const charges = data
    .filter((item) => !isMetered(item))
    .map((item) =>
      itemCharge(world, resumed, item, { start: item.current_period_start, end: item.current_period_end }),
    );
  const customer = world.storage.get(subscription.customer) as Customer;
  const { currency } = subscription;
  const invoice = draftInvoice(
    world,
    {
      customer,
      currency,
      period: { start: now, end: now },
      reason: 'subscription_update',
      subscription: resumed,
    },
    [...pendingCharges(world, subscription), ...charges],
  );
  takePending(world, subscription, invoice.id);
  const kept: Subscription = { ...resumed, latest_invoice: invoice.id };
  save(world, kept, 'customer.subscription.updated');
  save(world, kept, 'customer.subscription.resumed');
  finalizeAndCollect(world, invoice);
  return world.storage.get(subscription.id) as Subscription;
}
