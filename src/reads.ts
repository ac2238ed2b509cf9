/** Wires what the domain tells of tenants, from the mirror, and what it does by that. */
import { BilledCustomers } from './billing/billed-customers.ts';
import { Invoices } from './billing/invoices.ts';
import type { Limits } from './billing/limits.ts';
import { type PaymentMethodProvider, PaymentMethods } from './billing/payment-methods.ts';
import { Subscriptions } from './billing/subscriptions.ts';
import { TenantPlans } from './billing/tenant-plans.ts';
import { Usage } from './billing/usage.ts';
import { CachedUsage } from './billing/usage-cache.ts';
import { UsageHistory } from './billing/usage-history.ts';
import type { UsageProvider } from './billing/usage-ports.ts';
import type { Core } from './core.ts';
import type { Mirror } from './mirror.ts';
import type { Store } from './store/store.ts';

export interface ReadParts {
  readonly core: Core;
  readonly store: Pick<Store, 'mirror'>;
  readonly mirror: Pick<Mirror, 'readThrough'>;
  readonly usage: UsageProvider;
  readonly paymentMethods: PaymentMethodProvider;
  /** What tenants may use that pay for nothing. */
  readonly freeLimits: Limits;
  readonly now: () => Date;
}

export function createReads({ core, store, mirror, usage, paymentMethods, freeLimits, now }: ReadParts) {
  const { access, audit } = core;
  const { readThrough } = mirror;
  const customers = new BilledCustomers({ ...core, readThrough, now });
  const plans = new TenantPlans({ customers, mirror: store.mirror, free: freeLimits });
  const used = new Usage(new CachedUsage(usage, now), now);
  return {
    subscriptions: new Subscriptions({ plans, usage: used, now }),
    usageHistory: new UsageHistory({ access, plans, usage: used, now }),
    invoices: new Invoices({ customers, mirror: store.mirror }),
    paymentMethods: new PaymentMethods({
      customers,
      access,
      audit,
      readThrough,
      mirror: store.mirror,
      provider: paymentMethods,
      now,
    }),
  };
}
