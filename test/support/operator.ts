/** Calls of the management API, as an operator makes them. */
import type { OperationId } from '../../src/contract/types.ts';
import type { CallInit, TestGangway } from './gangway.ts';

/** What an operation answers, with its body read. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  // What it holds depends on the operation; what is not there is not equal to what is expected.
  readonly body: Record<string, unknown>;
}

export type Operator = (id: OperationId, init?: CallInit) => Promise<Answer>;

/** An operator with this key: without one, the demo's, which may do all. */
export const operator =
  (gangway: TestGangway, key = gangway.credentials.operatorKey): Operator =>
  async (id, init) => {
    const response = await gangway.call(id, { ...init, authorization: `Bearer ${key}` });
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: (await response.json()) as Answer['body'],
    };
  };

/** What a list answers, page by page to its end. */
export async function allPages(
  operator: Operator,
  id: OperationId,
  init: CallInit = {},
  between: () => Promise<unknown> = async () => {},
): Promise<Record<string, unknown>[][]> {
  const pages: Record<string, unknown>[][] = [];
  let cursor: unknown;
  do {
    const { body } = await operator(id, { ...init, query: { ...init.query, cursor } });
    pages.push(body.items as Record<string, unknown>[]);
    cursor = body.next_cursor;
    await between();
  } while (cursor !== null && pages.length < 100);
  return pages;
}

/** A clock that is moved by hand. */
export function movedClock() {
  const clock = { at: Date.now() };
  return {
    clock: { now: () => new Date(clock.at), newId: () => crypto.randomUUID() },
    pass: (seconds: number) => {
      clock.at += seconds * 1000;
    },
  };
}
