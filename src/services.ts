/** What the dialects' handlers work with, made of the domain, the store and the provider. */
import { Checkout } from './billing/checkout.ts';
import type { CheckoutProvider } from './billing/checkout-ports.ts';
import { BillingError } from './billing/errors.ts';
import type { Events } from './billing/events.ts';
import { OneCheckout } from './billing/one-checkout.ts';
import { Portal } from './billing/portal.ts';
import { PortalFlows } from './billing/portal-flows.ts';
import type { PaymentProvider } from './billing/ports.ts';
import { PublicKeys } from './billing/public-keys.ts';
import type { Limits } from './call-limits.ts';
import { type Core, createCore } from './core.ts';
import type { OperatorKeyRing, ProviderEvents, Services } from './dialects/services.ts';
import { perTurn } from './http/per-turn.ts';
import type { Limiter } from './limiters/limiter.ts';
import type { Mirror } from './mirror.ts';
import { observedAudit } from './observability.ts';
import type { ReceivedEvent } from './observe/messages.ts';
import type { Signals } from './observe/signals.ts';
import type { CustomerDirectory } from './provisioning/ports.ts';
import { Provisioning } from './provisioning/provisioning.ts';
import { createReads, type ReadParts } from './reads.ts';
import type { Store, StoreClock } from './store/store.ts';
import { eventOf, verifySignature } from './stripe/webhook.ts';
import { VERSION } from './version.ts';

/**
 * @param parts.webhookSecrets What the provider signs its events with.
 * @param parts.checkReady Throws while the service cannot take requests.
 */
export function createServices(
  parts: Omit<ReadParts, 'core' | 'now'> & {
    readonly provider: PaymentProvider;
    readonly store: Store;
    readonly checkout: CheckoutProvider;
    /** Where the operator ships to; undefined for nowhere. */
    readonly shippingCountries: readonly string[] | undefined;
    readonly mirror: Pick<Mirror, 'events' | 'readThrough'>;
    readonly clock: StoreClock;
    readonly webhookSecrets: readonly string[];
    readonly directory: CustomerDirectory;
    readonly limits: Limits;
    readonly checkReady: () => Promise<void>;
    readonly signals: Signals;
  },
): Services {
  const { store, provider, mirror, clock, webhookSecrets, checkReady, signals } = parts;
  const { now } = clock;
  const audit = observedAudit(store.audit, signals);
  const core = createCore({ ...store, audit }, provider, parts.limits, now);
  return {
    portal: new Portal({
      ...core,
      provider,
      flows: new PortalFlows(parts.checkout),
      readThrough: mirror.readThrough,
      now,
    }),
    checkout: createCheckout({ ...parts, core, now }),
    ...createReads({ ...parts, core, now }),
    publicKeys: new PublicKeys(store.appKeys),
    events: createEvents(mirror.events, webhookSecrets, clock, signals),
    appKeys: store.appKeys,
    apiKeys: store.apiKeys,
    appApiKeys: store.appApiKeys,
    operatorKeys: createOperatorKeys(store.operatorKeys, parts.limits.management),
    provisioning: new Provisioning({ store: store.provisioning, directory: parts.directory, clock }),
    livemode: provider.livemode,
    now,
    health: { version: VERSION, startedAt: now(), checkReady },
  };
}

/**
 * Events taken up in one turn of the event loop. The provider can wait, who opens a portal should not: beside 5,000 events a second the
 * p99 of portal calls is 1.5 times that of portal calls alone, and 3.1 times without this. `npm run bench:receiving`
 */
const EVENTS_PER_TURN = 4;

function createEvents(
  events: Events,
  secrets: readonly string[],
  { now }: StoreClock,
  signals: Signals,
): ProviderEvents {
  const tell = (outcome: ReceivedEvent['outcome']) => signals.publish('event', () => ({ outcome }));
  const turn = perTurn(EVENTS_PER_TURN);
  return {
    verify: async (bytes, signature) => {
      await turn();
      try {
        verifySignature(await bytes(), signature, secrets, now());
      } catch (error) {
        if (error instanceof BillingError && error.code === 'EVENT_REFUSED') tell('rejected');
        throw error;
      }
    },
    receive: async (body) => {
      const event = eventOf(body);
      const receipt = await events.receive(event);
      const kept = event.subject ? 'accepted' : 'ignored';
      tell(receipt.refused ? 'refused' : kept);
      return receipt;
    },
  };
}

function createOperatorKeys(keys: Store['operatorKeys'], requests: Limiter): OperatorKeyRing {
  return {
    use: (hash) => keys.use(hash),
    async count({ id }) {
      const retryAfter = await requests.add(id);
      if (retryAfter > 0)
        throw new BillingError('RATE_LIMITED', 'The operator key has made too many requests in a minute', {
          retryAfter,
        });
    },
  };
}

/** The domain's checkout on this store and provider. */
export function createCheckout(parts: {
  readonly core: Core;
  readonly store: Pick<Store, 'checkouts'>;
  readonly provider: Pick<PaymentProvider, 'livemode'>;
  readonly checkout: CheckoutProvider;
  readonly shippingCountries: readonly string[] | undefined;
  readonly now: () => Date;
}): Checkout {
  const { core, store, provider, checkout, shippingCountries, now } = parts;
  return new Checkout({
    ...core,
    provider: checkout,
    oneCheckout: new OneCheckout(store.checkouts, checkout, now),
    livemode: provider.livemode,
    shippingCountries,
  });
}
