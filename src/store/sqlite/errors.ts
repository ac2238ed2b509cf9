/** What SQLite's errors mean to those who wait for an answer. */
import { BillingError } from '../../billing/errors.ts';

/** Primary result codes, https://sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const FULL = 13;
const CANTOPEN = 14;
const PROTOCOL = 15;
/** An extended one. */
const CONSTRAINT_UNIQUE = 2067;

/** Faults of the file, its disk, or another program that uses it: no statement of ours is wrong. */
const UNAVAILABLE = [BUSY, READONLY, IOERR, FULL, CANTOPEN, PROTOCOL];

/** Seconds: a lock goes by itself, the rest has to be mended. */
const RETRY_AFTER_LOCK = 5;
const RETRY_AFTER_MENDING = 30;

/** Whether another connection holds the lock. */
export const isBusy = (error: unknown): boolean => primaryCode(error) === BUSY;

/** Whether a row would have had the values of another in a unique index. */
export const isUniqueViolation = (error: unknown): boolean => extendedCode(error) === CONSTRAINT_UNIQUE;

/** The error to throw in place of one of SQLite's: STORE_UNAVAILABLE where the store cannot be used, otherwise itself. */
export function storeError(error: unknown): unknown {
  const code = primaryCode(error);
  if (code === undefined || !UNAVAILABLE.includes(code)) return error;
  const reason = `${(error as Error).message} (SQLite error ${extendedCode(error)})`;
  return unavailable(reason, error, code === BUSY ? RETRY_AFTER_LOCK : RETRY_AFTER_MENDING);
}

/** @param retryAfter Seconds. */
export function unavailable(
  reason: string,
  cause?: unknown,
  retryAfter: number = RETRY_AFTER_MENDING,
): BillingError {
  return new BillingError('STORE_UNAVAILABLE', `The store cannot be used: ${reason}`, { cause, retryAfter });
}

/** A call that waited for other writes of this process. */
export const overtaxed = (): BillingError =>
  unavailable('earlier writes still wait for a lock, or do not end', undefined, RETRY_AFTER_LOCK);

export const closed = (): BillingError => unavailable('it is closed', undefined, RETRY_AFTER_LOCK);

function extendedCode(error: unknown): number | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode : undefined;
}

/** The lowest eight bits of the extended code. */
function primaryCode(error: unknown): number | undefined {
  const code = extendedCode(error);
  return code === undefined ? undefined : code & 0xff;
}
