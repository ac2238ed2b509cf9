/** Tells of each query: what it does to which table, and how long it took. Nothing of what is in it. */
import type { LogEvent, Logger } from 'kysely';
import type { Query } from '../observe/messages.ts';

/** Told of each query that has ended, and how to tell it. */
export type OnQuery = (query: () => Query) => void;

const VERBS: Readonly<Record<string, string>> = {
  SelectQueryNode: 'select',
  InsertQueryNode: 'insert',
  UpdateQueryNode: 'update',
  DeleteQueryNode: 'delete',
};

/** For the option `log` of Kysely. */
export function queryLog(onQuery: OnQuery): Logger {
  return (event) => onQuery(() => queryOf(event));
}

function queryOf({ level, query, queryDurationMillis: ms }: LogEvent): Query {
  return {
    verb: VERBS[query.query.kind] ?? 'other',
    table: tableOf(query.query),
    startedAt: performance.now() - ms,
    ms,
    failed: level === 'error',
  };
}

/** As much of the nodes of a query as leads to a table. */
interface Node {
  readonly kind: string;
  readonly from?: Node;
  readonly froms?: readonly Node[];
  readonly into?: Node;
  /** Of an alias. */
  readonly node?: Node;
  readonly table?: Node & { readonly identifier?: { readonly name: string } };
}

/** The table that a query is about, of several the first; empty for none. */
function tableOf(node: Node): string {
  if (node.kind === 'TableNode') return node.table?.identifier?.name ?? '';
  const next = node.from ?? node.froms?.[0] ?? node.into ?? node.node ?? node.table;
  return next ? tableOf(next) : '';
}
