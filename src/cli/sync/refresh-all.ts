/** Refreshes customers one by one, in this process. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BillingError } from '../../billing/errors.ts';
import type { Refresher } from '../../billing/refresher.ts';
import type { Store } from '../../store/store.ts';
import type { Synced } from '../../store/sync-admin.ts';
import type { Pace } from '../../stripe/pace.ts';

/** Refreshes at the same time: enough to reach the pace, though each call takes a while. */
const WORKERS = 4;
/** Customers of one look. */
const PAGE = 100;
/** Milliseconds between two looks at what rests until its next try, or is in other hands. */
const LOOK_AGAIN = 250;

export interface Progress {
  readonly total: number;
  readonly refreshed: number;
  readonly failed: number;
}

export interface RefreshAllParts {
  readonly store: Pick<Store, 'admin' | 'refreshQueue'>;
  readonly refresher: Refresher;
  readonly pace: Pace;
  readonly which: Synced;
  /** Who was refreshed since then is left out: milliseconds since 1970. */
  readonly since: number;
  /** Whether to go on until all are refreshed or given up; otherwise each is tried once. */
  readonly wait: boolean;
  /** Ends it, after the refreshes under way. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Makes each customer due and sees to it at once, so that little is due at any time and events of others need not wait.
 *
 * @throws {BillingError} PROVIDER_KEY_REFUSED, with which nothing can be read; STORE_UNAVAILABLE
 */
export async function refreshAll(parts: RefreshAllParts) {
  const { store, which, since, wait, signal, onProgress } = parts;
  const total = await store.admin.countCustomers(which);
  const before = await store.admin.countOutdated(which, since);
  let progress = { total, refreshed: total - before.waiting - before.dead, failed: 0 };
  onProgress(progress);
  const tell = (outcome: 'refreshed' | 'failed') => {
    progress = { ...progress, [outcome]: progress[outcome] + 1 };
    onProgress(progress);
  };
  await onePass(parts, true, tell);
  for (;;) {
    const left = await store.admin.countOutdated(which, since);
    if (!wait || signal.aborted || left.waiting === 0)
      return { total, refreshed: total - left.waiting - left.dead, ...left };
    await sleep(LOOK_AGAIN, undefined, { signal }).catch(() => {});
    await onePass(parts, false, tell);
  }
}

/** Tries each customer once; after the first time, only those whose next try is due. */
async function onePass(
  parts: RefreshAllParts,
  first: boolean,
  tell: (outcome: 'refreshed' | 'failed') => void,
): Promise<void> {
  const { store, which, since, signal } = parts;
  let after = '';
  while (!signal.aborted) {
    const ripeAt = first ? undefined : Date.now();
    const page = await store.admin.listOutdated(which, since, { limit: PAGE, after, ripeAt });
    if (page.length === 0) return;
    after = page.at(-1) ?? '';
    const ids = page.values();
    const failures: unknown[] = [];
    const work = async () => {
      for (const id of ids) {
        if (signal.aborted || failures.length > 0) return;
        try {
          const outcome = await refreshOne(parts, id, first);
          if (outcome) tell(outcome);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    // All have ended before anything is thrown: none works on a store that is closed.
    await Promise.all(Array.from({ length: WORKERS }, work));
    if (failures.length > 0) throw failures[0];
  }
}

/** Undefined if it is in other hands. */
async function refreshOne(
  { store, refresher, pace, which }: RefreshAllParts,
  customerId: string,
  first: boolean,
): Promise<'refreshed' | 'failed' | undefined> {
  if (first) await store.refreshQueue.request(which, customerId, Date.now());
  const claim = await refresher.claimOne(which, customerId);
  if (!claim) return undefined;
  const failure = await refresher.refresh(claim);
  if (!failure) return 'refreshed';
  const { error, pause } = failure;
  if (error instanceof BillingError && error.code === 'PROVIDER_KEY_REFUSED') throw error;
  pace.rest(pause);
  return 'failed';
}
