import type { Patience } from './patience.ts';

/** Lets callers in one at a time, in the order in which they come. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  /** Those inside or waiting. */
  #count = 0;

  /**
   * Waits for a turn.
   *
   * @returns What ends it.
   * @throws {BillingError} STORE_UNAVAILABLE: it did not come in time, or the store is being closed.
   */
  async take(patience: Patience): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = before.then(() => promise);
    const leave = () => {
      this.#count--;
      resolve();
    };
    this.#count++;
    if (this.#count === 1) return leave;
    try {
      await patience.until(before);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }
}
