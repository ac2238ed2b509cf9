/** What SQLite's errors mean to those who wait for an answer. */
import { RETRY_AFTER_MENDING, RETRY_SOON, unavailable } from '../unavailable.ts';

/** Primary result codes, https://sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const FULL = 13;
const CANTOPEN = 14;
const PROTOCOL = 15;
/** Extended ones. */
const CONSTRAINT_FOREIGN_KEY = 787;
const CONSTRAINT_UNIQUE = 2067;

/** Faults of the file, its disk, or another program that uses it: no statement of ours is wrong. */
const UNAVAILABLE = [BUSY, READONLY, IOERR, FULL, CANTOPEN, PROTOCOL];

/** Whether another connection holds the lock. */
export const isBusy = (error: unknown): boolean => primaryCode(error) === BUSY;

/** Whether a row would have had the values of another in a unique index. */
export const isUniqueViolation = (error: unknown): boolean => extendedCode(error) === CONSTRAINT_UNIQUE;

/** Whether a row would have referred to one that is not there. */
export const isForeignKeyViolation = (error: unknown): boolean =>
  extendedCode(error) === CONSTRAINT_FOREIGN_KEY;

/** The error to throw in place of one of SQLite's: STORE_UNAVAILABLE where the store cannot be used, otherwise itself. */
export function storeError(error: unknown): unknown {
  const code = primaryCode(error);
  if (code === undefined || !UNAVAILABLE.includes(code)) return error;
  const reason = `${(error as Error).message} (SQLite error ${extendedCode(error)})`;
  return unavailable(reason, error, code === BUSY ? RETRY_SOON : RETRY_AFTER_MENDING);
}

function extendedCode(error: unknown): number | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode : undefined;
}

/** The lowest eight bits of the extended code. */
function primaryCode(error: unknown): number | undefined {
  const code = extendedCode(error);
  return code === undefined ? undefined : code & 0xff;
}
