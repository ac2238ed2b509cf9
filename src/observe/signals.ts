/** The seam between what happens and whoever observes it. */
import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { type Channel, channel } from 'node:diagnostics_channel';
import type { Messages, StartedRequest } from './messages.ts';

type Name = keyof Messages;

const CHANNELS: { readonly [N in Name]: Channel } = {
  'request:start': channel('gangway:request:start'),
  'request:end': channel('gangway:request:end'),
  stripe: channel('gangway:stripe'),
  query: channel('gangway:query'),
  event: channel('gangway:event'),
  refresh: channel('gangway:refresh'),
  compared: channel('gangway:compared'),
  action: channel('gangway:action'),
  limit: channel('gangway:limit'),
  violation: channel('gangway:violation'),
};

/** Called with the messages of a name. */
export type Subscribers = { readonly [N in Name]?: (message: Messages[N]) => void };

/**
 * The messages of one service. Channels belong to the process, in which there may be several services: each message has the `service`
 * that it is of, and subscribers here get those of their own.
 */
export class Signals {
  readonly service: string = randomUUID();
  readonly #onFault: (error: unknown) => void;

  /** @param onFault Told what a subscriber has thrown. It keeps neither the others nor the service from their work. */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  /** @param message Called only where somebody listens. */
  publish<N extends Name>(name: N, message: () => Messages[N]): void {
    const { hasSubscribers } = CHANNELS[name];
    if (hasSubscribers) CHANNELS[name].publish(this.#ours(message()));
  }

  /** Publishes the start of a request, and does the rest of it in the context of whoever has bound one. */
  begin<T>(request: StartedRequest, rest: () => T): T {
    return CHANNELS['request:start'].runStores(this.#ours(request), rest);
  }

  /** @returns Ends it. */
  subscribe(subscribers: Subscribers): () => void {
    const ends = Object.entries(subscribers).map(([name, subscriber]) =>
      this.#subscribe(CHANNELS[name as Name], subscriber as (message: unknown) => void),
    );
    return () => {
      for (const end of ends) end();
    };
  }

  /**
   * Has each request done in a context of its own.
   *
   * @param enter Makes the context at the start of a request.
   * @returns Ends it.
   */
  bind<T>(store: AsyncLocalStorage<T>, enter: (request: StartedRequest) => T): () => void {
    CHANNELS['request:start'].bindStore(store, (message) => {
      const outer = store.getStore() as T;
      return this.#isOurs(message) ? this.#guarded(() => enter(message as StartedRequest), outer) : outer;
    });
    return () => CHANNELS['request:start'].unbindStore(store);
  }

  #subscribe(to: Channel, subscriber: (message: unknown) => void): () => void {
    const onMessage = (message: unknown) => {
      if (this.#isOurs(message)) this.#guarded(() => subscriber(message), undefined);
    };
    to.subscribe(onMessage);
    return () => to.unsubscribe(onMessage);
  }

  #ours<T extends object>(message: T): T & { readonly service: string } {
    return Object.assign(message, { service: this.service });
  }

  #isOurs(message: unknown): boolean {
    return (message as { readonly service?: unknown }).service === this.service;
  }

  /** Node ends the process over what a subscriber throws. */
  #guarded<T>(act: () => T, otherwise: T): T {
    try {
      return act();
    } catch (error) {
      this.#onFault(error);
      return otherwise;
    }
  }
}
