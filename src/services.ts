/** What the dialects' handlers work with, made of the domain, the store and the provider. */
import { Access } from './billing/access.ts';
import { Audit } from './billing/audit.ts';
import { BilledCustomers } from './billing/billed-customers.ts';
import { Customers } from './billing/customers.ts';
import { Invoices } from './billing/invoices.ts';
import type { Limits } from './billing/limits.ts';
import { Portal } from './billing/portal.ts';
import type { PaymentProvider } from './billing/ports.ts';
import type { ReadThrough } from './billing/read-through.ts';
import { Subscriptions } from './billing/subscriptions.ts';
import { TenantPlans } from './billing/tenant-plans.ts';
import { Usage } from './billing/usage.ts';
import { CachedUsage } from './billing/usage-cache.ts';
import { UsageHistory } from './billing/usage-history.ts';
import type { UsageProvider } from './billing/usage-ports.ts';
import type { Services } from './dialects/services.ts';
import type { Mirror } from './mirror.ts';
import type { Store, StoreClock } from './store/store.ts';
import { VERSION } from './version.ts';

interface ReadParts {
  readonly store: Pick<Store, 'access' | 'audit' | 'customers' | 'mirror'>;
  readonly provider: PaymentProvider;
  readonly mirror: Pick<Mirror, 'readThrough'>;
  readonly usage: UsageProvider;
  /** What tenants may use that pay for nothing. */
  readonly freeLimits: Limits;
}

/** @param parts.checkReady Throws while the service cannot take requests. */
export function createServices(
  parts: ReadParts & {
    readonly store: Store;
    readonly clock: StoreClock;
    readonly checkReady: () => Promise<void>;
  },
): Services {
  const { store, provider, mirror, clock, checkReady } = parts;
  return {
    portal: createPortal(store, provider, mirror.readThrough, clock.now),
    ...createReads({ ...parts, now: clock.now }),
    appKeys: store.appKeys,
    apiKeys: store.apiKeys,
    livemode: provider.livemode,
    now: clock.now,
    health: { version: VERSION, startedAt: clock.now(), checkReady },
  };
}

/** The domain's portal on this store and provider. */
export function createPortal(
  store: Pick<Store, 'access' | 'audit' | 'customers'>,
  provider: PaymentProvider,
  readThrough: Pick<ReadThrough, 'refresh'>,
  now?: () => Date,
): Portal {
  return new Portal({
    access: new Access(store.access),
    audit: new Audit(store.audit),
    customers: new Customers(store.customers, provider, now),
    provider,
    readThrough,
  });
}

/** What the domain tells of tenants, from the mirror. */
export function createReads(parts: ReadParts & { readonly now: () => Date }) {
  const { store, provider, freeLimits, now } = parts;
  const { mirror } = store;
  const customers = new BilledCustomers({
    access: new Access(store.access),
    audit: new Audit(store.audit),
    customers: new Customers(store.customers, provider, now),
    readThrough: parts.mirror.readThrough,
    now,
  });
  const plans = new TenantPlans({ customers, mirror, free: freeLimits });
  const usage = new Usage(new CachedUsage(parts.usage, now), now);
  return {
    subscriptions: new Subscriptions({ plans, usage, now }),
    usageHistory: new UsageHistory({ plans, usage, now }),
    invoices: new Invoices({ customers, mirror }),
  };
}
