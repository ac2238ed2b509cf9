/** The two stores of a copy. */
import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { StoreError } from '../errors.ts';
import { countRows, openExisting, type RawStore, rawStore, versionOf } from '../existing.ts';
import { nameOf, type PoolSettings, type StoreLocation } from '../location.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { openEngine } from '../open-engine.ts';
import { sqlState } from '../postgres/sql-state.ts';

/**
 * Opens the store that is copied, as it is.
 *
 * @throws {StoreError} NO_STORE; OTHER_VERSION: its tables are not those of this Gangway.
 */
export async function openSource(location: StoreLocation, pool: PoolSettings): Promise<RawStore> {
  const store = await openExisting(location, pool);
  const version = await versionOf(store);
  if (version?.state === 'current') return store;
  await store.engine.close();
  throw new StoreError(
    'OTHER_VERSION',
    version?.state === 'older'
      ? `${nameOf(location)} was written by an older Gangway (${version.name}), and a copy does not change it: bring it up to date first, with any command that works on a store, such as: gangway app list`
      : `${nameOf(location)} was written by a newer Gangway (${version?.name}): copy it with that one`,
  );
}

/**
 * Opens the store that becomes the copy, and makes its tables.
 *
 * @throws {StoreError} OTHER_VERSION
 */
export async function openTarget(location: StoreLocation, pool: PoolSettings): Promise<RawStore> {
  const store = rawStore(location, await openEngine(location, pool));
  try {
    const version = await versionOf(store);
    // Nothing of it is changed before it is known that it is to be changed: an older Gangway may be using it.
    if (version && version.state !== 'current')
      throw new StoreError(
        'OTHER_VERSION',
        `${nameOf(location)} was written by ${version.state === 'newer' ? 'a newer' : 'an older'} Gangway (${version.name}): a copy goes into a new store`,
      );
    await migrate(store.db, migrations, store.engine);
    return store;
  } catch (error) {
    await store.engine.close();
    throw error;
  }
}

/** @throws {StoreError} SAME_STORE */
export async function assertDistinct(source: RawStore, target: RawStore): Promise<void> {
  if ((await identityOf(source)) === (await identityOf(target)))
    throw new StoreError('SAME_STORE', `${nameOf(source.location)} cannot be copied to itself`);
}

/** @throws {StoreError} TARGET_NOT_EMPTY */
export async function assertEmpty(target: RawStore): Promise<void> {
  const counts = Object.entries(await countRows(target));
  const found = counts.filter(([, count]) => count > 0).map(([table, count]) => `${count} ${table}`);
  if (found.length > 0)
    throw new StoreError(
      'TARGET_NOT_EMPTY',
      `${nameOf(target.location)} has rows already: ${found.join(', ')}`,
    );
}

/** The same of two stores if they are one, whatever their locations look like. */
async function identityOf({ location, db }: RawStore): Promise<string> {
  if (typeof location === 'string') {
    const { dev, ino } = statSync(location, { bigint: true });
    return `${dev}:${ino}`;
  }
  try {
    const { rows } = await sql<{ id: string }>`select concat_ws(' ', pg_postmaster_start_time(),
      (select oid from pg_database where datname = current_database()), current_schema()) as id`.execute(db);
    return rows[0]?.id ?? '';
  } catch (error) {
    // Engines that only speak the protocol may not know when they were started.
    if (sqlState(error) === undefined) throw error;
    return location.postgres;
  }
}
