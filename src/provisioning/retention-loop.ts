/** Keeps the audit for so many days, as long as the service runs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pruneAudit } from './audit-retention.ts';
import type { ProvisioningStore } from './ports.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds between two looks. */
const INTERVAL = 60 * 60 * 1000;

export interface RetentionParts {
  readonly store: Pick<ProvisioningStore, 'atomically'>;
  /** Whole days, UTC. */
  readonly days: number;
  readonly clock: { readonly now: () => Date; readonly newId: () => string };
  /** Told how many events were removed, if any. */
  readonly onPruned: (pruned: { readonly removed: number; readonly until: string }) => void;
  /** Told what went wrong; the next look is the next try. */
  readonly onError: (error: unknown) => void;
}

/** The midnight (UTC) before which events are older than so many days, as ISO 8601. All replicas find the same, once a day. */
export const oldAt = (now: Date, days: number): string =>
  new Date(Math.floor(now.getTime() / DAY) * DAY - days * DAY).toISOString();

export class RetentionLoop {
  readonly #parts: RetentionParts;
  readonly #closing = new AbortController();
  #running: Promise<void> | undefined;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  /** Looks at once, then every hour. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends with the transaction that is under way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await this.#prune(signal);
      await sleep(INTERVAL, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  async #prune(signal: AbortSignal): Promise<void> {
    const { store, days, clock, onPruned, onError } = this.#parts;
    const until = oldAt(clock.now(), days);
    const actor = { requestId: clock.newId(), dialect: 'service', principal: 'gangway', appId: null };
    try {
      const removed = await pruneAudit(store, actor, until, signal);
      if (removed > 0) onPruned({ removed, until });
    } catch (error) {
      onError(error);
    }
  }
}
