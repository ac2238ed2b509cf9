/** A PostgreSQL database, or an engine that speaks its protocol. Nothing of it needs a session: a pooler may hand out transactions. */
import { Kysely, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';
import type { Engine } from '../engine.ts';
import type { PoolSettings, PostgresLocation } from '../location.ts';
import { RETRY_SOON, unavailable } from '../unavailable.ts';
import { connections } from './connections.ts';
import { Doubt } from './doubt.ts';

/** Any number, the same for every version: who migrates holds this lock. */
const MIGRATION_LOCK = 4_718_292_033;
/** Milliseconds by which a call waits longer for an answer than a statement may take: the server's own word says more. */
const ANSWER_MARGIN = 2_000;
/** Milliseconds that a call waits for its answer where the server alone says how long a statement may take. */
const LONGEST_ANSWER = 30_000;
/** The type of integers that JavaScript may not hold, and that none of ours exceeds: https://node-postgres.com/features/types */
const INT8 = 20;

/**
 * Makes a pool. A connection is opened when the first is needed.
 *
 * @throws {Error} A file that the URL names, as that of a certificate, cannot be read.
 */
export function openPostgres(location: PostgresLocation, settings: PoolSettings): Engine {
  const { pool, dialect, doubt } = openPool(location, settings);
  const db = new Kysely<unknown>({ dialect });
  let ended: Promise<void> | undefined;
  return {
    dialect,
    locksRows: true,
    forMigrations: () => {
      const own = openPool(location, { ...settings, poolSize: 1, statementTimeout: Infinity });
      return { dialect: own.dialect, close: () => own.pool.end() };
    },
    lockMigrations: async (transaction) => {
      // Another may take as long as it needs, whatever the role or the server says: neither of these outlasts the transaction.
      await sql`set local statement_timeout = 0`.execute(transaction);
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
    },
    assertWritable: () => doubt.clear(db),
    ping: async () => {
      const { rows } = await sql<{
        setting: string;
      }>`select current_setting('transaction_read_only') as setting`.execute(db);
      if (rows[0]?.setting !== 'off') throw unavailable('the server may only be read', undefined, RETRY_SOON);
      await doubt.clear(db);
    },
    query: (sql, parameters) => pool.query(sql, [...parameters]),
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => {
      ended ??= pool.end();
      return ended;
    },
  };
}

class Dialect extends PostgresDialect {
  override createAdapter(): Adapter {
    return new Adapter();
  }
}

/** Kysely's own lock belongs to a session, and a pooler may give that to others: migrations have another, see `lockMigrations`. */
class Adapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** @param settings With a `statementTimeout` of Infinity, nobody says how long a statement may take. */
function openPool(
  { postgres }: PostgresLocation,
  { poolSize, connectTimeout, statementTimeout }: PoolSettings,
) {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new Pool({
    application_name: 'gangway',
    ...toClientConfig(parse(postgres, { useLibpqCompat: true })),
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    ...(Number.isFinite(statementTimeout) && {
      query_timeout: statementTimeout === 0 ? LONGEST_ANSWER : statementTimeout + ANSWER_MARGIN,
    }),
    // A pooler that hands out transactions takes no such parameter, unless it is told to.
    ...(statementTimeout > 0 &&
      Number.isFinite(statementTimeout) && {
        statement_timeout: statementTimeout,
        // Who is stopped in the midst of a transaction keeps others waiting no longer than that.
        idle_in_transaction_session_timeout: statementTimeout,
      }),
    keepAlive: true,
    types,
  });
  // Without these, a connection that breaks while nobody uses it, or between two statements, would end the process. Who uses it, hears of it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const doubt = new Doubt();
  return { pool, doubt, dialect: new Dialect({ pool: connections(pool, doubt.raise) }) };
}
