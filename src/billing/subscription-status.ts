/** What the provider's statuses of a subscription mean (https://docs.stripe.com/api/subscriptions/object#subscription_object-status). */
import type { Subscription } from './customer-state.ts';

/** A status as tenants are told it. */
export type SubscriptionStatus = 'active' | 'trialing' | 'past_due' | 'unpaid' | 'canceled';

interface Meaning {
  readonly status: SubscriptionStatus;
  /** Whether the tenant may use what the plan offers: `yes`; `not-now`, until it pays or resumes; `no`, for it never paid or has ended. */
  readonly entitled: 'yes' | 'not-now' | 'no';
}

/** Stripe's eight, which it may add to. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  active: { status: 'active', entitled: 'yes' },
  trialing: { status: 'trialing', entitled: 'yes' },
  // Payment is being tried again.
  past_due: { status: 'past_due', entitled: 'yes' },
  unpaid: { status: 'unpaid', entitled: 'not-now' },
  paused: { status: 'unpaid', entitled: 'not-now' },
  canceled: { status: 'canceled', entitled: 'no' },
  // The first payment is awaited, or never came.
  incomplete: { status: 'unpaid', entitled: 'no' },
  incomplete_expired: { status: 'canceled', entitled: 'no' },
};
/** Nothing is granted for a status that nobody knows of. */
const UNKNOWN: Meaning = { status: 'unpaid', entitled: 'not-now' };

const meaningOf = ({ status }: Pick<Subscription, 'status'>): Meaning =>
  (Object.hasOwn(MEANINGS, status) ? MEANINGS[status] : undefined) ?? UNKNOWN;

/** The status as tenants are told it: one of five, for any of the provider's. */
export const statusOf = (subscription: Pick<Subscription, 'status'>): SubscriptionStatus =>
  meaningOf(subscription).status;

/** Whether the tenant may use what the plan offers now. */
export const isEntitled = (subscription: Pick<Subscription, 'status'>): boolean =>
  meaningOf(subscription).entitled === 'yes';

/** Whether the subscription is one at all: it has begun and not ended, though it may not entitle to anything now. */
export const isLive = (subscription: Pick<Subscription, 'status'>): boolean =>
  meaningOf(subscription).entitled !== 'no';

/** Whether the subscription ever began: its first payment came, or none was needed. */
export const hasBegun = ({ status }: Pick<Subscription, 'status'>): boolean =>
  status !== 'incomplete' && status !== 'incomplete_expired';

/** Whether an end is decided that is still to come: a portal sets `cancelAt` alone where billing is flexible. */
export const isCancellationScheduled = (subscription: Subscription): boolean =>
  isLive(subscription) && (subscription.cancelAtPeriodEnd || subscription.cancelAt !== null);

/** When the period that was begun last ends: each item has its own. Seconds since 1970; null where no period runs. */
export function periodEndOf(subscription: Subscription): number | null {
  const ends = subscription.items.map(({ periodEnd }) => periodEnd);
  return isLive(subscription) && ends.length > 0 ? Math.max(...ends) : null;
}

/**
 * The one that counts of a tenant's subscriptions: one that entitles before one that lives, and that before any other.
 *
 * @param subscriptions The newest first, which is the one of two alike.
 */
export function countedOf(subscriptions: readonly Subscription[]): Subscription | undefined {
  return subscriptions.find(isEntitled) ?? subscriptions.find(isLive) ?? subscriptions[0];
}
