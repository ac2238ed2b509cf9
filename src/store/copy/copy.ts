/** Copies all rows of a store into another, whatever their engines, and compares the two afterwards. */
import { setImmediate } from 'node:timers/promises';
import { BillingError } from '../../billing/errors.ts';
import { StoreError } from '../errors.ts';
import { countRows, type RawStore, type Row } from '../existing.ts';
import { nameOf, type PoolSettings, type StoreLocation } from '../location.ts';
import { TABLE_NAMES, type TableName } from '../table-keys.ts';
import { isForeignKeyViolation } from '../violations.ts';
import { compareTable, type Difference, shownKey } from './compare.ts';
import { isThere, lastRow, pages } from './pages.ts';
import { assertDistinct, assertEmpty, openSource, openTarget } from './sides.ts';

export interface CopyParts {
  readonly from: StoreLocation;
  readonly to: StoreLocation;
  readonly pool: PoolSettings;
  /** Whether to go on with a copy that was interrupted. */
  readonly resume: boolean;
  /** Ends it after the page under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CopyProgress) => void;
}

export interface CopyProgress {
  readonly phase: 'copied' | 'compared';
  readonly table: TableName;
  /** Rows, of all tables. */
  readonly done: number;
  readonly total: number;
}

export interface CopiedTable {
  readonly table: TableName;
  /** Rows of this run. */
  readonly copied: number;
  /** Rows of the source that are alike in the target. */
  readonly verified: number;
  readonly differences: number;
}

export interface CopyResult {
  readonly tables: readonly CopiedTable[];
  /** Some of those that were found. */
  readonly differences: readonly Difference[];
}

/** Differences that are told one by one. */
const TOLD = 20;

/**
 * Copies in the order of the keys, a page in a transaction: what is in the target is always the beginning of each table.
 *
 * The source must not change meanwhile. If it does, the comparison finds that.
 *
 * @throws {StoreError} NO_STORE, OTHER_VERSION, SAME_STORE, TARGET_NOT_EMPTY; TARGET_DIFFERS: it is no interrupted copy of this source;
 *   ROWS_REFUSED: the target's engine does not take them; SOURCE_CHANGED; INTERRUPTED
 * @throws {BillingError} STORE_UNAVAILABLE
 */
export async function copyStore({ from, to, pool, resume, ...parts }: CopyParts): Promise<CopyResult> {
  const source = await openSource(from, pool);
  try {
    const target = await openTarget(to, pool);
    try {
      await assertDistinct(source, target);
      if (!resume) await assertEmpty(target);
      return await copyAndCompare(source, target, parts);
    } finally {
      await target.engine.close();
    }
  } finally {
    await source.engine.close();
  }
}

/** Told how many rows of a table were seen to. */
type Tell = (table: TableName, rows: number) => Promise<void>;

async function copyAndCompare(
  source: RawStore,
  target: RawStore,
  { signal, onProgress }: Pick<CopyParts, 'signal' | 'onProgress'>,
): Promise<CopyResult> {
  const total = await rowsOf(source);
  const telling = (phase: CopyProgress['phase'], start: number): Tell => {
    let done = start;
    return async (table, rows) => {
      done += rows;
      onProgress({ phase, table, done, total });
      // SQLite answers at once: without this, no signal would ever be heard.
      await setImmediate();
      if (signal.aborted) throw new StoreError('INTERRUPTED', `${done} of ${total} rows are ${phase}`);
    };
  };
  const copied = await copyTables(source, target, telling('copied', await rowsOf(target)));
  const result = await compareTables(source, target, copied, telling('compared', 0));
  // A table that was compared already may have grown since.
  if (result.differences.length === 0 && (await rowsOf(source)) !== total)
    throw new StoreError(
      'SOURCE_CHANGED',
      `${nameOf(source.location)} has changed meanwhile: stop what writes to it`,
    );
  return result;
}

/** @returns How many rows of each table are new in the target. */
async function copyTables(source: RawStore, target: RawStore, tell: Tell): Promise<Map<TableName, number>> {
  const copied = new Map<TableName, number>();
  const last = await lastRows(source, target);
  for (const table of TABLE_NAMES) {
    copied.set(table, 0);
    for await (const rows of pages(source, table, last.get(table))) {
      await insert(target, table, rows);
      copied.set(table, (copied.get(table) ?? 0) + rows.length);
      await tell(table, rows.length);
    }
  }
  return copied;
}

async function compareTables(
  source: RawStore,
  target: RawStore,
  copied: ReadonlyMap<TableName, number>,
  tell: Tell,
): Promise<CopyResult> {
  const tables: CopiedTable[] = [];
  const told: Difference[] = [];
  for (const table of TABLE_NAMES) {
    const found = { verified: 0, differences: 0 };
    for await (const { alike, differences } of compareTable(source, target, table)) {
      found.verified += alike;
      found.differences += differences.length;
      told.push(...differences.slice(0, TOLD - told.length));
      await tell(table, alike + differences.length);
    }
    tables.push({ table, copied: copied.get(table) ?? 0, ...found });
  }
  return { tables, differences: told };
}

/** The last rows of tables that an interrupted copy has begun. @throws {StoreError} TARGET_DIFFERS */
async function lastRows(source: RawStore, target: RawStore): Promise<Map<TableName, Row>> {
  const found = new Map<TableName, Row>();
  for (const table of TABLE_NAMES) {
    const last = await lastRow(target, table);
    if (!last) continue;
    if (!(await isThere(source, table, last)))
      throw new StoreError(
        'TARGET_DIFFERS',
        `${nameOf(target.location)} is not an interrupted copy of ${nameOf(source.location)}, which has no ${shownKey(table, last)} in ${table}`,
      );
    found.set(table, last);
  }
  return found;
}

/** @throws {StoreError} ROWS_REFUSED, SOURCE_CHANGED */
async function insert({ db, location }: RawStore, table: TableName, rows: readonly Row[]): Promise<void> {
  if (typeof location !== 'string') for (const row of rows) assertWithoutNul(table, row);
  try {
    // What an interrupted copy had sent last may still arrive.
    await db
      .insertInto(table)
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } catch (error) {
    if (error instanceof BillingError) throw error;
    if (isForeignKeyViolation(error))
      throw new StoreError(
        'SOURCE_CHANGED',
        `Rows of ${table} refer to others that were written after the copy had begun: stop every Gangway on the source, and copy to an empty target again`,
      );
    const [first, last] = [rows[0], rows.at(-1)].map((row) => row && shownKey(table, row));
    throw new StoreError(
      'ROWS_REFUSED',
      `The rows of ${table} from ${first} to ${last} cannot be written to ${nameOf(location)}: ${(error as Error).message}`,
    );
  }
}

/** SQLite keeps any text, PostgreSQL none with a NUL in it. */
function assertWithoutNul(table: TableName, row: Row): void {
  const column = Object.keys(row).find((name) => String(row[name]).includes('\0'));
  if (column !== undefined)
    throw new StoreError(
      'ROWS_REFUSED',
      `The row of ${table} with ${shownKey(table, row)} has a NUL character in ${column}, which PostgreSQL does not take: change it in the source`,
    );
}

const rowsOf = async (store: RawStore): Promise<number> =>
  Object.values(await countRows(store)).reduce((all, one) => all + one, 0);
