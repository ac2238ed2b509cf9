/** What each kind of database brings to the store. All else is alike: one set of queries, one set of migrations. */
import type { Dialect, Kysely } from 'kysely';

/** An open database. */
export interface Engine {
  /** For `new Kysely`. Whoever opened the engine closes it: `Kysely.destroy` does not. */
  readonly dialect: Dialect;
  /** Whether several may write at once, so that rows have to be locked: `for update skip locked`. */
  readonly locksRows: boolean;
  /** A connection of its own for migrations, on which a statement may take as long as it needs. Whoever asks for it closes it. */
  readonly forMigrations?: () => Pick<Engine, 'dialect' | 'close'>;
  /** Keeps others from migrating until the transaction ends. */
  lockMigrations<T>(transaction: Kysely<T>): Promise<void>;
  /** Finds out whether anything can be written, before what must not happen unless it is written down. @throws {BillingError} STORE_UNAVAILABLE */
  assertWritable(): Promise<void>;
  /** Throws a BillingError, STORE_UNAVAILABLE, if nothing could be written now. What asks for readiness gives up after a second, mostly. */
  ping(): Promise<void>;
  /** Runs a statement as it is, where other machines may use the same database. */
  readonly query?:
    | ((sql: string, parameters: readonly unknown[]) => Promise<{ readonly rows: readonly unknown[] }>)
    | undefined;
  /** The connections, where there is a pool of them. */
  readonly pool?: () => PoolState;
  /** Lets what has begun come to its end; what waits fails. */
  close(): Promise<void>;
}

/** How many connections there are, how many of them are idle, and how many calls wait for one. */
export interface PoolState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}
