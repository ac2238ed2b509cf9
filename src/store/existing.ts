/** Stores that are looked at as they are: nothing is made, and no table is changed. */
import { existsSync } from 'node:fs';
import { type Kysely, Kysely as KyselyDatabase, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { StoreError } from './errors.ts';
import { nameOf, type PoolSettings, type StoreLocation } from './location.ts';
import { migrations } from './migrations/index.ts';
import { openEngine } from './open-engine.ts';
import { TABLE_NAMES, type TableName } from './table-keys.ts';

/** A row of any table. */
export type Row = Readonly<Record<string, string | number | null>>;

/** An open store, table by table. */
export interface RawStore {
  readonly location: StoreLocation;
  readonly engine: Engine;
  readonly db: Kysely<Record<string, Row>>;
}

/** Any tables, by their names. */
export const rawStore = (location: StoreLocation, engine: Engine): RawStore => ({
  location,
  engine,
  db: new KyselyDatabase({ dialect: engine.dialect }),
});

/**
 * Opens a store that is there.
 *
 * @throws {StoreError} NO_STORE: there is nothing, or nothing of Gangway. @throws {Error} See `openEngine`.
 */
export async function openExisting(location: StoreLocation, pool: PoolSettings): Promise<RawStore> {
  if (typeof location === 'string' && !existsSync(location))
    throw new StoreError('NO_STORE', `There is no file ${nameOf(location)}`);
  const store = rawStore(location, await openEngine(location, pool));
  try {
    if ((await versionOf(store)) === undefined)
      throw new StoreError(
        'NO_STORE',
        `${nameOf(location)} is no store of Gangway: it has none of its tables`,
      );
    return store;
  } catch (error) {
    await store.engine.close();
    throw error;
  }
}

/** The name of the last migration that has run, and whether it is the last that there is; undefined if none has. */
export async function versionOf(store: RawStore): Promise<Version | undefined> {
  if (!(await tableNames(store)).includes('kysely_migration')) return undefined;
  const rows = await store.db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
  const names = rows.map(({ name }) => String(name));
  const ours = Object.keys(migrations);
  const name = names.at(-1);
  if (name === undefined) return undefined;
  if (names.some((one) => !ours.includes(one))) return { name, state: 'newer' };
  return { name, state: ours.some((one) => !names.includes(one)) ? 'older' : 'current' };
}

export interface Version {
  readonly name: string;
  /** Beside this Gangway. */
  readonly state: 'older' | 'current' | 'newer';
}

/** The number of rows in each of our tables; a store of an older version may lack some. */
export async function countRows(store: RawStore): Promise<Partial<Record<TableName, number>>> {
  const present = await tableNames(store);
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of TABLE_NAMES.filter((name) => present.includes(name))) {
    const { count } = await store.db
      .selectFrom(table)
      .select(sql<number>`count(*)`.as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = Number(count);
  }
  return counts;
}

/** Bytes on the disk: of all that is in the database, whosever it is. */
export async function sizeOf({ db, location }: RawStore): Promise<number> {
  const { rows } =
    typeof location === 'string'
      ? await sql<Size>`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(
          db,
        )
      : await sql<Size>`select pg_database_size(current_database()) as bytes`.execute(db);
  return Number(rows[0]?.bytes);
}

interface Size {
  readonly bytes: number;
}

async function tableNames({ db }: RawStore): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return tables.map(({ name }) => name);
}
