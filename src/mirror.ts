/** Wires the mirror: what takes events in, what refreshes the copy of the provider's state, and what waits for it. */
import { Events } from './billing/events.ts';
import type { StateProvider } from './billing/mirror-ports.ts';
import { ReadThrough } from './billing/read-through.ts';
import { type Drift, Reconciler } from './billing/reconciler.ts';
import { RefreshLoop, type RefreshLoopParts } from './billing/refresh-loop.ts';
import { Refresher, type RefresherParts } from './billing/refresher.ts';
import type { Store } from './store/store.ts';
import { Pace, PacedStateProvider } from './stripe/pace.ts';
import type { StripeProvider } from './stripe/provider.ts';
import { StripeStateProvider } from './stripe/state-provider.ts';

export interface Mirror {
  readonly events: Events;
  readonly readThrough: ReadThrough;
  /** Not started yet. */
  readonly loop: RefreshLoop;
  /** For whoever waits for what is refreshed. The loop has one of its own, which takes its time. */
  readonly refresher: Refresher;
}

/** Milliseconds by which a claim on a refresh outlasts a call to Stripe: for the way there and back, and writing down what came of it. */
export const LEASE_MARGIN = 2_000;

/**
 * Calls of Stripe a second for customers' state that nobody waits for. Stripe allows 100 live (https://docs.stripe.com/rate-limits), and
 * callers need some. What is due at once is spread over time: callers would notice a burst of it.
 */
const BACKGROUND_CALLS = 60;

/** @param parts.onError Told of a refresh that failed. It will be tried again, or is visible as dead. */
export function createMirror(parts: {
  readonly store: Pick<Store, 'inbox' | 'refreshQueue' | 'mirror' | 'checkpoints'>;
  readonly provider: StripeProvider;
  readonly now: () => Date;
  /** Milliseconds of a claim: more than one call of the provider takes. */
  readonly lease: number;
  readonly onError: RefreshLoopParts['onError'];
  readonly onDrift: (drift: Drift) => void;
  readonly onRefreshed?: RefresherParts['onRefreshed'];
  /** Calls of Stripe a second for what nobody waits for, if not as many as by default. */
  readonly pace?: number | undefined;
  /** What reads Stripe's state, if not as fast as it can. */
  readonly states?: StripeStateProvider;
}): Mirror {
  const { store, provider, now, lease, onError, onDrift } = parts;
  const scope = async () => ({ account: await provider.account(), livemode: provider.livemode });
  const queue = store.refreshQueue;
  const { mirror } = store;
  const { states = new StripeStateProvider(provider.client) } = parts;
  const background = parts.states ?? new StripeStateProvider(provider.background);
  const { inbox, checkpoints } = store;
  const reconciler = new Reconciler({
    provider: background,
    queue,
    mirror,
    inbox,
    checkpoints,
    now,
    onDrift,
  });
  const refresherOn = (asked: StateProvider) =>
    new Refresher({
      queue,
      mirror,
      provider: asked,
      reconciler,
      now,
      lease,
      ...(parts.onRefreshed && { onRefreshed: parts.onRefreshed }),
    });
  const refresher = refresherOn(states);
  const loop = new RefreshLoop({
    refresher: refresherOn(
      new PacedStateProvider(provider.background, new Pace(parts.pace ?? BACKGROUND_CALLS)),
    ),
    scope,
    begin: async () => reconciler.schedule(await scope()),
    onError,
  });
  return {
    events: new Events({ inbox, scope, wake: () => loop.wake() }),
    readThrough: new ReadThrough({ queue, mirror, refresher, now }),
    loop,
    refresher,
  };
}
