/** Opens a database, whatever is in it. */
import { BillingError } from '../billing/errors.ts';
import { createPrivateFile } from '../private-file.ts';
import type { Engine } from './engine.ts';
import type { PoolSettings, StoreLocation } from './location.ts';
import { openSqlite } from './sqlite/engine.ts';

/**
 * A SQLite file is made (readable only by its owner) if it is not there; a PostgreSQL database has to be.
 *
 * @throws {BillingError} STORE_UNAVAILABLE. @throws {Error} The system's or the engine's own, if it cannot be opened.
 */
export async function openEngine(location: StoreLocation, pool: PoolSettings): Promise<Engine> {
  if (typeof location === 'string') {
    if (location !== ':memory:') createPrivateFile(location);
    return openSqlite(location).catch(throwCause);
  }
  // Loaded where it serves: the driver takes as long to load as all of the store.
  const { openPostgres } = await import('./postgres/engine.ts');
  return openPostgres(location, pool);
}

/** Opening a file is not a call of the domain: who starts the service needs to know what is wrong, not that it is unavailable. */
export function throwCause(error: unknown): never {
  const { cause } = error as Error;
  throw error instanceof BillingError && (cause as NodeJS.ErrnoException)?.code === 'ERR_SQLITE_ERROR'
    ? cause
    : error;
}
