/** Keeps refreshing what is due, as long as the service runs. */
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from './customer-state.ts';
import type { Refresher, RefreshFailure } from './refresher.ts';

/** Refreshes at the same time, in one process. Stripe counts calls by the second and allows 100 live, 25 in a sandbox. */
const CONCURRENCY = 4;
/** Milliseconds between two looks for what other processes have made due. */
const POLL = 250;
/** Milliseconds before another try to begin. */
const BEGIN_AGAIN = 5_000;

export interface RefreshLoopParts {
  readonly refresher: Refresher;
  readonly scope: () => Promise<Scope>;
  /** Done once, before anything else, as soon as it can be. */
  readonly begin: () => Promise<void>;
  /** Told what went wrong; the loop goes on. */
  readonly onError: (error: unknown, outcome: RefreshFailure['outcome']) => void;
}

export class RefreshLoop {
  readonly #parts: RefreshLoopParts;
  readonly #closing = new AbortController();
  /** Resolves a sleeping worker's wait. */
  #wake = Promise.withResolvers<void>();
  /** On a clock that nobody puts back. */
  #pausedUntil = 0;
  #running: Promise<void> | undefined;

  constructor(parts: RefreshLoopParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Something has become due in this process. */
  wake(): void {
    this.#wake.resolve();
  }

  /** Ends when the calls of the provider under way have. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    await this.#begin();
    const working = new Set<Promise<void>>();
    while (!this.#closing.signal.aborted) {
      this.#wake = Promise.withResolvers();
      const claims = await this.#claim(CONCURRENCY - working.size);
      for (const claim of claims) {
        const work = this.#refresh(claim).finally(() => {
          working.delete(work);
          this.wake();
        });
        working.add(work);
      }
      if (claims.length === 0 || working.size === CONCURRENCY) await this.#rest();
      // What needs no call of the provider is done without a pause, and callers would wait for all of it.
      await setImmediate();
    }
    await Promise.all(working);
  }

  async #begin(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        return await this.#parts.begin();
      } catch (error) {
        this.#parts.onError(error, 'blocked');
        await sleep(BEGIN_AGAIN, undefined, { signal: this.#closing.signal }).catch(() => {});
      }
    }
  }

  async #claim(limit: number) {
    const { refresher, scope } = this.#parts;
    try {
      if (limit === 0 || performance.now() < this.#pausedUntil) return [];
      return await refresher.claim(await scope(), limit);
    } catch (error) {
      this.#parts.onError(error, 'blocked');
      return [];
    }
  }

  async #refresh(claim: Parameters<Refresher['refresh']>[0]): Promise<void> {
    try {
      const failure = await this.#parts.refresher.refresh(claim, this.#closing.signal);
      if (!failure) return;
      this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + failure.pause);
      this.#parts.onError(failure.error, failure.outcome);
    } catch (error) {
      // Not even the failure could be written down: the claim runs out, and is somebody else's then.
      this.#parts.onError(error, 'blocked');
    }
  }

  async #rest(): Promise<void> {
    const { signal } = this.#closing;
    await Promise.race([this.#wake.promise, sleep(POLL, undefined, { signal, ref: false })]).catch(() => {});
  }
}
