/** Wires what the domain tells of tenants, from the mirror, and what it does by that. */
import { Access } from './billing/access.ts';
import { Audit } from './billing/audit.ts';
import { BilledCustomers } from './billing/billed-customers.ts';
import { Customers } from './billing/customers.ts';
import { Invoices } from './billing/invoices.ts';
import type { Limits } from './billing/limits.ts';
import { type PaymentMethodProvider, PaymentMethods } from './billing/payment-methods.ts';
import type { PaymentProvider } from './billing/ports.ts';
import { Subscriptions } from './billing/subscriptions.ts';
import { TenantPlans } from './billing/tenant-plans.ts';
import { Usage } from './billing/usage.ts';
import { CachedUsage } from './billing/usage-cache.ts';
import { UsageHistory } from './billing/usage-history.ts';
import type { UsageProvider } from './billing/usage-ports.ts';
import type { Mirror } from './mirror.ts';
import type { Store } from './store/store.ts';

export interface ReadParts {
  readonly store: Pick<Store, 'access' | 'audit' | 'customers' | 'mirror'>;
  readonly provider: PaymentProvider;
  readonly mirror: Pick<Mirror, 'readThrough'>;
  readonly usage: UsageProvider;
  readonly paymentMethods: PaymentMethodProvider;
  /** What tenants may use that pay for nothing. */
  readonly freeLimits: Limits;
  readonly now: () => Date;
}

export function createReads({ store, provider, mirror, usage, paymentMethods, freeLimits, now }: ReadParts) {
  const audit = new Audit(store.audit);
  const { readThrough } = mirror;
  const customers = new BilledCustomers({
    access: new Access(store.access),
    audit,
    customers: new Customers(store.customers, provider, now),
    readThrough,
    now,
  });
  const plans = new TenantPlans({ customers, mirror: store.mirror, free: freeLimits });
  const used = new Usage(new CachedUsage(usage, now), now);
  return {
    subscriptions: new Subscriptions({ plans, usage: used, now }),
    usageHistory: new UsageHistory({ plans, usage: used, now }),
    invoices: new Invoices({ customers, mirror: store.mirror }),
    paymentMethods: new PaymentMethods({
      customers,
      audit,
      readThrough,
      mirror: store.mirror,
      provider: paymentMethods,
      now,
    }),
  };
}
