/** Wires the mirror: what takes events in, what refreshes the copy of the provider's state, and what waits for it. */
import { Events } from './billing/events.ts';
import { ReadThrough } from './billing/read-through.ts';
import { RefreshLoop } from './billing/refresh-loop.ts';
import { Refresher } from './billing/refresher.ts';
import type { Store } from './store/store.ts';
import type { StripeProvider } from './stripe/provider.ts';
import { StripeStateProvider } from './stripe/state-provider.ts';

export interface Mirror {
  readonly events: Events;
  readonly readThrough: ReadThrough;
  /** Not started yet. */
  readonly loop: RefreshLoop;
}

/** @param parts.onError Told of a refresh that failed. It will be tried again, or is visible as dead. */
export function createMirror(parts: {
  readonly store: Pick<Store, 'inbox' | 'refreshQueue' | 'mirror'>;
  readonly provider: StripeProvider;
  readonly now: () => Date;
  /** Milliseconds of a claim: more than one call of the provider takes. */
  readonly lease: number;
  readonly onError: (error: unknown) => void;
}): Mirror {
  const { store, provider, now, lease, onError } = parts;
  const scope = async () => ({ account: await provider.account(), livemode: provider.livemode });
  const queue = store.refreshQueue;
  const { mirror } = store;
  const refresher = new Refresher({
    queue,
    mirror,
    provider: new StripeStateProvider(provider.client),
    now,
    lease,
  });
  const loop = new RefreshLoop({ refresher, scope, now, onError });
  return {
    events: new Events({ inbox: store.inbox, scope, wake: () => loop.wake() }),
    readThrough: new ReadThrough({ queue, mirror, refresher, now }),
    loop,
  };
}
