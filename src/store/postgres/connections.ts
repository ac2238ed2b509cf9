/** The pool of connections, as Kysely uses it: errors are the store's own, and no connection is used again that has become useless. */
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { RETRY_SOON, unavailable } from '../unavailable.ts';
import { connectionError, endsConnection, statementError } from './errors.ts';

/** @param onFailure Told of each error that says that the store cannot be used. */
export function connections(pool: Pool, onFailure: () => void): PostgresPool {
  const known = new WeakMap<PoolClient, Guarded>();
  return {
    async connect() {
      try {
        const client = await pool.connect();
        const guarded = known.get(client) ?? new Guarded(client, onFailure);
        known.set(client, guarded);
        return guarded as unknown as PostgresPoolClient;
      } catch (error) {
        onFailure();
        throw connectionError(error);
      }
    },
    end: () => pool.end(),
  } as PostgresPool;
}

/** A connection that notices when it is of no use any more. */
class Guarded {
  readonly #client: PoolClient;
  readonly #onFailure: () => void;
  #useless = false;

  constructor(client: PoolClient, onFailure: () => void) {
    this.#client = client;
    this.#onFailure = onFailure;
  }

  async query(sql: string, parameters: readonly unknown[]) {
    // A rollback would wait behind what never comes to its end; the server does it by itself once the connection is gone.
    if (this.#useless) throw unavailable('the connection has failed', undefined, RETRY_SOON);
    try {
      return await this.#client.query(sql, [...parameters]);
    } catch (error) {
      this.#useless ||= endsConnection(error);
      const told = statementError(error);
      if (told !== error) this.#onFailure();
      throw told;
    }
  }

  release(discarded: boolean): void {
    this.#client.release(this.#useless || discarded);
  }
}
