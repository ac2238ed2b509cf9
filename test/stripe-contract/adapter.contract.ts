/** What Gangway sends to Stripe, against Stripe's own mock, which refuses every parameter that is not in Stripe's document. */
import { glob, readFile } from 'node:fs/promises';
import { afterEach, expect, inject, test } from 'vitest';
import type { ProviderFlow } from '../../src/billing/ports.ts';
import type { CheckedApp } from '../../src/cli/doctor/apps.ts';
import { checkStripe } from '../../src/cli/doctor/stripe.ts';
import { readConfig } from '../../src/config.ts';
import { ensureDemoData } from '../../src/demo/data.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { openStore } from '../../src/store/store.ts';
import { StripeCheckout } from '../../src/stripe/checkout.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { callEverything } from './support/calls.ts';
import { endpoint, record } from './support/recorder.ts';

/** stripe-node's methods that Gangway may use, and the endpoint of each. A new call goes here, and into `calls.ts`. */
const METHODS: Record<string, string> = {
  'accounts.retrieveCurrent': 'GET /v1/account',
  'billing.meters.list': 'GET /v1/billing/meters',
  'billingPortal.configurations.create': 'POST /v1/billing_portal/configurations',
  'billingPortal.configurations.list': 'GET /v1/billing_portal/configurations',
  'billingPortal.configurations.retrieve': 'GET /v1/billing_portal/configurations/*',
  'billingPortal.configurations.update': 'POST /v1/billing_portal/configurations/*',
  'billingPortal.sessions.create': 'POST /v1/billing_portal/sessions',
  'checkout.sessions.expire': 'POST /v1/checkout/sessions/*/expire',
  'customers.create': 'POST /v1/customers',
  'customers.list': 'GET /v1/customers',
  'customers.retrieve': 'GET /v1/customers/*',
  'customers.update': 'POST /v1/customers/*',
  'events.list': 'GET /v1/events',
  'invoices.list': 'GET /v1/invoices',
  'prices.create': 'POST /v1/prices',
  'prices.list': 'GET /v1/prices',
  'products.create': 'POST /v1/products',
  'products.list': 'GET /v1/products',
  'subscriptions.create': 'POST /v1/subscriptions',
  'subscriptions.list': 'GET /v1/subscriptions',
  'taxRates.create': 'POST /v1/tax_rates',
  'taxRates.list': 'GET /v1/tax_rates',
};

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The adapter on stripe-mock, and what it said. */
async function providerOnMock(secretKey = SANDBOX_SECRET_KEY) {
  const { url: baseUrl, exchanges } = await record(inject('stripeMock'));
  const provider = new StripeProvider({ secretKey, baseUrl, timeout: 5000, maxRetries: 0 });
  closers.push(() => provider.close());
  return { provider, exchanges, seen: () => exchanges.map((each) => `${endpoint(each)} ${each.status}`) };
}

test('every call of the adapter is accepted', async () => {
  const { provider, seen } = await providerOnMock();
  expect(await provider.account()).toMatch(/^acct_/);
  const tenant = {
    tenantId: '11111111-1111-1111-1111-111111111111',
    name: 'Demo tenant',
    idempotencyKey: 'key-1',
  };
  const customerId = await provider.createCustomer(tenant);
  expect(customerId).toMatch(/^cus_/);
  const found = await provider.findCustomer({ tenantId: tenant.tenantId, since: new Date() });
  // The mock's own customer has no metadata.
  expect(found).toBe(undefined);
  const returnUrl = 'https://app.example.com/account';
  for (const configuration of [null, 'bpc_1'])
    expect((await provider.createPortalSession({ customerId, returnUrl, configuration })).url).toMatch(
      /^https:/,
    );
  const afterCompletion = [
    { type: 'redirect', returnUrl },
    { type: 'hosted_confirmation', message: 'Done' },
    { type: 'portal_homepage' },
  ] as const;
  const flows: ProviderFlow[] = [
    ...afterCompletion.map((after) => ({ type: 'customer_update' as const, afterCompletion: after })),
    { type: 'subscription_cancel', afterCompletion: undefined, subscriptionId: 'sub_1' },
    { type: 'subscription_update', afterCompletion: undefined, subscriptionId: 'sub_1' },
    {
      type: 'subscription_update_confirm',
      afterCompletion: undefined,
      subscriptionId: 'sub_1',
      item: { id: 'si_1', priceId: 'price_1', quantity: 2 },
    },
  ];
  for (const flow of flows)
    await provider.createPortalSession({ customerId, returnUrl, configuration: null, locale: 'pt-BR', flow });
  expect(seen()).toEqual([
    'GET /v1/account 200',
    'POST /v1/customers 200',
    'GET /v1/customers 200',
    ...Array.from({ length: 2 + flows.length }, () => 'POST /v1/billing_portal/sessions 200'),
  ]);
});

test('every call of checkout is accepted', async () => {
  const { provider, seen } = await providerOnMock();
  const checkout = new StripeCheckout(provider);
  expect(await checkout.findPrice('price_1')).toMatchObject({ active: true, metered: false });
  await checkout.findPlanPrice('pro', 'annual');
  expect(await checkout.isTaxRate('txr_1')).toBe(true);
  expect(await checkout.hasSubscription('cus_1')).toBe(true);
  await checkout.openCheckouts('cus_1');
  expect(await checkout.expireCheckout('cs_1')).toBe(true);
  const order = { priceId: 'price_1', successUrl: 'https://a.example/', cancelUrl: 'https://b.example/' };
  const how = { customerId: 'cus_1', tenantId: 'tenant-1', fingerprint: 'order-1' };
  for (const mode of ['subscription', 'payment'] as const)
    for (const full of [true, false]) {
      const call = checkout.createCheckout(
        {
          ...order,
          mode,
          quantity: full ? 2 : undefined,
          currency: full ? 'eur' : undefined,
          taxRateId: full ? 'txr_1' : undefined,
          billingAddress: full,
          shippingCountries: full ? ['DE'] : undefined,
          termsOfService: full,
          taxIds: full ? 'required' : 'none',
        },
        { ...how, idempotencyKey: full ? `key-${mode}` : undefined },
      );
      expect((await call).url).toMatch(/^https:/);
    }
  expect(seen().filter((line) => !line.endsWith(' 200'))).toEqual([]);
  expect(seen().filter((line) => line.startsWith('POST'))).toEqual([
    'POST /v1/checkout/sessions/*/expire 200',
    ...Array(4).fill('POST /v1/checkout/sessions 200'),
  ]);
});

test('every call that makes the demo data is accepted, the second time too', async () => {
  const { provider, seen } = await providerOnMock();
  const store = await openStore(':memory:', { now: () => new Date(), newId: crypto.randomUUID });
  closers.push(() => store.close());
  await ensureDemoData(store, provider);
  await ensureDemoData(store, provider);
  // The mock remembers nothing, so the second time may make everything again.
  expect([...new Set(seen())].sort()).toEqual([
    'GET /v1/account 200',
    'GET /v1/customers/* 200',
    'GET /v1/prices 200',
    'GET /v1/tax_rates 200',
    'POST /v1/customers 200',
    'POST /v1/prices 200',
    'POST /v1/products 200',
    'POST /v1/subscriptions 200',
    'POST /v1/tax_rates 200',
  ]);
});

test('every call of the doctor is accepted', async () => {
  const secretKey = 'rk_test_restricted';
  const { provider, seen } = await providerOnMock(secretKey);
  const config = readConfig({ STRIPE_SECRET_KEY: secretKey });
  const apps = [null, 'bpc_1'].map(
    (portalConfiguration) => ({ id: 'app', portalConfiguration }) as CheckedApp,
  );
  const checks = await checkStripe(provider, config, apps);
  expect(checks.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(seen()).toEqual([
    'GET /v1/account 200',
    'POST /v1/customers/* 200',
    'POST /v1/billing_portal/sessions 200',
    'GET /v1/subscriptions 200',
    'GET /v1/invoices 200',
    'GET /v1/products 200',
    'GET /v1/prices 200',
    'POST /v1/checkout/sessions/*/expire 200',
    'GET /v1/events 200',
    'GET /v1/billing/meters 200',
    'GET /v1/billing_portal/configurations 200',
    'GET /v1/billing_portal/configurations/* 200',
  ]);
});

test('every method of stripe-node that the sources use is known, and accepted', async () => {
  const { provider, seen } = await providerOnMock();
  await callEverything(provider.client);
  await provider.client.billing.meters.list();
  const accepted = new Set(seen());
  for (const endpoint of Object.values(METHODS)) expect(accepted).toContain(`${endpoint} 200`);
  const used = await usedMethods();
  expect(used.size).toBeGreaterThan(5);
  // Stripe's document has nothing of API v2.
  for (const method of used) if (!method.startsWith('v2.')) expect(Object.keys(METHODS)).toContain(method);
});

/** Each `client.customers.create(` in `src/`, apart from the sandbox. */
async function usedMethods(): Promise<Set<string>> {
  const used = new Set<string>();
  for await (const file of glob('src/**/*.ts')) {
    if (file.startsWith('src/sandbox/')) continue;
    const text = (await readFile(file, 'utf8')).replaceAll(/\s+\./g, '.');
    // A client that is taken apart would hide its calls from this search.
    expect(text, file).not.toMatch(/\}\s*=\s*(?:[\w#]+\.)*client\b/);
    for (const [, method] of text.matchAll(/\bclient((?:\.\w+){2,})\(/g))
      if (method) used.add(method.slice(1));
  }
  return used;
}

test('a parameter that Stripe does not know is refused', async () => {
  const { provider } = await providerOnMock();
  const call = provider.client.customers.create({ nickname: 'Demo' } as never);
  await expect(call).rejects.toThrow('additional properties are not allowed');
});

test('a key that Stripe does not take is an error of the operator', async () => {
  const { provider } = await providerOnMock('sk_live_wrong');
  await expect(provider.account()).rejects.toMatchObject({ code: 'PROVIDER_KEY_REFUSED' });
});
