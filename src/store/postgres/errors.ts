/** What errors of PostgreSQL and of its driver mean to those who wait for an answer. */
import { RETRY_AFTER_MENDING, RETRY_SOON, unavailable } from '../unavailable.ts';
import { sqlState } from './sql-state.ts';

/**
 * Classes and codes of errors for which no statement of ours is to blame: connections, resources (a full disk, too many connections), the
 * operator (a shutdown, a timeout), the system, a lock that lasts, a server that may only be read.
 */
const UNAVAILABLE = /^(08|53|57|58|55P03|25006|XX)/;
/** Of them, those that a person has to see to. */
const MENDING = /^(53100|53200|58|25006|XX)/;
/** The server may only be read, since it is not the one in charge (any more): the next connection may lead to the one that is. */
const STANDBY = '25006';

/**
 * Whether the connection is of no use any more. What is no answer of the server comes from the driver: the connection has broken, or
 * an answer is still to come that nobody waits for.
 */
export function endsConnection(error: unknown): boolean {
  const code = sqlState(error);
  return code === undefined || code === STANDBY || /^(08|57P)/.test(code);
}

/** The error to throw in place of one of a statement: STORE_UNAVAILABLE where the store cannot be used, otherwise itself. */
export function statementError(error: unknown): unknown {
  const code = sqlState(error);
  if (code === undefined) return error instanceof TypeError ? error : connectionError(error);
  if (!UNAVAILABLE.test(code)) return error;
  return unavailable(reasonOf(error), error, MENDING.test(code) ? RETRY_AFTER_MENDING : RETRY_SOON);
}

/** The same where no connection could be had, whatever the reason. */
export const connectionError = (error: unknown): Error => unavailable(reasonOf(error), error, RETRY_SOON);

function reasonOf(error: unknown): string {
  const { message, errors } = error as Error & { errors?: readonly Error[] };
  // Of several addresses that were tried, each has an error of its own, and they together have no message.
  const text = message || (errors ?? []).map((one) => one.message).join('; ') || String(error);
  const code = sqlState(error);
  return code === undefined ? text : `${text} (PostgreSQL error ${code})`;
}
