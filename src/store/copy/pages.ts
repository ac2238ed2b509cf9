/** Reads tables to their end, in the order of the bytes of their keys on every engine, a page at a time. */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { RawStore, Row } from '../existing.ts';
import { type KeyColumn, keyOf, type TableName } from '../table-keys.ts';

/** Rows of a page: with all their columns, less than a third of the parameters that a statement may have. */
export const PAGE = 500;

type Query = SelectQueryBuilder<Record<string, Row>, string, Row>;

/** @param after The key of the row to begin behind. */
export function pages(store: RawStore, table: TableName, after?: Row): AsyncGenerator<readonly Row[]> {
  return isFile(store) ? walked(store, table, after) : fetched(store, table, after);
}

/** The row with the highest key, if there is any. */
export async function lastRow(store: RawStore, table: TableName): Promise<Row | undefined> {
  let query: Query = store.db.selectFrom(table).selectAll();
  for (const column of keyOf(table)) query = query.orderBy(inBytes(store, column), 'desc');
  return query.limit(1).executeTakeFirst();
}

/** Whether there is a row with the same key. */
export async function isThere({ db }: RawStore, table: TableName, row: Row): Promise<boolean> {
  let query: Query = db.selectFrom(table).selectAll();
  for (const { name } of keyOf(table)) query = query.where(name, '=', row[name] ?? null);
  return (await query.executeTakeFirst()) !== undefined;
}

/** The primary key's index leads to where each page begins. */
async function* walked(store: RawStore, table: TableName, after?: Row): AsyncGenerator<readonly Row[]> {
  for (let last = after; ; ) {
    const rows = await inOrder(store, table, last).limit(PAGE).execute();
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

/** The primary key's index may be in the order of a language: so the rows are sorted, once, and a cursor hands them out. */
async function* fetched(store: RawStore, table: TableName, after?: Row): AsyncGenerator<readonly Row[]> {
  const transaction = await store.db.startTransaction().setAccessMode('read only').execute();
  try {
    await sql`declare pages no scroll cursor for ${inOrder(store, table, after)}`.execute(transaction);
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(PAGE)} from pages`.execute(transaction);
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
    }
  } finally {
    // Of a connection that has broken, the first error says more.
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
  }
}

function inOrder(store: RawStore, table: TableName, after: Row | undefined): Query {
  const key = keyOf(table);
  const columns = key.map((column) => inBytes(store, column));
  let query: Query = store.db.selectFrom(table).selectAll();
  if (after)
    query = query.where(
      sql<SqlBool>`(${sql.join(columns)}) > (${sql.join(key.map(({ name }) => after[name]))})`,
    );
  for (const column of columns) query = query.orderBy(column);
  return query;
}

function inBytes(store: RawStore, { name, kind }: KeyColumn) {
  const column = sql.ref<string | number>(name);
  return isFile(store) || kind === 'integer' ? column : sql<string>`${column} collate "C"`;
}

const isFile = ({ location }: RawStore): boolean => typeof location === 'string';
