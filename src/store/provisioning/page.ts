/** Reads a part of a list in one statement, whatever its length: an index leads to where the part begins. */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Part, Position, Slice } from '../../provisioning/page.ts';

interface Order<Row> {
  /** The columns that it is ordered by: the second tells apart what is alike in the first. */
  readonly by: readonly [string, string];
  readonly descending?: boolean;
  /** Where a row stands. */
  readonly position: (row: Row) => Position;
}

/** @param query Selects all of the list. */
export async function part<DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { by: [first, second], descending = false, position }: Order<Row>,
  { limit, after }: Slice,
): Promise<Part<Row>> {
  const [by, id] = [sql.ref(first), sql.ref(second)];
  const behind = descending ? sql`<` : sql`>`;
  const direction = descending ? 'desc' : 'asc';
  const rest = after ? query.where(sql<SqlBool>`(${by}, ${id}) ${behind} (${after[0]}, ${after[1]})`) : query;
  const rows = await rest
    .orderBy(by, direction)
    .orderBy(id, direction)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit) as Row[];
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? position(last) : undefined };
}

/** The same part of another kind of items. */
export const mapped = <T, U>({ items, next }: Part<T>, map: (item: T) => U): Part<U> => ({
  items: items.map(map),
  next,
});
