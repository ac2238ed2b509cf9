/** Limits that several processes keep together. */
import { type RateLimiterAbstract, RateLimiterCluster, RateLimiterPostgres } from 'rate-limiter-flexible';
import { type Limit, type Limiter, type Limiters, secondsUntil } from './limiter.ts';
import { type Count, Windows } from './windows.ts';

/** Runs a statement on the database that the processes share. */
export type Query = (
  sql: string,
  parameters: readonly unknown[],
) => Promise<{ readonly rows: readonly unknown[] }>;

/** The table of counts, which a migration makes. */
const TABLE = 'rate_limits';
/** Milliseconds between two removals of counts whose window has ended. */
const CLEARING = 60_000;
/** Milliseconds that the primary process has to answer. */
const IPC_TIMEOUT = 1_000;
/**
 * Counts a second of one limit that a process writes down. Whoever makes more names than that is counted here alone: nobody without a
 * credential keeps the database busy.
 */
const WRITES = 200;

/** Counts in a PostgreSQL database. While that does not answer, each process counts by itself. */
export function postgresLimiters(query: Query): Limiters {
  // The library names its statements, and so has the server keep them: a pooler that hands out transactions would not find them again.
  const storeClient = {
    query: ({ text, values }: { text: string; values: unknown[] }) => query(text, values),
  };
  return (limit) => {
    const counts = new RateLimiterPostgres({
      ...optionsOf(limit),
      storeClient,
      storeType: 'pool',
      tableName: TABLE,
      tableCreated: true,
      clearExpiredByTimeout: false,
    });
    const cleared = new Windows(CLEARING);
    const penalty = async (who: string) => {
      // What could not be removed now will be the next time.
      if (cleared.add('').count === 1)
        query(`delete from ${TABLE} where expire < $1`, [Date.now()]).catch(() => {});
      const counted = await counts.penalty(who);
      const length = limit.seconds * 1000;
      // Clocks of two machines differ by less: this one was put back, and the window would last until it is there again.
      if (counted.msBeforeNext > 2 * length)
        await query(`update ${TABLE} set expire = $2 where key = $1`, [
          counts.getKey(who),
          Date.now() + length,
        ]);
      return counted;
    };
    return sharedLimiter(limit, { penalty });
  };
}

/** Counts in the primary process of a cluster (node:cluster). While that does not answer, each process counts by itself. */
export const clusterLimiters: Limiters = (limit) =>
  sharedLimiter(limit, new RateLimiterCluster({ ...optionsOf(limit), timeoutMs: IPC_TIMEOUT }));

const optionsOf = ({ name, points, seconds }: Limit) => ({ keyPrefix: name, points, duration: seconds });

function sharedLimiter({ points, seconds }: Limit, counts: Pick<RateLimiterAbstract, 'penalty'>): Limiter {
  /** What this process knows of all. */
  const known = new Windows(seconds * 1000);
  const writes = new Windows(1000);
  const over = ({ count, left }: Count) => (count > points ? secondsUntil(left) : 0);
  return {
    async add(who) {
      const here = over(known.add(who));
      if (here > 0 || writes.add('').count > WRITES) return here;
      try {
        const { consumedPoints, msBeforeNext } = await counts.penalty(who);
        return over(
          known.learn(who, { count: consumedPoints, left: Math.min(msBeforeNext, seconds * 1000) }),
        );
      } catch {
        return here;
      }
    },
    exhausted: (who) => over(known.get(who)),
  };
}
