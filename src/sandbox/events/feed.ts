import type { AnyEvent, ThinEvent } from './event.ts';
import type { Delivery } from './outbox.ts';

/** What happened: an event, with the thin form of it, or one try to deliver an event. */
export type Happening =
  | { readonly kind: 'event'; readonly event: AnyEvent; readonly twin?: ThinEvent }
  | { readonly kind: 'delivery'; readonly delivery: Delivery };

type Listener = (happening: Happening) => void;

/** Tells its listeners what happens in this process, once it is kept. Another sandbox on the same file has its own feed. */
export class Feed {
  readonly #listeners = new Set<Listener>();

  /** Calls `listener` with each event and each try to deliver one, from now until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(happening: Happening): void {
    // Later, so that a listener which throws fails by itself, not the request that it is told of.
    for (const listener of this.#listeners) queueMicrotask(() => listener(happening));
  }
}
