/** Asks Stripe for an event itself; Gangway keeps only what it needs of it. */
import type Stripe from 'stripe';
import { translated } from './errors.ts';

/**
 * The snapshot with this id (https://docs.stripe.com/api/events/retrieve), or the thin event
 * (https://docs.stripe.com/api/v2/core/events/retrieve), for some have no snapshot.
 *
 * @returns Undefined if Stripe does not have it: after 30 days it is gone.
 * @throws {BillingError} One of the provider's codes.
 */
export function eventContent(stripe: Stripe, id: string): Promise<object | undefined> {
  return translated(async () => {
    const event =
      (await stripe.events.retrieve(id).catch(undefinedIf404)) ??
      (await stripe.v2.core.events.retrieve(id).catch(undefinedIf404));
    return event && { ...event };
  });
}

/** The two APIs have different codes for it. */
function undefinedIf404(error: unknown): undefined {
  if ((error as { statusCode?: unknown }).statusCode === 404) return undefined;
  throw error;
}
