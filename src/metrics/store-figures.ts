/** What is asked of the store, for those who watch over it: seldom, and without waiting for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Metrics } from './definitions.ts';

/** What is known of the inbox: see the store's own. */
interface InboxFigures {
  readonly waiting: number;
  readonly dead: number;
  readonly oldest: number;
}

export interface StoreFigureParts {
  /** Throws where the store cannot be used. */
  readonly ping: () => Promise<void>;
  readonly inbox: () => Promise<InboxFigures>;
  /** Whether the service is shutting down. */
  readonly stopping: () => boolean;
  readonly pool?:
    | (() => { readonly total: number; readonly idle: number; readonly waiting: number })
    | undefined;
}

/** Milliseconds for which an answer serves, however often it is asked for. */
const MAX_AGE = 5_000;
/** Milliseconds that it may take. */
const PATIENCE = 1_000;

/** Brings the gauges of the store up to date. Where the store does not answer, those of the inbox have no value. */
export class StoreFigures {
  readonly #metrics: Metrics;
  readonly #parts: StoreFigureParts;
  #asked = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;

  constructor(metrics: Metrics, parts: StoreFigureParts) {
    this.#metrics = metrics;
    this.#parts = parts;
  }

  /** Never throws. */
  async update(): Promise<void> {
    this.#setPool();
    if (performance.now() - this.#asked >= MAX_AGE) {
      // One that has not come to its end is waited for once more, and no second one begins.
      this.#asking ??= this.#ask().finally(() => {
        this.#asking = undefined;
        this.#asked = performance.now();
      });
      const inTime = await Promise.race([
        this.#asking.then(() => true),
        sleep(PATIENCE, false, { ref: false }),
      ]);
      if (!inTime) this.#setDown();
    }
    const up = (await this.#metrics.storeUp.get()).values[0]?.value === 1;
    this.#metrics.ready.set(Number(up && !this.#parts.stopping()));
  }

  async #ask(): Promise<void> {
    const { storeUp, inbox, inboxOldest } = this.#metrics;
    try {
      await this.#parts.ping();
      storeUp.set(1);
      const { waiting, dead, oldest } = await this.#parts.inbox();
      inbox.set({ state: 'waiting' }, waiting);
      inbox.set({ state: 'dead' }, dead);
      inboxOldest.set(oldest);
    } catch {
      this.#setDown();
    }
  }

  #setDown(): void {
    const { storeUp, inbox, inboxOldest } = this.#metrics;
    storeUp.set(0);
    inbox.reset();
    inboxOldest.remove();
  }

  #setPool(): void {
    const stats = this.#parts.pool?.();
    if (!stats) return;
    const { pool } = this.#metrics;
    pool.set({ state: 'idle' }, stats.idle);
    pool.set({ state: 'used' }, stats.total - stats.idle);
    pool.set({ state: 'waiting' }, stats.waiting);
  }
}
