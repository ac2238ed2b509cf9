import type { Storage } from './storage.ts';

/** What every endpoint works with: the memory, the clock, the source of ids, and who is asked. */
export interface World {
  readonly storage: Storage;
  readonly livemode: boolean;
  readonly secretKey: string;
  /** Where the sandbox answers: known once it listens. */
  readonly url: () => string;
  /** Seconds since 1970, as Stripe counts. */
  readonly now: () => number;
  /** Random letters and digits. */
  readonly random: (length: number) => string;
}

/** A fresh id in Stripe's form. */
export const newId = (world: World, prefix: string, length = 24) => `${prefix}_${world.random(length)}`;
