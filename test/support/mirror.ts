import type {
  CustomerState,
  Invoice,
  InvoiceLine,
  Product,
  Scope,
  Subscription,
  SubscriptionItem,
} from '../../src/billing/customer-state.ts';
import type { Claim, ProviderEvent } from '../../src/billing/mirror-ports.ts';
import type { Store } from '../../src/store/store.ts';
import { newLocation, openTestStore } from './database.ts';
import { registerTenant } from './portal.ts';

export const SCOPE: Scope = { account: 'acct_1', livemode: false };
export const CUSTOMER = 'cus_1';

/** A store whose clock is moved by hand, with a tenant whose customer is CUSTOMER. Times are milliseconds. */
export async function startMirror() {
  const location = await newLocation();
  const clock = { at: 1_000_000 };
  const store = await openTestStore(location, {
    now: () => new Date(clock.at),
    newId: () => crypto.randomUUID(),
  });
  const { appId, tenantId } = await registerTenant(store);
  const slot = { tenantId, ...SCOPE };
  await store.customers.ensureBinding(slot);
  await store.customers.bindCustomer(slot, 0, CUSTOMER);
  return { location, clock, store, appId, tenantId };
}

export const event = (changes: Partial<ProviderEvent> = {}): ProviderEvent => ({
  id: 'evt_1',
  kind: 'snapshot',
  type: 'customer.subscription.updated',
  livemode: false,
  account: null,
  objectId: 'sub_1',
  subject: CUSTOMER,
  createdAt: new Date(500_000),
  ...changes,
});

export const subscription = (changes: Partial<Subscription> = {}): Subscription => ({
  id: 'sub_1',
  customerId: CUSTOMER,
  status: 'active',
  createdAt: 100,
  cancelAt: null,
  cancelAtPeriodEnd: false,
  endedAt: null,
  collectionPaused: false,
  billingMode: 'flexible',
  items: [],
  ...changes,
});

export const item = (changes: Partial<SubscriptionItem> = {}): SubscriptionItem => ({
  id: 'si_1',
  priceId: 'price_1',
  productId: 'prod_1',
  lookupKey: null,
  interval: 'month',
  quantity: 1,
  meterId: null,
  periodStart: 100,
  periodEnd: 200,
  ...changes,
});

export const product = (changes: Partial<Product> = {}): Product => ({
  id: 'prod_1',
  name: 'Product',
  active: true,
  metadata: {},
  ...changes,
});

export const invoice = (changes: Partial<Invoice> = {}): Invoice => ({
  id: 'in_1',
  customerId: CUSTOMER,
  status: 'paid',
  number: 'A-1',
  amountDue: 1000,
  amountPaid: 1000,
  currency: 'usd',
  createdAt: 100,
  paidAt: 100,
  periodStart: 100,
  periodEnd: 200,
  pdfUrl: null,
  hostedUrl: null,
  subscriptionId: 'sub_1',
  paymentId: 'pi_1',
  discounted: false,
  lines: [invoiceLine()],
  ...changes,
});

export const invoiceLine = (changes: Partial<InvoiceLine> = {}): InvoiceLine => ({
  description: 'Product',
  amount: 1000,
  quantity: 1,
  priceId: 'price_1',
  productId: 'prod_1',
  taxRateId: null,
  periodStart: 100,
  periodEnd: 200,
  ...changes,
});

export const state = (changes: Partial<CustomerState> = {}): CustomerState => ({
  customerId: CUSTOMER,
  deleted: false,
  subscriptions: [subscription()],
  invoices: [],
  products: [],
  ...changes,
});

/** The only claim there is to be had. */
export async function claimed({ refreshQueue }: Store, now: number, until = now + 1000): Promise<Claim> {
  const claims = await refreshQueue.claim(SCOPE, 10, now, until);
  if (claims.length !== 1 || !claims[0]) throw new Error(`${claims.length} claims`);
  return claims[0];
}
