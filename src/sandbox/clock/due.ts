import type { Stored } from '../storage.ts';
import type { CheckoutSession, Invoice, Subscription } from '../wire.ts';

const hour = 60 * 60;
const day = 24 * hour;
/** What a first payment may take; then the subscription is given up (https://docs.stripe.com/billing/subscriptions/overview). */
export const INCOMPLETE_FOR = 23 * hour;
/** How long before its end a trial is announced to end. */
export const TRIAL_NOTICE = 3 * day;

/** When something next happens to an object by itself, in seconds since 1970; undefined if nothing does. */
export function dueOf(object: Stored, now: number): number | undefined {
  if ('deleted' in object) return undefined;
  switch (object.object) {
    case 'subscription':
      return subscriptionDue(object as Subscription, now);
    case 'invoice':
      return invoiceDue(object as Invoice);
    case 'checkout.session': {
      const { status, expires_at } = object as CheckoutSession;
      return status === 'open' ? expires_at : undefined;
    }
    default:
      return undefined;
  }
}

function subscriptionDue(subscription: Subscription, now: number): number | undefined {
  const { cancel_at, ended_at, pause_collection, start_date, status } = subscription;
  if (ended_at !== null) return undefined;
  return earliest([
    cancel_at,
    pause_collection?.resumes_at ?? null,
    status === 'incomplete' ? start_date + INCOMPLETE_FOR : null,
    trialNotice(subscription, now),
    renewalOf(subscription),
  ]);
}

/** When a subscription's next period begins; null if it has none. */
export function renewalOf({ items, status }: Subscription): number | null {
  if (status === 'incomplete' || status === 'paused') return null;
  return earliest(items.data.map((item) => item.current_period_end)) ?? null;
}

function trialNotice({ status, trial_end }: Subscription, now: number): number | null {
  if (status !== 'trialing' || trial_end === null) return null;
  const notice = trial_end - TRIAL_NOTICE;
  return notice > now ? notice : null;
}

function invoiceDue({ automatically_finalizes_at, next_payment_attempt, status }: Invoice) {
  if (status === 'draft') return automatically_finalizes_at ?? undefined;
  return status === 'open' ? (next_payment_attempt ?? undefined) : undefined;
}

const earliest = (times: readonly (number | null)[]): number | undefined => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? undefined : Math.min(...known);
};
