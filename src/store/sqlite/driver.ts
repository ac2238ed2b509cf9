/** Kysely's way to the two connections. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely';
import type { Writer } from './writer.ts';

/** Answers a query that changes nothing. */
export type Read = <R>(query: CompiledQuery) => Promise<QueryResult<R>>;

/** Sends each query to the connection it is for. Those are opened and closed elsewhere. */
export class SqliteDriver implements Driver {
  readonly #read: Read;
  readonly #writer: Writer;

  constructor(read: Read, writer: Writer) {
    this.#read = read;
    this.#writer = writer;
  }

  async acquireConnection(): Promise<Session> {
    return new Session(this.#read, this.#writer);
  }

  beginTransaction(session: Session): Promise<void> {
    return session.begin();
  }

  async commitTransaction(session: Session): Promise<void> {
    session.commit();
  }

  async rollbackTransaction(session: Session): Promise<void> {
    session.rollback();
  }

  async init(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/** What Kysely takes for a connection: reads go to the reader, writes and transactions to the writer. */
class Session implements DatabaseConnection {
  readonly #read: Read;
  readonly #writer: Writer;
  /** Ends this session's turn; undefined outside of a transaction. */
  #leave: (() => void) | undefined;

  constructor(read: Read, writer: Writer) {
    this.#read = read;
    this.#writer = writer;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#leave) return this.#writer.queryInTransaction<R>(query);
    return SelectQueryNode.is(query.query) ? this.#read<R>(query) : this.#writer.query<R>(query);
  }

  /** All rows at once: the connection is not kept from others between two of them. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async begin(): Promise<void> {
    this.#leave = await this.#writer.begin();
  }

  commit(): void {
    this.#writer.commit();
    this.#end();
  }

  rollback(): void {
    try {
      this.#writer.rollback();
    } finally {
      this.#end();
    }
  }

  #end(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
