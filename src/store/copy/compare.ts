/** Reads a table of two stores side by side, and says where they differ. */
import type { RawStore, Row } from '../existing.ts';
import { keyOf, type TableName } from '../table-keys.ts';
import { PAGE, pages } from './pages.ts';

export interface Difference {
  readonly table: TableName;
  /** The primary key. */
  readonly key: Row;
  readonly kind: 'missing' | 'surplus' | 'changed';
  /** Of a row that is in both: the names of the columns that differ. */
  readonly columns?: readonly string[];
}

export interface Compared {
  readonly alike: number;
  readonly differences: readonly Difference[];
}

/** Row by row, told a page's worth at a time. */
export async function* compareTable(
  source: RawStore,
  target: RawStore,
  table: TableName,
): AsyncGenerator<Compared> {
  let [alike, differences] = [0, [] as Difference[]];
  const [originals, copies] = [rowsOf(pages(source, table)), rowsOf(pages(target, table))];
  try {
    let [original, copy] = [await next(originals), await next(copies)];
    while (original || copy) {
      const order = original && copy ? compareKeys(table, original, copy) : original ? -1 : 1;
      const difference =
        order === 0 && original && copy
          ? differenceOf(table, original, copy)
          : notInBoth(table, order < 0 ? 'missing' : 'surplus', (order < 0 ? original : copy) as Row);
      if (difference) differences.push(difference);
      else alike++;
      if (order <= 0) original = await next(originals);
      if (order >= 0) copy = await next(copies);
      if (alike + differences.length < PAGE) continue;
      yield { alike, differences };
      [alike, differences] = [0, []];
    }
    yield { alike, differences };
  } finally {
    // A cursor ends with who reads it.
    await originals.return(undefined);
    await copies.return(undefined);
  }
}

/** What differs between two rows with the same key, if anything. */
function differenceOf(table: TableName, original: Row, copy: Row): Difference | undefined {
  const names = new Set([...Object.keys(original), ...Object.keys(copy)]);
  const columns = [...names].filter((name) => original[name] !== copy[name]);
  if (columns.length === 0) return undefined;
  return { table, key: keyValues(table, original), kind: 'changed', columns };
}

/** A key to show: `id 7` */
export const shownKey = (table: TableName, row: Row): string =>
  Object.entries(keyValues(table, row))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const notInBoth = (table: TableName, kind: Difference['kind'], row: Row): Difference => ({
  table,
  key: keyValues(table, row),
  kind,
});

const keyValues = (table: TableName, row: Row): Row =>
  Object.fromEntries(keyOf(table).map(({ name }) => [name, row[name] ?? null]));

/** Texts by their bytes in UTF-8, as both engines order them. */
function compareKeys(table: TableName, one: Row, other: Row): number {
  for (const { name, kind } of keyOf(table)) {
    const [a, b] = [one[name], other[name]];
    if (a === b) continue;
    return kind === 'integer'
      ? Number(a) - Number(b)
      : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
  }
  return 0;
}

async function* rowsOf(pages: AsyncGenerator<readonly Row[]>): AsyncGenerator<Row> {
  for await (const page of pages) for (const row of page) yield row;
}

async function next(rows: AsyncGenerator<Row>): Promise<Row | undefined> {
  const { value, done } = await rows.next();
  return done ? undefined : value;
}
