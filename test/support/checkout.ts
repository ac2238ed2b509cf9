/** The domain's checkout on a real store and the real adapter, with something to sell. Gone after the test. */
import type { Checkout, CheckoutRequest } from '../../src/billing/checkout.ts';
import { createCore } from '../../src/core.ts';
import { completeCheckout, type Sandbox } from '../../src/sandbox/index.ts';
import { createCheckout } from '../../src/services.ts';
import type { Store } from '../../src/store/store.ts';
import { StripeCheckout } from '../../src/stripe/checkout.ts';
import type { StripeOptions, StripeProvider } from '../../src/stripe/provider.ts';
import { audits, newLocation, openTestStore } from './database.ts';
import { NO_LIMITS } from './no-limits.ts';
import { keyOf, registerTenant, userOf } from './portal.ts';
import { providerAt, startTestSandbox } from './provider.ts';

/** A product with a price, on offer as a plan unless the metadata say otherwise. */
export async function sell(
  { client }: StripeProvider,
  plan: string,
  {
    metadata = { gangway_plan: plan },
    interval = 'month',
    ...price
  }: {
    metadata?: Record<string, string>;
    interval?: 'month' | 'year' | 'once';
    lookup_key?: string;
    active?: boolean;
    product?: string;
  } = {},
): Promise<string> {
  const product = price.product ?? (await client.products.create({ name: plan, metadata })).id;
  const recurring = interval === 'once' ? undefined : { interval };
  const common = { currency: 'eur', unit_amount: 1900, ...(recurring && { recurring }) };
  return (await client.prices.create({ ...common, ...price, product })).id;
}

/** The wish for a subscription to a price, with nothing special. */
export const wish = (priceId: string, changes: Partial<CheckoutRequest> = {}): CheckoutRequest => ({
  mode: 'subscription',
  priceId,
  quantity: 1,
  currency: undefined,
  taxRateId: undefined,
  successUrl: 'https://app.example.com/done',
  cancelUrl: 'https://app.example.com/plans',
  billingAddress: false,
  shippingAddress: false,
  termsOfService: false,
  taxIds: 'none',
  ...changes,
});

/** One instance of the domain; several may share a store. */
export function checkoutOn(
  store: Pick<Store, 'access' | 'audit' | 'customers' | 'checkouts'>,
  provider: StripeProvider,
  parts: Partial<Parameters<typeof createCheckout>[0]> = {},
): Checkout {
  const { now = () => new Date() } = parts;
  return createCheckout({
    core: createCore(store, provider, NO_LIMITS, now),
    store,
    provider,
    checkout: new StripeCheckout(provider),
    shippingCountries: ['DE', 'AT'],
    now,
    ...parts,
  });
}

/** Pays on a page by a card. Returns whether it was open. */
export function pay({ world }: Sandbox, sessionId: string): boolean {
  try {
    return completeCheckout(world, sessionId, { number: '4242424242424242' }).outcome === 'complete';
  } catch (error) {
    if (/cannot be completed/.test(String(error))) return false;
    throw error;
  }
}

/** What a customer has at Stripe. */
export function customersAt({ client }: StripeProvider) {
  return {
    open: async (customer: string) =>
      (await client.checkout.sessions.list({ customer, status: 'open', limit: 100 })).data,
    subscriptions: async (customer: string) =>
      (await client.subscriptions.list({ customer, status: 'all', limit: 100 })).data,
  };
}

/** Starts the domain with a tenant, a plan that is paid by the month, and another. */
export async function startCheckout(options: Partial<StripeOptions> = {}) {
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, options);
  const location = await newLocation();
  const store = await openTestStore(location);
  const { appId, tenantId } = await registerTenant(store);
  const pro = await sell(provider, 'pro');
  const team = await sell(provider, 'team');
  const slot = { tenantId, account: await provider.account(), livemode: false };
  return {
    sandbox,
    provider,
    location,
    store,
    appId,
    tenantId,
    pro,
    team,
    checkout: checkoutOn(store, provider),
    user: userOf(appId, tenantId),
    key: keyOf(appId, tenantId),
    slot,
    customer: async () => (await store.customers.findBinding(slot))?.customerId ?? '',
    audits: () => audits(location),
    /** Requests that could have changed something at Stripe. */
    written: () => sandbox.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path),
    ...customersAt(provider),
  };
}
