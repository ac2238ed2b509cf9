/** What the store says when it cannot be used, whatever the engine. */
import { BillingError } from '../billing/errors.ts';

/** Seconds: a lock, or a server that restarts, comes to its end by itself; the rest has to be mended. */
export const RETRY_SOON = 5;
export const RETRY_AFTER_MENDING = 30;

const PREFIX = 'The store cannot be used: ';

/** @param retryAfter Seconds. */
export function unavailable(
  reason: string,
  cause?: unknown,
  retryAfter: number = RETRY_AFTER_MENDING,
): BillingError {
  return new BillingError('STORE_UNAVAILABLE', `${PREFIX}${reason}`, { cause, retryAfter });
}

/** A call that waited for other writes of this process. */
export const overtaxed = (): BillingError =>
  unavailable('earlier writes still wait for a lock, or do not end', undefined, RETRY_SOON);

/** Why a store could not be opened, to be read after that. */
export const openingReason = (error: unknown): string => (error as Error).message.replace(PREFIX, '');

export const closed = (): BillingError => unavailable('it is closed', undefined, RETRY_SOON);
