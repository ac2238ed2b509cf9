import type { World } from '../world.ts';
import { type Destination, signing } from './destination.ts';
import type { AnyEvent } from './event.ts';
import type { Delivery } from './outbox.ts';
import { withPending } from './pending.ts';
import { postEvent } from './post.ts';
import { signatureHeader } from './signature.ts';

/** How events are delivered. All times are in milliseconds. */
export interface DeliverySettings {
  /** How long a destination may take to answer. */
  readonly timeout: number;
  /** The pauses before the second try, the third and so on; after the last one a delivery has failed. */
  readonly pauses: readonly number[];
  /** How many deliveries are under way at once. */
  readonly concurrency: number;
}

/** Stripe tries for three days; somebody who tries things out waits for less. */
const defaults: DeliverySettings = {
  timeout: 5_000,
  pauses: [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000],
  concurrency: 8,
};

// What this process adds to the outbox it sends at once; this is for what another one left.
const poll = 1_000;

/** Delivers what is in the outbox, for as long as the sandbox runs. */
export class Dispatcher {
  readonly #world: World;
  readonly #settings: DeliverySettings;
  readonly #closing = new AbortController();
  readonly #busy = new Map<number, Promise<void>>();
  readonly #settled: (() => void)[] = [];
  /** Those that were released, one after the other in this order. */
  #lane: number[] = [];
  #wakeUp: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Whether nothing is delivered for now. */
  held = false;

  constructor(world: World, settings: Partial<DeliverySettings> = {}) {
    this.#world = world;
    this.#settings = { ...defaults, ...settings };
    world.feed.subscribe(({ kind }) => kind === 'event' && this.wake());
    this.wake();
  }

  /** Looks for something to deliver, soon. */
  wake(): void {
    if (this.#closing.signal.aborted) return;
    this.#wakeUp ??= setImmediate(() => {
      this.#wakeUp = undefined;
      this.#work();
    });
  }

  /** Delivers these first, one after the other, in this order, even if they are not due yet. */
  release(ids: readonly number[]): void {
    this.#lane = [...ids];
    this.held = false;
    this.wake();
  }

  /** Resolves once nothing is waiting to be delivered, and nothing is under way. Throws if the sandbox is closed before. */
  async idle(): Promise<void> {
    this.#closing.signal.throwIfAborted();
    const done = new Promise<void>((resolve) => this.#settled.push(resolve));
    this.wake();
    await done;
    this.#closing.signal.throwIfAborted();
  }

  /** Ends what is under way, as if it had not been tried. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The sandbox was closed.'));
    clearImmediate(this.#wakeUp);
    clearTimeout(this.#timer);
    await Promise.all(this.#busy.values());
    for (const resolve of this.#settled.splice(0)) resolve();
  }

  #work(): void {
    clearTimeout(this.#timer);
    try {
      for (const delivery of this.held ? [] : this.#next()) this.#start(delivery);
      this.#rest();
    } catch (error) {
      // Such as a full disk. Nothing is lost: what was leased is free again after a while.
      console.error('The sandbox could not look for events to deliver:', error);
      this.#timer = setTimeout(() => this.wake(), poll);
    }
  }

  #next(): Delivery[] {
    const now = Date.now();
    // Longer than a try can take: only what a dead process has left is free before it is settled.
    const lease = now + this.#settings.timeout + 1_000;
    while (this.#lane.length > 0) {
      if (this.#busy.size > 0) return [];
      const delivery = this.#world.outbox.take(this.#lane.shift() ?? 0, now, lease);
      if (delivery !== undefined) return [delivery];
    }
    const free = this.#settings.concurrency - this.#busy.size;
    return free > 0 ? this.#world.outbox.claim(free, now, lease) : [];
  }

  /** Waits for the next delivery that is due, unless the end of one that is under way comes first. */
  #rest(): void {
    const due = this.#world.outbox.nextDue();
    if (this.#busy.size === 0 && due === undefined) {
      for (const resolve of this.#settled.splice(0)) resolve();
    }
    if (this.held || this.#lane.length > 0 || this.#busy.size >= this.#settings.concurrency) return;
    const pause = (due ?? Infinity) - Date.now();
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(pause, 0), poll));
  }

  #start(delivery: Delivery): void {
    const work = this.#deliver(delivery)
      .catch((error) => console.error('The sandbox could not write down a delivery:', error))
      .finally(() => {
        this.#busy.delete(delivery.id);
        this.wake();
      });
    this.#busy.set(delivery.id, work);
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { outbox, feed } = this.#world;
    const result = await this.#try(delivery);
    if (this.#closing.signal.aborted && result.error !== null) return outbox.giveBack(delivery.id);
    const tries = delivery.tries + (result.final ? 0 : 1);
    const pause = this.#settings.pauses[tries - 1];
    const delivered = result.answer !== null && result.answer >= 200 && result.answer < 300;
    const over = pause === undefined || result.final === true;
    const status = delivered ? 'delivered' : over ? 'failed' : 'waiting';
    const due = Date.now() + (pause ?? 0);
    const settled = outbox.settle(delivery.id, {
      status,
      tries,
      answer: result.answer,
      error: result.error,
      due,
    });
    if (settled !== undefined) feed.publish({ kind: 'delivery', delivery: settled });
  }

  async #try({ event: id, destination: to }: Delivery): Promise<Result> {
    const { storage } = this.#world;
    const event = storage.get(id) as AnyEvent | undefined;
    const destination = storage.get(to) as Destination | undefined;
    if (event === undefined || destination?.status !== 'enabled')
      return { answer: null, error: 'The destination is not enabled.', final: true };
    const body = this.#bodyOf(event);
    const signature = signatureHeader(body, signing(destination), Math.floor(Date.now() / 1000));
    const limit = AbortSignal.timeout(this.#settings.timeout);
    const signal = AbortSignal.any([this.#closing.signal, limit]);
    try {
      return {
        answer: await postEvent(destination.webhook_endpoint.url, body, signature, signal),
        error: null,
      };
    } catch (error) {
      const reason = limit.aborted ? 'No answer in time.' : (error as Error).message;
      return { answer: null, error: reason };
    }
  }

  /** Snapshots come with line breaks and blanks, as Stripe's do: who parses and writes them anew has another text. */
  #bodyOf(event: AnyEvent): string {
    if (event.object !== 'event') return JSON.stringify(event);
    return JSON.stringify(withPending(this.#world, event), null, 2);
  }
}

interface Result {
  readonly answer: number | null;
  readonly error: string | null;
  readonly final?: boolean;
}
