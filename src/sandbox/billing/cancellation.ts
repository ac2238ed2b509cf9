import { invalid } from '../api/errors.ts';
import type { Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { endSubscription } from './end.ts';
import { invoiceUsage } from './final-usage.ts';

/** When a subscription is to end: with a period of its items, at a time, or not at all. */
export type CancelAt = 'min_period_end' | 'max_period_end' | number | null;

type Schedule = Pick<Subscription, 'cancel_at' | 'cancel_at_period_end' | 'canceled_at'>;

const none: Schedule = { cancel_at: null, cancel_at_period_end: false, canceled_at: null };

/** The end that `cancel_at_period_end` schedules or takes back. */
export const atPeriodEnd = (subscription: Subscription, ending: boolean, now: number): Schedule =>
  ending
    ? { cancel_at: periodEndOf(subscription, 'max_period_end'), cancel_at_period_end: true, canceled_at: now }
    : none;

/**
 * The end that `cancel_at` schedules or takes back. The customer portal schedules the end of a flexible subscription so, and
 * that of a classic one by `cancel_at_period_end`.
 *
 * @throws {ApiError} The time is past.
 */
export function endingAt(subscription: Subscription, at: CancelAt, now: number): Schedule {
  if (at === null) return none;
  const time = typeof at === 'number' ? at : periodEndOf(subscription, at);
  if (time <= now) throw invalid('`cancel_at` must be in the future.', undefined, 'cancel_at');
  return { cancel_at: time, cancel_at_period_end: false, canceled_at: now };
}

/** What a customer says on leaving. */
export interface Farewell {
  readonly comment?: string | null;
  readonly feedback?: string | null;
}

/** Ends a subscription at once, by request; an end that was scheduled does not matter any more. */
export function cancelNow(world: World, subscription: Subscription, said: Farewell = {}): Subscription {
  const old = subscription.cancellation_details;
  const cancellation_details = {
    comment: said.comment ?? old?.comment ?? null,
    feedback: (said.feedback as NonNullable<typeof old>['feedback']) ?? old?.feedback ?? null,
    feedback_option: null,
    reason: null,
  };
  const leaving = { ...subscription, ...none, cancellation_details };
  return endSubscription(world, leaving, 'cancellation_requested');
}

/** Ends a subscription at the time that was set for it; what was used until then is invoiced. */
export function cancelAsScheduled(world: World, subscription: Subscription): Subscription {
  invoiceUsage(world, subscription);
  const latest = world.storage.get(subscription.id) as Subscription;
  return endSubscription(world, latest, 'cancellation_requested');
}

/** The earliest or latest end of the items' periods. */
function periodEndOf({ items }: Subscription, which: 'min_period_end' | 'max_period_end'): number {
  const ends = items.data.map((item) => item.current_period_end);
  return which === 'min_period_end' ? Math.min(...ends) : Math.max(...ends);
}
