/** What `gangway sync` does. */
import type { Config } from '../../config.ts';
import { createMirror, LEASE_MARGIN } from '../../mirror.ts';
import type { Store } from '../../store/store.ts';
import { Pace, PacedStateProvider } from '../../stripe/pace.ts';
import { type Context, scopeOf, withProvider } from '../context.ts';
import { CliError } from '../errors.ts';
import { progressTo } from '../progress.ts';
import { type Progress, refreshAll } from './refresh-all.ts';

export interface SyncOptions {
  /** One tenant's customer; all of the account and mode otherwise. */
  readonly tenant?: string | undefined;
  readonly wait?: boolean;
  /** Whether to begin anew, though an earlier run was interrupted. */
  readonly restart?: boolean;
  /** Calls a second, at most. */
  readonly rate: number;
}

export interface SyncResult {
  readonly total: number;
  readonly refreshed: number;
  /** Not refreshed yet, but due. */
  readonly waiting: number;
  /** Given up after ten tries. */
  readonly dead: number;
  readonly interrupted: boolean;
  /** When the run began that this one went on with. */
  readonly resumed_from: string | null;
}

/** Where the beginning of an unfinished run is kept. */
const CHECKPOINT = 'sync';
/** Milliseconds after which an interrupted run is not gone on with. */
const MAX_AGE = 24 * 3_600_000;

/**
 * Refreshes what the mirror has of customers. Interrupted, all of them, it goes on where it was the next time.
 *
 * @throws {CliError} NO_CUSTOMER: the tenant has none.
 * @throws {BillingError} PROVIDER_KEY_REFUSED
 */
export function sync(
  context: Context,
  store: Store,
  config: Config,
  options: SyncOptions,
  signal: AbortSignal,
): Promise<SyncResult> {
  const { tenant: tenantId, rate, wait = false, restart = false } = options;
  return withProvider(config, async (provider) => {
    const scope = await scopeOf(provider);
    const which = { ...scope, tenantId };
    if (tenantId !== undefined) {
      await store.admin.showTenant(tenantId);
      if ((await store.admin.countCustomers(which)) === 0)
        throw new CliError(
          'NO_CUSTOMER',
          `The tenant ${tenantId} has no customer in Stripe account ${scope.account}, ${scope.livemode ? 'live' : 'test'} mode. Its first portal makes one, or: gangway tenant link-customer ${tenantId} <cus_…>`,
        );
    }
    const all = tenantId === undefined;
    const left = all && !restart ? Number((await store.checkpoints.read(scope, CHECKPOINT)) ?? 0) : 0;
    const resumed = left > Date.now() - MAX_AGE;
    const since = resumed ? left : Date.now();
    if (all) await store.checkpoints.write(scope, CHECKPOINT, String(since));

    const pace = new Pace(rate);
    const { refresher } = createMirror({
      store,
      provider,
      states: new PacedStateProvider(provider.client, pace),
      now: () => new Date(),
      lease: config.stripeTimeout + LEASE_MARGIN,
      onError: () => {},
      onDrift: () => {},
    });
    const { show, end } = progressTo(context, 'refreshed');
    try {
      const onProgress = ({ total, refreshed, failed }: Progress) =>
        show({ total, done: refreshed, note: failed ? `, ${failed} failed tries` : '' });
      const parts = { store, refresher, pace, which, since, wait, signal, onProgress };
      const counts = await refreshAll(parts);
      const interrupted = signal.aborted && counts.waiting > 0;
      if (all && !interrupted) await store.checkpoints.write(scope, CHECKPOINT, undefined);
      return { ...counts, interrupted, resumed_from: resumed ? new Date(since).toISOString() : null };
    } finally {
      end();
    }
  });
}
