import { randomInt } from 'node:crypto';
import { type ApiError, invalid, missing } from '../api/errors.ts';
import type { Stored } from '../storage.ts';
import type { World } from '../world.ts';
import { wanting } from './destination.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { Delivery } from './outbox.ts';

export type ReleaseOrder = 'in-order' | 'reversed' | 'shuffled';

/** What can be seen of the deliveries, and what can be made of them, so that a receiver shows what it is worth. */
export class Deliveries {
  readonly #world: World;
  readonly #dispatcher: Dispatcher;

  constructor(world: World, dispatcher: Dispatcher) {
    this.#world = world;
    this.#dispatcher = dispatcher;
  }

  /**
   * Resolves once nothing is waiting to be delivered: neither new, nor to be tried again, nor held.
   *
   * @throws Error if the sandbox is closed before.
   */
  idle(): Promise<void> {
    return this.#dispatcher.idle();
  }

  /** The latest deliveries, newest first. */
  recent(limit = 100): Delivery[] {
    return this.#world.outbox.recent(limit);
  }

  /** Whether, how often, and how many of the next are not delivered. */
  state(): { readonly held: boolean; readonly duplicate: number; readonly drop: number } {
    const { duplicate, drop } = this.#world.outbox;
    return { held: this.#dispatcher.held, duplicate, drop };
  }

  /** Delivers nothing until it is released. What is under way goes on. */
  hold(): void {
    this.#dispatcher.held = true;
  }

  /** Delivers what waits, one after the other, in the order in which it happened or another; later events after that. */
  release(order: ReleaseOrder = 'in-order'): void {
    const ids = this.#world.outbox.waiting();
    if (order === 'reversed') ids.reverse();
    this.#dispatcher.release(order === 'shuffled' ? shuffled(ids) : ids);
  }

  /** Delivers each event that happens from now on so many times. */
  duplicate(times: number): void {
    this.#world.outbox.duplicate = times;
  }

  /** Never delivers the next so many deliveries. */
  drop(times: number): void {
    this.#world.outbox.drop = times;
  }

  /** Lets all be as it should: nothing is held, doubled or dropped any more. */
  clear(): void {
    this.duplicate(1);
    this.drop(0);
    if (this.#dispatcher.held) this.release();
  }

  /**
   * Delivers an event once more, to each destination that wants it.
   *
   * @param id Of a snapshot or of a thin event; they go to destinations of their kind.
   * @throws ApiError if there is no such event, or nobody wants it.
   */
  resend(id: string): void {
    const { storage, outbox } = this.#world;
    const event = storage.get(id) as (Stored & { type: string }) | undefined;
    const payload = { event: 'snapshot', 'v2.core.event': 'thin' } as const;
    if (event === undefined || !(event.object in payload)) throw missing('event', id, 'event');
    const form = payload[event.object as keyof typeof payload];
    const wanted = wanting(storage, event.type, form);
    if (wanted.length === 0) throw unwanted(event.type, form);
    storage.transaction(() => {
      for (const destination of wanted) outbox.add(event, destination.id);
    });
    this.#dispatcher.wake();
  }
}

const unwanted = (type: string, payload: string): ApiError =>
  invalid(`No destination wants '${type}' as a ${payload} event.`, undefined, 'event');

function shuffled(ids: readonly number[]): number[] {
  const result = [...ids];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [result[last], result[other]] = [result[other] as number, result[last] as number];
  }
  return result;
}
