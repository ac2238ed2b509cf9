import type { Feed } from './events/feed.ts';
import type { Outbox } from './events/outbox.ts';
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
  /** The events that are to be delivered. */
  readonly outbox: Outbox;
  /** Tells what happens, as it happens. */
  readonly feed: Feed;
  /** The API request that is being served, which its events name. */
  readonly request?: { readonly id: string; readonly idempotency_key: string | null };
}

/** A fresh id in Stripe's form. */
export const newId = (world: World, prefix: string, length = 24) => `${prefix}_${world.random(length)}`;
