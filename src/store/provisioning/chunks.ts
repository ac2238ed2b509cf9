/** Rows in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const CHUNK = 2000;

/** Does work on many items, in pieces that are small enough for one statement. */
export async function inChunks<T, R>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += CHUNK)
    results.push(await work(items.slice(from, from + CHUNK)));
  return results;
}
