/** Finds what no event has told of: a day's look at all there is, and at the events of a pause. */
import type { Scope } from './customer-state.ts';
import type { Checkpoints, Inbox, MirrorStore, ReconcilingProvider, RefreshQueue } from './mirror-ports.ts';

/** The subject that stands for reconciling itself: claimed, prolonged and tried again like any other. */
export const RECONCILE = 'reconcile';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Milliseconds from the end of one run to the next. */
export const RECONCILE_EVERY = DAY;
/** A process that starts sooner after the last run has missed nothing: events of a pause this short are delivered again anyway. */
const PAUSE = 10 * MINUTE;
/** The provider's list of events may lack the newest for some time. */
const OVERLAP = 10 * MINUTE;
/** For so long the provider keeps events (https://docs.stripe.com/api/events). */
const WINDOW = 30 * DAY;

/** What was found that no event had told of, and is mended now. */
export interface Drift {
  /** Events that never came. */
  readonly events: number;
  /** Customers whose subscriptions were not as they are. */
  readonly customers: number;
}

export interface ReconcilerParts {
  readonly provider: ReconcilingProvider;
  readonly queue: RefreshQueue;
  readonly mirror: MirrorStore;
  readonly inbox: Inbox;
  readonly checkpoints: Checkpoints;
  readonly now: () => Date;
  /** Told at the end of each run. */
  readonly onDrift: (drift: Drift) => void;
}

export class Reconciler {
  readonly #parts: ReconcilerParts;

  constructor(parts: ReconcilerParts) {
    this.#parts = parts;
  }

  /** To be called at the start of a process: has it done soon, if it was not done lately by anybody. */
  async schedule(scope: Scope): Promise<void> {
    const { queue, checkpoints } = this.#parts;
    const now = this.#now();
    const last = Number((await checkpoints.read(scope, 'events')) ?? Number.NEGATIVE_INFINITY);
    if (now - last < PAUSE) return;
    await queue.request(scope, RECONCILE, now);
    await queue.hasten(scope, RECONCILE, now);
  }

  /**
   * Looks at everything. A run that fails or is overtaken counts for nothing, but the next one goes on where it was.
   *
   * @param proceed Called before each call of the provider; what it throws ends the run.
   */
  async run(scope: Scope, proceed: () => Promise<void>): Promise<void> {
    const { checkpoints, onDrift } = this.#parts;
    const startedAt = this.#now();
    const events = await this.#catchUp(scope, startedAt, proceed);
    const customers = await this.#walk(scope, proceed);
    await checkpoints.write(scope, 'events', String(startedAt));
    onDrift({ events, customers });
  }

  /** Takes in the events since the last run that never came. */
  async #catchUp(scope: Scope, now: number, proceed: () => Promise<void>): Promise<number> {
    const { provider, inbox, checkpoints } = this.#parts;
    const last = await checkpoints.read(scope, 'events');
    // At first there is nothing to catch up with: the walk sees it all.
    if (last === undefined) return 0;
    const since = new Date(Math.max(Number(last) - OVERLAP, now - WINDOW));
    let missed = 0;
    let after: string | undefined;
    do {
      await proceed();
      const page = await provider.events(since, after);
      const unknown = await inbox.unknown(page.events.map(({ id }) => id));
      const come = page.events.filter(({ id, subject }) => subject && unknown.has(id));
      await Promise.all(come.map((event) => inbox.receive(scope, event, null)));
      missed += come.length;
      after = page.next;
    } while (after !== undefined);
    return missed;
  }

  /** Compares all subscriptions, the ended ones too, with those that are kept. */
  async #walk(scope: Scope, proceed: () => Promise<void>): Promise<number> {
    const { provider, queue, mirror, checkpoints } = this.#parts;
    let drifted = 0;
    let after = await checkpoints.read(scope, 'walk');
    do {
      await proceed();
      const page = await provider.subscriptions(after);
      for (const customerId of await mirror.drifted(scope, page.subscriptions)) {
        await queue.request(scope, customerId, this.#now());
        drifted++;
      }
      after = page.next;
      await checkpoints.write(scope, 'walk', after);
    } while (after !== undefined);
    return drifted;
  }

  #now(): number {
    return this.#parts.now().getTime();
  }
}
