/** What the dialects' handlers work with, made of the domain, the store and the provider. */
import { Access } from './billing/access.ts';
import { Audit } from './billing/audit.ts';
import type { Scope } from './billing/customer-state.ts';
import { Customers } from './billing/customers.ts';
import { Events } from './billing/events.ts';
import { Portal } from './billing/portal.ts';
import type { PaymentProvider } from './billing/ports.ts';
import type { ProviderEvents, Services } from './dialects/services.ts';
import type { Store, StoreClock } from './store/store.ts';
import { eventOf, verifySignature } from './stripe/webhook.ts';
import { VERSION } from './version.ts';

/**
 * @param parts.webhookSecrets What the provider signs its events with.
 * @param parts.wake Called when an event has made something due.
 * @param parts.checkReady Throws while the service cannot take requests.
 */
export function createServices(parts: {
  readonly store: Store;
  readonly provider: PaymentProvider;
  readonly clock: StoreClock;
  readonly webhookSecrets: readonly string[];
  readonly wake: () => void;
  readonly checkReady: () => Promise<void>;
}): Services {
  const { store, provider, clock, webhookSecrets, wake, checkReady } = parts;
  return {
    portal: createPortal(store, provider, clock.now),
    events: createEvents(
      new Events({ inbox: store.inbox, scope: () => scopeOf(provider), wake }),
      webhookSecrets,
      clock,
    ),
    appKeys: store.appKeys,
    apiKeys: store.apiKeys,
    livemode: provider.livemode,
    now: clock.now,
    health: { version: VERSION, startedAt: clock.now(), checkReady },
  };
}

/** Whose objects the provider has. */
const scopeOf = async (provider: PaymentProvider): Promise<Scope> => ({
  account: await provider.account(),
  livemode: provider.livemode,
});

function createEvents(events: Events, secrets: readonly string[], { now }: StoreClock): ProviderEvents {
  return {
    verify: (bytes, signature) => verifySignature(bytes, signature, secrets, now()),
    receive: (body) => events.receive(eventOf(body)),
  };
}

/** The domain's portal on this store and provider. */
export function createPortal(
  store: Pick<Store, 'access' | 'audit' | 'customers'>,
  provider: PaymentProvider,
  now?: () => Date,
): Portal {
  return new Portal({
    access: new Access(store.access),
    audit: new Audit(store.audit),
    customers: new Customers(store.customers, provider, now),
    provider,
  });
}
