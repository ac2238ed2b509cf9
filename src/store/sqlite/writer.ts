import type { CompiledQuery, QueryResult } from 'kysely';
import type { Connection } from './connection.ts';
import { storeError } from './errors.ts';
import { Patience, patiently } from './patience.ts';
import { Turns } from './turns.ts';

/**
 * The longest that a call waits to write, in milliseconds: for the writes of this process before it and for the lock of
 * another together. Callers give up after ten seconds or more; nothing that holds the lock for longer is a mere neighbour.
 */
export const LONGEST_WAIT = 5000;

/** The one connection that writes. */
export class Writer {
  readonly #connection: Connection;
  readonly #assertInPlace: () => void;
  readonly #closing: AbortSignal;
  readonly #turns = new Turns();

  /** @param assertInPlace Throws if the file is not the one at its path any more. */
  constructor(connection: Connection, assertInPlace: () => void, closing: AbortSignal) {
    this.#connection = connection;
    this.#assertInPlace = assertInPlace;
    this.#closing = closing;
  }

  /** One statement, a transaction of its own. @throws {BillingError} STORE_UNAVAILABLE */
  query<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#write(() => this.#connection.query<R>(query));
  }

  /**
   * Writes what is there already, and so finds out whether anything can be written: a lock, a full or failing disk, a file
   * that has gone. It is not synced, and so costs 14 µs where a commit costs 200 (measured as said in engine.ts).
   *
   * @param milliseconds The longest wait.
   * @throws {BillingError} STORE_UNAVAILABLE
   */
  assertWritable(milliseconds: number = LONGEST_WAIT): Promise<void> {
    return this.#write(() => {
      this.#connection.execute('pragma synchronous = normal');
      try {
        // The first page goes to the log of writes, whatever the number; Gangway has no use for it.
        this.#connection.execute('pragma user_version = 0');
      } finally {
        this.#connection.execute('pragma synchronous = full');
      }
    }, milliseconds);
  }

  /**
   * Begins a transaction, with the write lock from the start: a deferred one fails at its first write if another process
   * was faster.
   *
   * @returns What lets the next writer in, once it has ended.
   * @throws {BillingError} STORE_UNAVAILABLE
   */
  async begin(): Promise<() => void> {
    const patience = this.#patience();
    const leave = await this.#turns.take(patience);
    try {
      await this.#try(() => this.#connection.execute('begin immediate'), patience);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** A statement of the transaction that has begun, which has the lock. */
  queryInTransaction<R>(query: CompiledQuery): QueryResult<R> {
    return this.#inTransaction(() => this.#connection.query<R>(query));
  }

  commit(): void {
    this.#inTransaction(() => this.#connection.execute('commit'));
  }

  /** SQLite rolls back by itself where the disk is full or fails: https://sqlite.org/lang_transaction.html */
  rollback(): void {
    if (this.#connection.inTransaction) this.#connection.execute('rollback');
  }

  /** Waits for the transaction that has begun, if any, to come to its end. Those that wait for their turn fail by `closing`. */
  async drain(): Promise<void> {
    const patience = new Patience(LONGEST_WAIT, new AbortController().signal);
    // One that does not end is rolled back when the connection is closed.
    await this.#turns.take(patience).catch(() => {});
  }

  async #write<T>(work: () => T, milliseconds?: number): Promise<T> {
    const patience = this.#patience(milliseconds);
    const leave = await this.#turns.take(patience);
    try {
      return await this.#try(work, patience);
    } finally {
      leave();
    }
  }

  #try<T>(work: () => T, patience: Patience): Promise<T> {
    return patiently(() => {
      this.#assertInPlace();
      return work();
    }, patience);
  }

  #inTransaction<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error);
    }
  }

  #patience(milliseconds: number = LONGEST_WAIT): Patience {
    return new Patience(milliseconds, this.#closing);
  }
}
