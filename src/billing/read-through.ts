/** Lets a caller who comes back from the provider's pages see what was done there, before any event has told of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from './customer-state.ts';
import { BillingError } from './errors.ts';
import type { MirrorStore, RefreshQueue, Standing } from './mirror-ports.ts';
import { DEBOUNCE, type Refresher } from './refresher.ts';

/** Milliseconds that a caller waits for the provider; then what is stored is the answer. */
const PATIENCE = 2_000;
/** Milliseconds between two looks at what somebody else refreshes. */
const POLL = 50;
/** Milliseconds after which what is stored is asked for anew: the addresses of invoices expire. */
const MAX_AGE = 24 * 60 * 60 * 1000;

export interface ReadThroughParts {
  readonly queue: RefreshQueue;
  readonly mirror: MirrorStore;
  readonly refresher: Pick<Refresher, 'claimOne' | 'refresh'>;
  readonly now: () => Date;
}

export class ReadThrough {
  readonly #parts: ReadThroughParts;
  /** Callers at the same time wait for one refresh. */
  readonly #waiting = new Map<string, Promise<unknown>>();

  constructor(parts: ReadThroughParts) {
    this.#parts = parts;
  }

  /**
   * Waits, but not for long, until the mirror has what is due of a customer.
   *
   * @param changing Whether something has probably changed of which no event has come yet.
   * @returns How the customer stands then.
   * @throws {BillingError} One of the provider's codes, where nothing at all is known of the customer.
   */
  async refresh(scope: Scope, customerId: string, changing: boolean): Promise<Standing> {
    const { mirror } = this.#parts;
    const before = await mirror.standing(scope, customerId);
    if (before.refreshedAt !== undefined && before.dueTurn === undefined) {
      const age = this.#now() - before.refreshedAt;
      // Of what lies ahead nothing is known: the clock was put back.
      if (age >= 0 && age < (changing ? DEBOUNCE : MAX_AGE)) return before;
    }
    const key = JSON.stringify([scope, customerId]);
    const waiting = this.#waiting.get(key) ?? this.#await(scope, customerId, before.dueTurn);
    this.#waiting.set(key, waiting);
    try {
      const failure = await waiting;
      const after = await mirror.standing(scope, customerId);
      if (after.refreshedAt === undefined) throw failure ?? tooSlow();
      return after;
    } finally {
      if (this.#waiting.get(key) === waiting) this.#waiting.delete(key);
    }
  }

  /** @returns What the refresh failed with, if it did. */
  async #await(scope: Scope, customerId: string, dueTurn: number | undefined): Promise<unknown> {
    const { queue, refresher } = this.#parts;
    const deadline = performance.now() + PATIENCE;
    const turn = dueTurn ?? (await queue.request(scope, customerId, this.#now()));
    for (;;) {
      const claim = await refresher.claimOne(scope, customerId);
      const left = deadline - performance.now();
      if (claim) {
        // Whoever is too slow to be waited for still writes down what it finds.
        const done = await Promise.race([
          refresher.refresh(claim),
          sleep(Math.max(0, left), { error: undefined }),
        ]);
        if (done) return done.error;
      } else {
        if (left <= 0) return undefined;
        await sleep(Math.min(POLL, left));
      }
      const place = await queue.find(scope, customerId);
      if (!place || place.done >= turn) return undefined;
    }
  }

  #now(): number {
    return this.#parts.now().getTime();
  }
}

const tooSlow = () =>
  new BillingError('PROVIDER_UNREACHABLE', 'The provider did not tell the customer’s state in time');
