import { describe, expect, test } from 'vitest';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { API_VERSION, isLiveKey, type StripeProvider } from '../../src/stripe/provider.ts';
import {
  billingError,
  providerAt,
  startProvider,
  startServer,
  startTestSandbox,
} from '../support/provider.ts';

const RETURN_URL = 'https://app.example.com/account';
/** The largest page that Stripe gives. */
const PAGE = 100;

const createCustomer = (provider: StripeProvider) =>
  provider.createCustomer({ tenantId: 'tenant-1', name: 'Tenant & Söhne', idempotencyKey: 'key-1' });

test.each([
  ['sk_live_1', true],
  ['rk_live_1', true],
  ['sk_test_1', false],
  ['rk_test_1', false],
  ['sk_test_live_1', false],
])('%s: live mode %s', (secretKey, livemode) => {
  expect(isLiveKey(secretKey)).toBe(livemode);
  expect(providerAt('http://127.0.0.1:9', { secretKey }).livemode).toBe(livemode);
});

test('it speaks its own version of the API, in JSON over its own connections, and tells Stripe nothing else', async () => {
  const seen: Record<string, unknown>[] = [];
  const url = await startServer((request, response) => {
    seen.push({ ...request.headers });
    response.end('{"id": "acct_1", "object": "account"}');
  });
  const provider = providerAt(url, { accountId: undefined });
  await provider.account();
  await provider.client.accounts.retrieveCurrent();
  expect(seen).toHaveLength(2);
  for (const headers of seen) {
    expect(headers).toMatchObject({
      'stripe-version': API_VERSION,
      authorization: `Bearer ${SANDBOX_SECRET_KEY}`,
    });
    // From the second request on, stripe-node would tell how long the first took.
    expect(headers).not.toHaveProperty('x-stripe-client-telemetry');
  }
});

describe('account', () => {
  test('is asked for once, however many want to know', async () => {
    const { sandbox, provider } = await startProvider();
    const ids = await Promise.all([provider.account(), provider.account(), provider.account()]);
    expect(new Set([...ids, await provider.account()]).size).toBe(1);
    expect(ids[0]).toMatch(/^acct_/);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('is not asked for if it is known', async () => {
    const { sandbox, provider } = await startProvider({ accountId: 'acct_given' });
    expect(await provider.account()).toBe('acct_given');
    expect(sandbox.requests).toEqual([]);
  });

  test.each([
    ['a failure', { kind: 'server-error', kept: false }],
    ['no account', { kind: 'custom', status: 200, body: {} }],
    ['an account without id', { kind: 'custom', status: 200, body: { object: 'account' } }],
    ['another object', { kind: 'custom', status: 200, body: { object: 'customer', id: 'cus_1' } }],
  ] as const)('%s is not kept', async (_, fault) => {
    const { sandbox, provider } = await startProvider();
    sandbox.faults.inject(fault);
    await billingError(provider.account());
    expect(await provider.account()).toMatch(/^acct_/);
  });
});

describe('createCustomer', () => {
  test('makes one that can be traced to its tenant, under the key', async () => {
    const { sandbox, provider } = await startProvider();
    const id = await createCustomer(provider);
    expect(await createCustomer(provider)).toBe(id);
    expect(await provider.client.customers.retrieve(id)).toMatchObject({
      name: 'Tenant & Söhne',
      metadata: { gangway_tenant: 'tenant-1' },
    });
    expect(sandbox.requests[0]).toMatchObject({ path: '/v1/customers', idempotencyKey: 'key-1' });
  });

  test.each([{}, { object: 'customer' }, { object: 'account', id: 'acct_1' }, { object: 'list', data: [] }])(
    '%j is not a customer',
    async (body) => {
      const { sandbox, provider } = await startProvider();
      sandbox.faults.inject({ kind: 'custom', status: 200, body });
      const error = await billingError(createCustomer(provider));
      expect(error).toMatchObject({ code: 'PROVIDER_ERROR', keySpent: undefined });
      expect(error.providerRequestId).toBe(sandbox.requests.at(-1)?.requestId);
    },
  );
});

describe('findCustomer', () => {
  const minutes = (count: number) => count * 60_000;
  const start = Date.parse('2026-11-01T12:00:00Z');

  /** A sandbox with a clock, and customers of these tenants, one made a minute, the first at noon. */
  async function startWithCustomers(...tenants: string[]) {
    let now = start;
    const sandbox = await startTestSandbox({ now: () => new Date(now) });
    const provider = providerAt(sandbox.url);
    const ids: string[] = [];
    for (const gangway_tenant of tenants) {
      ids.push((await provider.client.customers.create({ metadata: { gangway_tenant } })).id);
      now += minutes(1);
    }
    return { sandbox, provider, ids };
  }

  test('finds the tenant’s own by its metadata', async () => {
    const { provider, ids } = await startWithCustomers('tenant-1', 'tenant-2', 'tenant-10');
    const find = (tenantId: string) => provider.findCustomer({ tenantId, since: new Date(start) });
    expect(await find('tenant-1')).toBe(ids[0]);
    expect(await find('tenant-2')).toBe(ids[1]);
    expect(await find('tenant')).toBe(undefined);
  });

  test('does not find one that was deleted', async () => {
    const { provider, ids } = await startWithCustomers('tenant-1');
    await provider.client.customers.del(ids[0] as string);
    const found = await provider.findCustomer({ tenantId: 'tenant-1', since: new Date(start) });
    expect(found).toBe(undefined);
  });

  test('looks back no further than clocks differ', async () => {
    const { provider, ids } = await startWithCustomers('tenant-1');
    const find = (since: number) => provider.findCustomer({ tenantId: 'tenant-1', since: new Date(since) });
    expect(await find(start + minutes(5))).toBe(ids[0]);
    expect(await find(start + minutes(30))).toBe(undefined);
  });

  test('one on the third page, and no further page is asked for', async () => {
    const others = (count: number) => Array<string>(count).fill('another');
    const { sandbox, provider, ids } = await startWithCustomers(...others(60), 'tenant-1', ...others(240));
    const { length } = sandbox.requests;
    expect(await provider.findCustomer({ tenantId: 'tenant-1', since: new Date(start) })).toBe(ids[60]);
    expect(sandbox.requests.slice(length).map(({ path }) => path)).toEqual(Array(3).fill('/v1/customers'));
  });

  test('thousands of new customers are not looked through for ever: it counts as not made', async () => {
    let asked = 0;
    const url = await startServer((_, response) => {
      const data = Array(PAGE).fill({ object: 'customer', id: `cus_${asked++}`, metadata: {} });
      response.end(JSON.stringify({ object: 'list', data, has_more: true }));
    });
    const provider = providerAt(url);
    expect(await provider.findCustomer({ tenantId: 'tenant-1', since: new Date() })).toBe(undefined);
    expect(asked * PAGE).toBe(1000);
  });

  test.each([
    {},
    { object: 'list' },
    { object: 'list', data: {} },
    { object: 'list', data: [null] },
    { object: 'list', data: [{ id: 'cus_1' }] },
    { object: 'list', data: [{ metadata: { gangway_tenant: 'tenant-1' } }] },
    { object: 'list', data: [{ id: 7, metadata: { gangway_tenant: 'tenant-1' } }] },
  ])('%j is not a list of customers', async (body) => {
    const { sandbox, provider } = await startProvider();
    sandbox.faults.inject({ kind: 'custom', status: 200, body });
    const error = await billingError(provider.findCustomer({ tenantId: 'tenant-1', since: new Date() }));
    expect(error.code).toBe('PROVIDER_ERROR');
  });
});

describe('createPortalSession', () => {
  test('sends on what it is given', async () => {
    const { sandbox, provider } = await startProvider();
    const customerId = await createCustomer(provider);
    const { id: configuration } = await provider.client.billingPortal.configurations.create({
      features: { invoice_history: { enabled: true } },
    });
    const open = (configuration: string | null) =>
      provider.createPortalSession({ customerId, returnUrl: RETURN_URL, configuration });

    const first = await open(configuration);
    expect(sandbox.requests.at(-1)?.params).toEqual({
      customer: customerId,
      return_url: RETURN_URL,
      configuration,
    });
    expect(first.providerRequestId).toBe(sandbox.requests.at(-1)?.requestId);
    expect(first.url.startsWith(`${sandbox.url}/p/session/test_`)).toBe(true);

    const second = await open(null);
    expect(sandbox.requests.at(-1)?.params).toEqual({ customer: customerId, return_url: RETURN_URL });
    expect(second.url).not.toBe(first.url);
  });

  const session = { object: 'billing_portal.session', id: 'bps_1' };
  test.each([
    {},
    { object: 'list', data: [], url: 'https://billing.stripe.com/p/session/1' },
    { url: 'https://billing.stripe.com/p/session/1' },
    session,
    { ...session, url: null },
    { ...session, url: 7 },
    { ...session, url: '' },
    { ...session, url: '/p/session/1' },
    { ...session, url: '//billing.stripe.com/p/session/1' },
    { ...session, url: 'javascript:alert(1)' },
    { ...session, url: 'http://billing.stripe.com/p/session/1' },
    { ...session, url: 'http://127.0.0.1.evil.example/p/session/1' },
    { ...session, url: ['https://billing.stripe.com/p/session/1'] },
    { ...session, url: 'https://user:password@billing.stripe.com/p/session/1' },
  ])('%j is not a portal session', async (body) => {
    const { sandbox, provider } = await startProvider();
    sandbox.faults.inject({ kind: 'custom', status: 200, body });
    const error = await billingError(
      provider.createPortalSession({ customerId: 'cus_1', returnUrl: RETURN_URL, configuration: null }),
    );
    expect(error.code).toBe('PROVIDER_ERROR');
    expect(error.providerRequestId).toBe(sandbox.requests.at(-1)?.requestId);
  });

  test('an https URL is one, whatever its host', async () => {
    const { sandbox, provider } = await startProvider();
    const url = 'https://billing.example.com/p/session/1';
    sandbox.faults.inject({ kind: 'custom', status: 200, body: { ...session, url } });
    expect(
      await provider.createPortalSession({ customerId: 'cus_1', returnUrl: RETURN_URL, configuration: null }),
    ).toMatchObject({ url });
  });
});

test('retries are Stripe’s own: the same key, and one customer', async () => {
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, { maxRetries: 2, timeout: 500 });
  sandbox.faults.inject({ kind: 'hang', after_executing: true });
  sandbox.faults.inject({ kind: 'server-error', kept: false });
  await createCustomer(provider);
  expect(sandbox.requests.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['key-1', 'key-1', 'key-1']);
  expect((await provider.client.customers.list()).data).toHaveLength(1);
});
