/** Wires what every function of the domain stands on. One set serves them all: who makes a customer at the same time makes one. */
import { Access } from './billing/access.ts';
import { Audit } from './billing/audit.ts';
import { Customers } from './billing/customers.ts';
import type { AuditStore, CallLimits, PaymentProvider } from './billing/ports.ts';
import type { Store } from './store/store.ts';

export interface Core {
  readonly access: Access;
  readonly audit: Audit;
  readonly customers: Customers;
}

export function createCore(
  store: Pick<Store, 'access' | 'customers'> & { readonly audit: AuditStore },
  provider: PaymentProvider,
  limits: CallLimits,
  now: () => Date,
): Core {
  return {
    access: new Access(store.access, limits),
    audit: new Audit(store.audit),
    customers: new Customers(store.customers, provider, now),
  };
}
