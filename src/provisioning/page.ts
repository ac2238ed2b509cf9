/** Pages of lists. A page begins behind the last item of the one before, so that what is made meanwhile moves nothing. */
import { BillingError } from '../billing/errors.ts';

/** Where an item stands in its list: by what the list is ordered by, and by its id where that is the same. */
export type Position = readonly [by: string | number, id: string];

/** Which part of a list. */
export interface Slice {
  /** The most items. */
  readonly limit: number;
  /** The item that it begins behind; undefined for the beginning. */
  readonly after: Position | undefined;
}

/** A part of a list, as a store has it. */
export interface Part<T> {
  readonly items: readonly T[];
  /** Of its last item, if there are more. */
  readonly next: Position | undefined;
}

/** Which page of a list, as a caller asks for it. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last one. */
  readonly nextCursor: string | null;
}

/**
 * A page of a list.
 *
 * @param list Its name: the cursors of one list are none of another.
 * @param orderedBy The type of what the list is ordered by.
 * @throws {BillingError} CURSOR_INVALID
 */
export async function pageOf<T>(
  list: string,
  { limit, cursor }: PageRequest,
  read: (slice: Slice) => Promise<Part<T>>,
  orderedBy: 'string' | 'number' = 'string',
): Promise<Page<T>> {
  const { items, next } = await read({
    limit,
    after: cursor === undefined ? undefined : decoded(list, cursor, orderedBy),
  });
  return { items, nextCursor: next ? encoded(list, next) : null };
}

const encoded = (list: string, position: Position): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url');

function decoded(list: string, cursor: string, orderedBy: 'string' | 'number'): Position {
  try {
    const [of, by, id, ...rest]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (of === list && typeof by === orderedBy && typeof id === 'string' && rest.length === 0)
      return [by as Position[0], id];
  } catch {}
  throw new BillingError('CURSOR_INVALID', `The cursor is none of ${list}`);
}
