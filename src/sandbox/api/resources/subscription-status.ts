import { save } from '../../changes.ts';
import type { Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { oneOf } from '../form.ts';

export const statuses = [
  'active',
  'canceled',
  'incomplete',
  'incomplete_expired',
  'past_due',
  'paused',
  'trialing',
  'unpaid',
] as const;

/** The status that `metadata[sandbox_status]` asks for: any, without the payments that lead there. */
export function askedStatus(metadata: Readonly<Record<string, string>>) {
  const wanted = metadata.sandbox_status;
  return wanted === undefined ? undefined : oneOf(...statuses)(wanted, 'metadata[sandbox_status]');
}

/** Puts a subscription in the status that its metadata ask for, if they do. */
export function asAsked(world: World, subscription: Subscription): Subscription {
  const status = askedStatus(subscription.metadata);
  if (status === undefined || status === subscription.status) return subscription;
  const now = world.now();
  const ended = status === 'canceled' || status === 'incomplete_expired';
  const ended_at = ended ? (subscription.ended_at ?? now) : null;
  if (status !== 'canceled')
    return save(world, { ...subscription, status, ended_at }, 'customer.subscription.updated');
  const canceled = {
    ...subscription,
    status,
    ended_at,
    canceled_at: now,
    cancel_at: null,
    cancel_at_period_end: false,
  };
  return save(world, canceled, 'customer.subscription.deleted');
}
