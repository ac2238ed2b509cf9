import { describe, expect, test, vi } from 'vitest';
import { Customers } from '../../src/billing/customers.ts';
import { BillingError } from '../../src/billing/errors.ts';
import type { CustomerStore, Tenant } from '../../src/billing/ports.ts';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import { createPortal } from '../support/create-portal.ts';
import { audits, bindings, change, newLocation, onPostgres, openTestStore } from '../support/database.ts';
import { type Ports, RETURN_URL, registerTenant, startPortal, userOf } from '../support/portal.ts';
import { billingError, providerAt, startTestSandbox } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

const CREATION = { method: 'POST', path: '/v1/customers' };
const SESSION = { method: 'POST', path: '/v1/billing_portal/sessions' };

/** What the domain asks of the store, but for these methods of its customers. */
const changed = (ports: Ports, methods: Partial<CustomerStore>) => ({
  ...ports,
  customers: new Proxy(ports.customers, {
    get: (target, name) => {
      const member: unknown = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  }),
});

const PATIENT = { timeout: 20_000 };
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe('one customer', () => {
  test('for fifty first calls at once, which share one request', async () => {
    const { sandbox, asUser, customers } = await startPortal();
    const urls = await Promise.all(times(50, asUser));
    expect(new Set(urls).size).toBe(50);
    expect(await customers()).toHaveLength(1);
    expect(
      sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/v1/customers'),
    ).toHaveLength(1);
  });

  test('for first calls at once in two instances on one store', async () => {
    const { sandbox, location, appId, tenantId, asUser, customers } = await startPortal();
    const other = createPortal(await openTestStore(location), providerAt(sandbox.url));
    // It takes until the second instance has met its idempotency key in use.
    sandbox.faults.inject({ ...CREATION, kind: 'delay', ms: 1_000_000 });
    const caller = userOf(appId, tenantId);
    const calls = Promise.all([
      ...times(10, asUser),
      ...times(10, () => other.open(caller, { returnUrl: RETURN_URL })),
    ]);
    await expect.poll(() => sandbox.requests.some(({ status }) => status === 409), PATIENT).toBe(true);
    sandbox.faults.clear();
    await calls;
    expect(await customers()).toHaveLength(1);
  });

  test('for each tenant, named after it', async () => {
    const { store, appId, tenantId, asUser, provider } = await startPortal();
    const other = await provisioner(store).createTenant({ appId, name: 'Other' });
    await provisioner(store).addMember(other, 'user-1');
    await Promise.all([asUser(), asUser({ tenantId: other }), asUser({ tenantId: other })]);
    const { data } = await provider.client.customers.list();
    const found = data.map(({ name, metadata }) => [name, metadata.gangway_tenant]);
    expect(found.sort()).toEqual([
      ['Other', other],
      ['Tenant', tenantId],
    ]);
  });

  test('for no two tenants: what is another’s already is bound to nobody else', async () => {
    const { sandbox, store, provider, appId, asUser, location, tenantId } = await startPortal();
    const other = await provisioner(store).createTenant({ appId, name: 'Other' });
    const { id } = await provider.client.customers.create();
    await provisioner(store).linkCustomer(other, await provider.account(), false, id);
    sandbox.faults.inject({ ...CREATION, kind: 'custom', status: 200, body: { id, object: 'customer' } });
    expect(await billingError(asUser())).toMatchObject({
      code: 'CUSTOMER_TAKEN',
      message: `The customer ${id} is another tenant's already`,
    });
    expect(sandbox.requests.at(-1)).toMatchObject({ path: '/v1/customers' });
    expect(await bindings(location)).toMatchObject([
      { tenant_id: other, customer_id: id },
      { tenant_id: tenantId, customer_id: null },
    ]);
    expect(await audits(location)).toMatchObject([{ tenant_id: tenantId, outcome: 'CUSTOMER_TAKEN' }]);
  });

  test('for each Stripe account, each with a row of its own', async () => {
    const { location, store, appId, tenantId, asUser } = await startPortal();
    const elsewhere = await startTestSandbox();
    const other = providerAt(elsewhere.url, { accountId: 'acct_other' });
    await asUser();
    await createPortal(store, other).open(userOf(appId, tenantId), { returnUrl: RETURN_URL });
    const found = await bindings(location);
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ stripe_account }) => stripe_account)).size).toBe(2);
    expect((await other.client.customers.list()).data.map(({ id }) => id)).toEqual([
      found.find(({ stripe_account }) => stripe_account === 'acct_other')?.customer_id,
    ]);
    // The customer of the other account is not tried.
    expect(elsewhere.requests.map(({ path }) => path).slice(0, 2)).toEqual([CREATION.path, SESSION.path]);
  });

  test('for each mode, each with a row of its own', async () => {
    const { location, store, appId, tenantId, asUser, provider } = await startPortal();
    const secretKey = 'sk_live_1';
    const live = await startTestSandbox({ livemode: true, secretKey });
    const accountId = await provider.account();
    await asUser();
    const liveProvider = providerAt(live.url, { secretKey, accountId });
    await createPortal(store, liveProvider).open(userOf(appId, tenantId), { returnUrl: RETURN_URL });
    expect(
      (await bindings(location)).map(({ stripe_account, livemode }) => [stripe_account, livemode]),
    ).toEqual([
      [accountId, 0],
      [accountId, 1],
    ]);
    // The customer of the other mode is not tried.
    expect(live.requests.map(({ path }) => path)).toEqual([CREATION.path, SESSION.path]);
  });
});

describe('a creation that failed', () => {
  test.each<[string, InjectedFault, string]>([
    ['500 that Stripe repeats', { kind: 'server-error' }, 'PROVIDER_UNREACHABLE'],
    ['400', { kind: 'custom', status: 400, body: { error: { message: 'No' } } }, 'PROVIDER_ERROR'],
    ['402', { kind: 'custom', status: 402, body: { error: { type: 'card_error' } } }, 'PROVIDER_ERROR'],
  ])('%s: the next call gets through, with another key', async (_, fault, code) => {
    const { sandbox, asUser, customers, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, ...fault });
    expect(await billingError(asUser())).toMatchObject({ code });
    await asUser();
    expect(await customers()).toHaveLength(1);
    expect(await binding()).toMatchObject({ attempt: 1 });
  });

  test('500 that Stripe repeats, and a customer that was given to another tenant since: it gets one of its own', async () => {
    const { sandbox, store, provider, appId, tenantId, asUser, customers, location } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    await billingError(asUser());
    const [made = ''] = await customers();
    const other = await provisioner(store).createTenant({ appId, name: 'Other' });
    await provisioner(store).linkCustomer(other, await provider.account(), false, made);
    await asUser();
    const [own, ...rest] = (await customers()).filter((id) => id !== made);
    expect(rest).toEqual([]);
    const bound = Object.fromEntries(
      (await bindings(location)).map((row) => [row.tenant_id, row.customer_id]),
    );
    expect(bound).toEqual({ [other]: made, [tenantId]: own });
  });

  test('500 that Stripe repeats, and a store that fails just then: that is what the call fails with', async () => {
    const { sandbox, asUser, store } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    await billingError(asUser());
    const down = new BillingError('STORE_UNAVAILABLE', 'The disk is full');
    vi.spyOn(store.customers, 'bindCustomer').mockRejectedValueOnce(down);
    expect(await billingError(asUser())).toBe(down);
  });

  test.each<[string, InjectedFault, string]>([
    ['500 that Stripe does not repeat', { kind: 'server-error', kept: false }, 'PROVIDER_UNREACHABLE'],
    ['429', { kind: 'rate-limit' }, 'PROVIDER_RATE_LIMITED'],
    ['401', { kind: 'authentication' }, 'PROVIDER_KEY_REFUSED'],
    ['403', { kind: 'permission' }, 'PROVIDER_KEY_REFUSED'],
    ['no answer', { kind: 'hang' }, 'PROVIDER_UNREACHABLE'],
    ['no answer, but done', { kind: 'hang', after_executing: true }, 'PROVIDER_UNREACHABLE'],
    ['a cut connection', { kind: 'cut' }, 'PROVIDER_UNREACHABLE'],
    ['a cut connection, but done', { kind: 'cut', after_executing: true }, 'PROVIDER_UNREACHABLE'],
    ['HTML, but done', { kind: 'not-json', after_executing: true }, 'PROVIDER_UNREACHABLE'],
    ['no customer', { kind: 'custom', status: 200, body: {} }, 'PROVIDER_ERROR'],
    ['502 of a gateway', { kind: 'custom', status: 502, body: '' }, 'PROVIDER_UNREACHABLE'],
  ])('%s: the next call gets through, with the same key', async (_, fault, code) => {
    const { sandbox, asUser, customers, binding } = await startPortal({ timeout: 500 });
    sandbox.faults.inject({ ...CREATION, ...fault });
    expect(await billingError(asUser())).toMatchObject({ code });
    await asUser();
    expect(await customers()).toHaveLength(1);
    expect(await binding()).toMatchObject({ attempt: 0, customer_id: (await customers())[0] });
  });

  test.each<[string, InjectedFault]>([
    ['lock timeout', { kind: 'lock-timeout' }],
    ['409', { kind: 'custom', status: 409, body: { error: { type: 'idempotency_error' } } }],
  ])('%s: the call itself waits, and gets through with the same key', async (_, fault) => {
    const { sandbox, asUser, customers, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, ...fault, times: 2 });
    await asUser();
    expect(await customers()).toHaveLength(1);
    expect(await binding()).toMatchObject({ attempt: 0 });
  });

  test('busy without end: the call gives up', async () => {
    const { sandbox, asUser, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'lock-timeout', times: Number.POSITIVE_INFINITY });
    expect(await billingError(asUser())).toMatchObject({
      code: 'PROVIDER_BUSY',
      providerRequestId: sandbox.requests.at(-1)?.requestId,
    });
    const tries = sandbox.requests.filter(({ status }) => status === 429);
    expect(tries.length).toBeGreaterThan(1);
    // It has tried the same all the time: what it asked for may be done yet.
    expect(new Set(tries.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(await binding()).toMatchObject({ attempt: 0, customer_id: null });
    sandbox.faults.clear();
    await asUser();
  });

  test('refused without end: one try a call, and each with a key of its own', async () => {
    const { sandbox, asUser, binding } = await startPortal();
    const fault = { kind: 'custom', status: 400, body: { error: { message: 'No' } } } as const;
    sandbox.faults.inject({ ...CREATION, ...fault, times: Number.POSITIVE_INFINITY });
    for (let call = 1; call <= 3; call++) {
      await billingError(asUser());
      expect(await binding()).toMatchObject({ attempt: call, customer_id: null });
    }
    const keys = sandbox.requests.map(({ idempotencyKey }) => idempotencyKey).filter(Boolean);
    expect(new Set(keys).size).toBe(3);
    expect(keys).toHaveLength(3);
  });

  // Over a network, they do not all come while it is shared.
  test.skipIf(onPostgres())(
    'a failure reaches all calls that share it, and the next ones start anew',
    async () => {
      const { sandbox, asUser, customers } = await startPortal();
      sandbox.faults.inject({ ...CREATION, kind: 'server-error', kept: false });
      const results = await Promise.allSettled(times(10, asUser));
      expect(results.map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
      await Promise.all(times(10, asUser));
      expect(await customers()).toHaveLength(1);
    },
  );

  test('the key was used with other words before: the call itself gets through', async () => {
    const { sandbox, asUser, provider, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', kept: false });
    await billingError(asUser());
    const idempotencyKey = sandbox.requests.at(-1)?.idempotencyKey as string;
    await provider.client.customers.create({ name: 'Another name' }, { idempotencyKey });
    await asUser();
    expect(await binding()).toMatchObject({ attempt: 1 });
  });
});

describe('a customer that Stripe made but did not name', () => {
  test('behind a 500 that it repeats: the next call finds it', async () => {
    const { sandbox, asUser, customers, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    expect(await billingError(asUser())).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
    const made = await customers();
    expect(made).toHaveLength(1);
    await asUser();
    expect(await customers()).toEqual(made);
    expect(await binding()).toMatchObject({ customer_id: made[0] });
  });

  test('behind a 500 that it repeats: many next calls at once, in two instances, find it', async () => {
    const { sandbox, location, appId, tenantId, asUser, customers } = await startPortal();
    const other = createPortal(await openTestStore(location), providerAt(sandbox.url));
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    await billingError(asUser());
    const caller = userOf(appId, tenantId);
    await Promise.all([
      ...times(10, asUser),
      ...times(10, () => other.open(caller, { returnUrl: RETURN_URL })),
    ]);
    expect(await customers()).toHaveLength(1);
  });

  test('under another name that the tenant had then: the next call finds it', async () => {
    const { sandbox, location, asUser, customers, binding } = await startPortal({ timeout: 500 });
    sandbox.faults.inject({ ...CREATION, kind: 'hang', after_executing: true });
    await billingError(asUser());
    await change(location, "update tenants set name = 'Renamed'");
    await asUser();
    expect(await customers()).toHaveLength(1);
    expect(await binding()).toMatchObject({ attempt: 0, customer_id: (await customers())[0] });
  });

  test('but cannot be bound, such as one that is another tenant’s by now: the call makes another', async () => {
    const made: string[] = [];
    const taken = (ports: Ports) =>
      changed(ports, {
        bindCustomer: async (slot, attempt, id) =>
          !made.includes(id) && ports.customers.bindCustomer(slot, attempt, id),
      });
    const { sandbox, asUser, customers, binding } = await startPortal({}, taken);
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    await billingError(asUser());
    made.push(...(await customers()));
    await asUser();
    expect(await binding()).toMatchObject({ attempt: 1, customer_id: (await customers())[0] });
    expect(made).not.toContain((await binding())?.customer_id);
  });

  test('while Stripe cannot list its customers: no other is made', async () => {
    const { sandbox, asUser, customers, binding } = await startPortal();
    sandbox.faults.inject({ ...CREATION, kind: 'server-error', after_executing: true });
    await billingError(asUser());
    sandbox.faults.inject({ method: 'GET', path: '/v1/customers', kind: 'permission' });
    expect(await billingError(asUser())).toMatchObject({ code: 'PROVIDER_KEY_REFUSED' });
    expect(await binding()).toMatchObject({ attempt: 0, customer_id: null });
    await asUser();
    expect(await customers()).toHaveLength(1);
  });

  test('and whose idempotency key it has forgotten since: the next call finds it', async () => {
    let now = Date.now();
    const clock = { now: () => new Date(now), newId: () => crypto.randomUUID() };
    const sandbox = await startTestSandbox({ now: clock.now });
    const provider = providerAt(sandbox.url, { timeout: 500 });
    const store = await openTestStore(await newLocation(), clock);
    const { tenantId } = await registerTenant(store);
    const { tenant } = (await store.access.findAccess(tenantId, undefined, undefined)) as { tenant: Tenant };
    const customers = new Customers(store.customers, provider, clock.now);
    const slot = await customers.slotOf(tenant);
    const made = async () => (await provider.client.customers.list()).data.map(({ id }) => id);

    sandbox.faults.inject({ ...CREATION, kind: 'hang', after_executing: true });
    await billingError(customers.findOrCreate(slot, tenant));
    now += 25 * 3600 * 1000;
    expect([await customers.findOrCreate(slot, tenant)]).toEqual(await made());

    // Nothing was made at all: what was looked for once is not looked for from then on for ever.
    await provider.client.customers.del((await made())[0] as string);
    sandbox.faults.inject({ ...CREATION, kind: 'rate-limit', times: 2 });
    await billingError(
      customers.replace(slot, tenant, (await store.customers.findBinding(slot))?.customerId as string),
    );
    now += 25 * 3600 * 1000;
    await billingError(customers.findOrCreate(slot, tenant));
    const lookups = () => sandbox.requests.filter(({ params }) => 'created' in params);
    const { length } = lookups();
    expect([await customers.findOrCreate(slot, tenant)]).toEqual(await made());
    expect(lookups()).toHaveLength(length);
  });
});

test('the idempotency key is the tenant’s own, and tells nothing of it', async () => {
  const { sandbox, store, appId, tenantId, asUser } = await startPortal();
  const other = await provisioner(store).createTenant({ appId, name: 'Tenant' });
  await provisioner(store).addMember(other, 'user-1');
  await asUser();
  await asUser({ tenantId: other });
  const keys = sandbox.requests
    .filter(({ path, method }) => path === '/v1/customers' && method === 'POST')
    .map(({ idempotencyKey }) => idempotencyKey);
  expect(keys).toEqual(Array(2).fill(expect.stringMatching(/^gangway-customer-[0-9a-f]{64}-0$/)));
  expect(new Set(keys).size).toBe(2);
  expect(keys[0]).not.toContain(tenantId);
});

test('a customer that is never bound, whoever takes it away: the call gives up', async () => {
  const forgetful = (ports: Ports) => changed(ports, { bindCustomer: async () => false });
  const { asUser, customers } = await startPortal({}, forgetful);
  expect(await billingError(asUser())).toMatchObject({
    code: 'PROVIDER_BUSY',
    message: 'The customer was replaced again and again while it was created',
  });
  // Stripe answers each try with the same key by the same customer.
  expect(await customers()).toHaveLength(1);
});

describe('a customer that was deleted at Stripe', () => {
  test('is replaced, once, and the call succeeds', async () => {
    const { sandbox, asUser, customers, provider, binding } = await startPortal();
    await asUser();
    const [lost] = await customers();
    await provider.client.customers.del(lost as string);
    await asUser();
    const [found, ...more] = await customers();
    expect(more).toEqual([]);
    expect(found).not.toBe(lost);
    expect(await binding()).toMatchObject({ customer_id: found, attempt: 1 });
    const before = sandbox.requests.length;
    await asUser();
    expect(sandbox.requests.slice(before).map(({ path }) => path)).toEqual([SESSION.path]);
  });

  test('is replaced by one new customer for twenty calls at once', async () => {
    const { asUser, customers, provider, binding } = await startPortal();
    await asUser();
    await provider.client.customers.del((await customers())[0] as string);
    await Promise.all(times(20, asUser));
    expect(await customers()).toHaveLength(1);
    expect(await binding()).toMatchObject({ attempt: 1 });
  });

  test('again and again', async () => {
    const { asUser, customers, provider } = await startPortal();
    for (let round = 0; round < 3; round++) {
      await asUser();
      const [customer, ...more] = await customers();
      expect(more).toEqual([]);
      await provider.client.customers.del(customer as string);
    }
  });

  test('twice within one call is a fault', async () => {
    const { sandbox, asUser } = await startPortal();
    sandbox.faults.inject({ ...SESSION, kind: 'deleted-customer', times: 2 });
    expect(await billingError(asUser())).toMatchObject({ code: 'PROVIDER_ERROR' });
    await asUser();
  });

  test('while its replacement fails: the next call makes it', async () => {
    const { sandbox, asUser, customers } = await startPortal({ timeout: 500 });
    await asUser();
    sandbox.faults.inject({ ...SESSION, kind: 'deleted-customer' });
    sandbox.faults.inject({ ...CREATION, kind: 'hang', after_executing: true });
    await billingError(asUser());
    await asUser();
    expect(await customers()).toHaveLength(1);
  });
});
