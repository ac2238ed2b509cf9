/** Brings the mirror up to date: claims what is due, asks the provider, and writes down what it finds. */
import type { Scope } from './customer-state.ts';
import { BillingError, type BillingErrorCode } from './errors.ts';
import {
  type Claim,
  type Findings,
  MAX_ATTEMPTS,
  type MirrorStore,
  type RefreshQueue,
  type StateProvider,
} from './mirror-ports.ts';
import { RECONCILE, RECONCILE_EVERY, type Reconciler } from './reconciler.ts';

/** A claim that came to nothing costs no attempt where the next may fare better without anybody's doing. */
const TRANSIENT: readonly BillingErrorCode[] = [
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_BUSY',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_KEY_REFUSED',
  'STORE_UNAVAILABLE',
];

/** Of these, each further call would fail as well: everything waits, not one subject. */
const PAUSING: readonly BillingErrorCode[] = ['PROVIDER_RATE_LIMITED', 'PROVIDER_KEY_REFUSED'];

/** Milliseconds for which a subject rests after it was refreshed: what changes five times in a second is asked for once. */
export const DEBOUNCE = 1_000;
/** Milliseconds before the second attempt; then twice as long each time, up to the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 3_600_000;

/** A refresh that came to nothing. */
export interface RefreshFailure {
  readonly error: unknown;
  /** `blocked`: it was not the subject's doing, and no try of it; `failed`: another try follows; `dead`: it was the last. */
  readonly outcome: 'blocked' | 'failed' | 'dead';
  /** Milliseconds for which nothing at all should be asked. */
  readonly pause: number;
}

export interface RefresherParts {
  readonly queue: RefreshQueue;
  readonly mirror: MirrorStore;
  readonly provider: StateProvider;
  readonly reconciler: Pick<Reconciler, 'run'>;
  readonly now: () => Date;
  /** Milliseconds of a claim. It is renewed before each call of the provider; a call takes less. */
  readonly lease: number;
  /** Told what was written down. It must not throw. */
  readonly onRefreshed?: (claim: Claim, findings: Findings) => void;
}

/** Does the work of one claim. */
export class Refresher {
  readonly #queue: RefreshQueue;
  readonly #mirror: MirrorStore;
  readonly #provider: StateProvider;
  readonly #reconciler: Pick<Reconciler, 'run'>;
  readonly #now: () => number;
  readonly #lease: number;
  readonly #onRefreshed: RefresherParts['onRefreshed'];

  constructor({ queue, mirror, provider, reconciler, now, lease, onRefreshed }: RefresherParts) {
    this.#onRefreshed = onRefreshed;
    this.#lease = lease;
    this.#queue = queue;
    this.#mirror = mirror;
    this.#provider = provider;
    this.#reconciler = reconciler;
    this.#now = () => now().getTime();
  }

  /** Claims what is due, the longest waiting first. */
  claim(scope: Scope, limit: number): Promise<readonly Claim[]> {
    return this.#queue.claim(scope, limit, this.#now(), this.#now() + this.#lease);
  }

  /** Claims this one, if anything of it is due and nobody has it. */
  claimOne(scope: Scope, subject: string): Promise<Claim | undefined> {
    return this.#queue.claimOne(scope, subject, this.#now(), this.#now() + this.#lease);
  }

  /**
   * Refreshes the subject of a claim. What goes wrong is written down; nothing is thrown but what keeps that from being written.
   *
   * @param signal Ends it before the next call of the provider; what is due is somebody else's at once then.
   * @returns The failure, if there was one.
   */
  async refresh(claim: Claim, signal?: AbortSignal): Promise<RefreshFailure | undefined> {
    try {
      const findings = await this.#find(claim, signal);
      const now = this.#now();
      const rest = findings.kind === 'again' ? RECONCILE_EVERY : DEBOUNCE;
      if (await this.#queue.complete(claim, findings, now, now + rest)) this.#onRefreshed?.(claim, findings);
      return undefined;
    } catch (error) {
      if (isClaimLost(error)) return undefined;
      if (!signal?.aborted) return this.#failed(claim, error);
      await this.#queue.fail(claim, 'The process was stopped', { at: this.#now(), counts: false });
      return undefined;
    }
  }

  async #find(claim: Claim, signal: AbortSignal | undefined): Promise<Findings> {
    const { scope, subject } = claim;
    const proceed = async () => {
      signal?.throwIfAborted();
      if (!(await this.#queue.renew(claim, this.#now() + this.#lease))) throw new ClaimLost();
    };
    if (subject === RECONCILE) {
      await this.#reconciler.run(scope, proceed);
      return { kind: 'again' };
    }
    if (subject.startsWith('prod_'))
      return { kind: 'product', product: await this.#provider.product(subject) };
    if (!subject.startsWith('cus_')) {
      const known = await this.#mirror.customerOf(scope, subject);
      return { kind: 'owner', customerId: known ?? (await this.#provider.customerOf(subject)) };
    }
    // Other products may share the account.
    if (!(await this.#mirror.isOurs(scope, subject))) return { kind: 'owner', customerId: undefined };
    const knows = (productId: string) => this.#mirror.knowsProduct(scope, productId);
    const state = await this.#provider.customerState(subject, proceed, knows);
    return { kind: 'customer', state };
  }

  async #failed(claim: Claim, error: unknown): Promise<RefreshFailure> {
    const { code, retryAfter } =
      error instanceof BillingError ? error : { code: 'PROVIDER_ERROR' as const, retryAfter: 0 };
    const counts = !TRANSIENT.includes(code);
    const pause = counts ? pauseAfter(claim.attempts) : retryAfter * 1000;
    const message = error instanceof Error ? error.message : String(error);
    await this.#queue.fail(claim, message, { at: this.#now() + pause, counts });
    const tried = claim.attempts < MAX_ATTEMPTS ? 'failed' : 'dead';
    return { error, outcome: counts ? tried : 'blocked', pause: PAUSING.includes(code) ? pause : 0 };
  }
}

const pauseAfter = (attempts: number) => Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);

/** Somebody else has claimed the subject since: whatever was found is older than what they will find. */
class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** The adapter of the provider wraps whatever ends its calls. */
const isClaimLost = (error: unknown): boolean =>
  error instanceof ClaimLost || (error instanceof BillingError && error.cause instanceof ClaimLost);
