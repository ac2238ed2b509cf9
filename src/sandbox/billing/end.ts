import { save } from '../changes.ts';
import type { Invoice, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { stopCollecting, voidInvoice } from './invoices.ts';

/** Why a subscription ends. */
export type EndReason = 'cancellation_requested' | 'payment_failed';

/** Ends a subscription now. One that has ended already stays as it is. */
export function endSubscription(world: World, subscription: Subscription, reason: EndReason): Subscription {
  if (subscription.ended_at !== null) return subscription;
  stopCollecting(world, subscription);
  const now = world.now();
  const details = {
    comment: null,
    feedback: null,
    feedback_option: null,
    ...subscription.cancellation_details,
  };
  const ended: Subscription = {
    ...subscription,
    status: 'canceled',
    canceled_at: subscription.canceled_at ?? now,
    ended_at: now,
    cancellation_details: { ...details, reason: details.reason ?? reason },
  };
  return save(world, ended, 'customer.subscription.deleted');
}

/** Gives a subscription up whose first invoice was not paid in time; the invoice is voided. */
export function expireSubscription(world: World, subscription: Subscription): Subscription {
  const invoice = world.storage.get(String(subscription.latest_invoice)) as Invoice | undefined;
  if (invoice?.status === 'open') voidInvoice(world, invoice);
  const expired: Subscription = { ...subscription, status: 'incomplete_expired', ended_at: world.now() };
  return save(world, expired, 'customer.subscription.updated');
}
