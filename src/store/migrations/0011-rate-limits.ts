import { type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * What several machines count together: who does what how often. A file has one machine, which counts in memory. What is lost in a crash is
 * a minute's count, so nothing of it is written to the log; the columns are in the order in which rate-limiter-flexible fills them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
  await sql`create unlogged table rate_limits (key text primary key, points integer not null, expire bigint)`.execute(
    db,
  );
}
