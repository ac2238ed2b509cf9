/** Waiting that leaves the process free. SQLite's own busy timeout sleeps in the thread that serves every request. */
import { setTimeout as sleep } from 'node:timers/promises';
import { closed, overtaxed } from '../unavailable.ts';
import { isBusy, storeError } from './errors.ts';

/** Milliseconds between two tries: the first pause, and the longest. */
const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 50;

/** How long one call may wait, all its waits together. */
export class Patience {
  readonly #end: number;
  readonly #closing: AbortSignal;

  /**
   * @param closing Ends every wait.
   * @throws {BillingError} STORE_UNAVAILABLE: the store is closed.
   */
  constructor(milliseconds: number, closing: AbortSignal) {
    if (closing.aborted) throw closed();
    this.#end = performance.now() + milliseconds;
    this.#closing = closing;
  }

  /** Milliseconds. */
  get left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** @throws {BillingError} STORE_UNAVAILABLE: the store is being closed. */
  async pause(milliseconds: number): Promise<void> {
    try {
      await sleep(Math.min(milliseconds, this.left), undefined, { signal: this.#closing });
    } catch {
      throw closed();
    }
  }

  /** @throws {BillingError} STORE_UNAVAILABLE: `event` does not come in time, or the store is being closed. */
  async until(event: Promise<void>): Promise<void> {
    const come = new AbortController();
    const signal = AbortSignal.any([come.signal, this.#closing]);
    const late = sleep(this.left, undefined, { signal }).then(
      () => Promise.reject(overtaxed()),
      () => Promise.reject(closed()),
    );
    try {
      await Promise.race([event, late]);
    } finally {
      come.abort();
    }
  }
}

/**
 * Tries again for as long as another connection holds the lock.
 *
 * @throws {BillingError} STORE_UNAVAILABLE. Any other error as it is.
 */
export async function patiently<T>(attempt: () => T, patience: Patience): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || patience.left === 0) throw storeError(error);
    }
    await patience.pause(pause);
  }
}
