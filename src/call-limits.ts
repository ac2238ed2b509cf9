/** Who may do what how often. Where several processes serve, they count together. */
import cluster from 'node:cluster';
import type { CallLimits } from './billing/ports.ts';
import type { Config } from './config.ts';
import type { Limiter, Limiters } from './limiters/limiter.ts';
import { memoryLimiter } from './limiters/memory.ts';
import type { Store } from './store/store.ts';

const MINUTE = 60;

export interface Limits extends CallLimits {
  /** By client address: to fail to authenticate. */
  readonly failures: Limiter;
  /** By client address and by network: the same in a second, over which nothing is looked at. */
  readonly attempts: Limiter;
  readonly networkAttempts: Limiter;
  /** By network: the same of all its addresses together. */
  readonly networkFailures: Limiter;
  /** By client address: preflights that are looked up. */
  readonly preflights: Limiter;
  /** By operator key: all requests. */
  readonly management: Limiter;
}

/** Addresses that may fail as often as they may, of one network. */
const ADDRESSES_OF_A_NETWORK = 10;
/** Failures of an address in a second, for each that it may make in a minute, over which nothing of it is looked at for the rest of that second. */
const ATTEMPTS = 10;
/** Preflights for each failure that an address may make: most pages send one for each call, where the browser has forgotten the last. */
const PREFLIGHTS = 10;

/** @param limiters How they are counted: see `limitersFor`. */
export function createLimits(
  config: Pick<Config, 'failedAuthLimit' | 'managementRateLimit' | 'tenantRateLimit'>,
  limiters: Limiters,
): Limits {
  const perMinute = (name: string, points: number) => limiters({ name, points, seconds: MINUTE });
  const { failedAuthLimit } = config;
  return {
    failures: perMinute('failure', failedAuthLimit),
    networkFailures: perMinute('network-failure', ADDRESSES_OF_A_NETWORK * failedAuthLimit),
    // Of these each process has its own: it is about what they ask of the store, and what is counted there would be asked, too.
    attempts: memoryLimiter({ name: 'attempt', points: ATTEMPTS * failedAuthLimit, seconds: 1 }),
    networkAttempts: memoryLimiter({
      name: 'network-attempt',
      points: ADDRESSES_OF_A_NETWORK * ATTEMPTS * failedAuthLimit,
      seconds: 1,
    }),
    preflights: memoryLimiter({ name: 'preflight', points: PREFLIGHTS * failedAuthLimit, seconds: MINUTE }),
    refusals: perMinute('refusal', failedAuthLimit),
    tenants: perMinute('tenant', config.tenantRateLimit),
    management: perMinute('management', config.managementRateLimit),
  };
}

/** On PostgreSQL all processes count together, on a file those of one cluster. */
export async function limitersFor({ query }: Pick<Store, 'query'>): Promise<Limiters> {
  if (!query && !cluster.isWorker) return memoryLimiter;
  // Loaded where it serves.
  const { clusterLimiters, postgresLimiters } = await import('./limiters/shared.ts');
  return query ? postgresLimiters(query) : clusterLimiters;
}
