/**
 * Stores on the engine that the run is about: what lies in the folders that `vitest.config.ts` names runs once on SQLite, and once on
 * PostgreSQL.
 */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { inject, onTestFinished } from 'vitest';
import { openStore, type Store, type StoreClock, type StoreLocation } from '../../src/store/store.ts';
import { systemClock, temporaryFile } from './files.ts';
import { makeDatabase, newDatabase, run } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'SQLite' | 'PostgreSQL';
  }
}

export type Row = Record<string, unknown>;

export const onPostgres = (): boolean => inject('engine') === 'PostgreSQL';

/** Where a new store can be opened: on PostgreSQL, a copy of an empty one, which takes half as long as to make it. Gone after the test. */
export async function newLocation(): Promise<StoreLocation> {
  if (!onPostgres()) return temporaryFile();
  emptyStore ??= makeEmptyStore();
  return { postgres: await newDatabase(await emptyStore) };
}

let emptyStore: Promise<string> | undefined;

async function makeEmptyStore(): Promise<string> {
  const postgres = await makeDatabase();
  await (await openStore({ postgres }, systemClock)).close();
  return postgres;
}

/** The same as `DATABASE_URL` has it. */
export const urlOf = (location: StoreLocation): string =>
  typeof location === 'string' ? `file:${location}` : location.postgres;

export async function openTestStore(
  location: StoreLocation,
  clock: StoreClock = systemClock,
): Promise<Store> {
  const store = await openStore(location, clock);
  onTestFinished(() => store.close());
  return store;
}

/** Rows as they lie in the store. */
export async function rows(location: StoreLocation, sql: string): Promise<Row[]> {
  return typeof location === 'string' ? fileRows(location, sql) : run(location.postgres, sql);
}

/** The same of a SQLite file. */
export function fileRows(file: string, sql: string): Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

/** The text of all tables, and of what else is in the file. */
export async function everythingIn(location: StoreLocation): Promise<string> {
  // New rows lie in the log of writes first.
  if (typeof location === 'string')
    return readFileSync(location, 'latin1') + readFileSync(`${location}-wal`, 'latin1');
  const tables = await rows(location, "select tablename from pg_tables where schemaname = 'public'");
  const contents = tables.map(({ tablename }) => rows(location, `select * from ${tablename}`));
  return JSON.stringify(await Promise.all(contents));
}

/** Changes rows behind the store's back. */
export async function change(location: StoreLocation, sql: string): Promise<void> {
  if (typeof location !== 'string') return void (await run(location.postgres, sql));
  const database = new DatabaseSync(location, { timeout: 5000 });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

export const audits = (location: StoreLocation) =>
  rows(location, 'select * from audit_events order by at, id');
export const bindings = (location: StoreLocation) => rows(location, 'select * from customer_bindings');
