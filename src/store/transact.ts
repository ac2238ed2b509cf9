/** Transactions that may come in each other's way. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { isConflict, isUniqueViolation } from './postgres/sql-state.ts';
import type { Tables } from './tables.ts';
import { RETRY_SOON, unavailable } from './unavailable.ts';

/** Milliseconds for all tries of one transaction together: as long as a write to a SQLite file waits for others. */
const PATIENCE = 5_000;
/** Milliseconds between two tries, at most: each time another, or those that met would meet again. It doubles up to the second. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 160;

/**
 * Does work in a transaction, and again if another came in its way: the work has to be such that it can be repeated.
 *
 * @throws {BillingError} STORE_UNAVAILABLE
 */
export async function transact<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      // What another has inserted meanwhile, the next try reads before it writes.
      const unseen = isUniqueViolation(error);
      if (!unseen && !isConflict(error)) throw error;
      if (performance.now() > end)
        throw unseen ? error : unavailable('too many others write the same', error, RETRY_SOON);
    }
    await sleep(Math.random() * pause);
  }
}
