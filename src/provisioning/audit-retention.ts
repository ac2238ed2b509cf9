/** Removes audit events that are old enough, a few at a time, and says so in the audit. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from './actor.ts';
import type { ProvisioningStore } from './ports.ts';

/** Events in one transaction, for whose lock others wait: 200 took 27 ms in a SQLite file with a million, on two cores that had more to do. */
export const PRUNED_AT_ONCE = 200;
/** Milliseconds in which others may write. */
const PAUSE = 50;

/**
 * Removes what is older. Each transaction leaves an event of its own, `audit.prune`, of how many it removed: nothing goes without one,
 * wherever this is interrupted. Several processes may do so at once.
 *
 * @param until ISO 8601. Events of this very moment stay.
 * @param signal Ends it after the transaction that is under way.
 * @returns How many events this call has removed.
 * @throws {BillingError} STORE_UNAVAILABLE
 */
export async function pruneAudit(
  store: Pick<ProvisioningStore, 'atomically'>,
  actor: Actor,
  until: string,
  signal?: AbortSignal,
): Promise<number> {
  for (let removed = 0; ; await sleep(PAUSE)) {
    const some = await store.atomically(async ({ audit }) => {
      const count = await audit.removeBefore(until, PRUNED_AT_ONCE);
      if (count > 0)
        await audit.recordChanges(actor, 'audit.prune', [{ ...NOBODYS, changes: told(until, count) }]);
      return count;
    });
    removed += some;
    if (some < PRUNED_AT_ONCE || signal?.aborted) return removed;
  }
}

const NOBODYS = { appId: null, tenantId: null };

const told = (until: string, removed: number) => [
  { field: 'until', before: null, after: until },
  { field: 'removed', before: null, after: String(removed) },
];
