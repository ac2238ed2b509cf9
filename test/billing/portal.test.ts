import { describe, expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import { rows } from '../support/database.ts';
import { type PortalChanges, type Ports, startPortal, subscribe } from '../support/portal.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

const NOBODY = '99999999-9999-4999-8999-999999999999';

/** A store that fails in one method. */
const failing =
  (method: string, error: () => Error = () => new Error('disk full')) =>
  (store: Ports) => {
    const wrapped = <T extends object>(port: T) =>
      new Proxy(port, {
        get(target, name) {
          if (name === method) return () => Promise.reject(error());
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      });
    return {
      ...store,
      access: wrapped(store.access),
      audit: wrapped(store.audit),
      customers: wrapped(store.customers),
    };
  };

describe('for a user', () => {
  test('opens the portal of a tenant without a customer, which gets one', async () => {
    const { sandbox, asUser, audits, tenantId, appId } = await startPortal();
    const url = await asUser({ requestId: 'req_7' });
    expect(url.startsWith(`${sandbox.url}/p/session/`)).toBe(true);
    expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/account',
      'POST /v1/customers',
      'POST /v1/billing_portal/sessions',
    ]);
    expect(await audits()).toEqual([
      {
        id: expect.any(String),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        request_id: 'req_7',
        dialect: 'userdocks',
        principal: 'user:user-1',
        app_id: appId,
        tenant_id: tenantId,
        action: 'portal.open',
        outcome: 'succeeded',
        provider_request_id: sandbox.requests.at(-1)?.requestId,
        changes: null,
      },
    ]);
  });

  test('the portal configuration of the app goes with it', async () => {
    const { sandbox, asUser, store, appId, provider } = await startPortal();
    const { id } = await provider.client.billingPortal.configurations.create({
      features: { invoice_history: { enabled: true } },
    });
    await asUser();
    expect(sandbox.requests.at(-1)?.params).not.toHaveProperty('configuration');
    await provisioner(store).setPortalConfiguration(appId, id);
    await asUser();
    expect(sandbox.requests.at(-1)?.params).toMatchObject({ configuration: id });
  });
});

describe('by a key', () => {
  test.each(['active', 'trialing', 'past_due', 'unpaid', 'paused', 'canceled'])(
    'opens with %s',
    async (status) => {
      const started = await startPortal();
      await subscribe(started, status);
      expect(await started.byKey()).toMatch(/\/p\/session\//);
      expect(await started.audits()).toMatchObject([
        { outcome: 'succeeded', dialect: 'hookbridge', principal: 'key:key-1' },
      ]);
    },
  );

  test.each(['incomplete', 'incomplete_expired'])('NO_SUBSCRIPTION with %s', async (status) => {
    const started = await startPortal();
    await subscribe(started, status);
    expect(await billingError(started.byKey())).toMatchObject({ code: 'NO_SUBSCRIPTION' });
    expect(await started.audits()).toMatchObject([{ outcome: 'NO_SUBSCRIPTION' }]);
  });

  test('NO_SUBSCRIPTION without a customer: none is made, and Stripe is not asked for subscriptions', async () => {
    const { sandbox, byKey, customers } = await startPortal({ accountId: 'acct_1' });
    expect(await billingError(byKey())).toMatchObject({ code: 'NO_SUBSCRIPTION' });
    expect(sandbox.requests).toEqual([]);
    expect(await customers()).toEqual([]);
  });

  test('NO_SUBSCRIPTION after the customer was deleted; none takes its place', async () => {
    const started = await startPortal();
    const id = await subscribe(started);
    await started.provider.client.customers.del(id);
    expect(await billingError(started.byKey())).toMatchObject({ code: 'NO_SUBSCRIPTION' });
    expect(await started.customers()).toEqual([]);
  });

  test('NO_SUBSCRIPTION where the customer goes in the middle of the call, or never was', async () => {
    const started = await startPortal();
    await subscribe(started);
    started.sandbox.faults.inject({ path: '/v1/billing_portal/sessions', kind: 'deleted-customer' });
    expect(await billingError(started.byKey())).toMatchObject({
      code: 'NO_SUBSCRIPTION',
      providerRequestId: started.sandbox.requests.at(-1)?.requestId,
    });
    await provisioner(started.store).linkCustomer(
      started.tenantId,
      await started.provider.account(),
      false,
      'cus_none',
    );
    expect(await billingError(started.byKey())).toMatchObject({ code: 'NO_SUBSCRIPTION' });
  });
});

test.each([
  ['asUser', '/v1/customers', 'PROVIDER_ERROR'],
  ['asUser', '/v1/billing_portal/sessions', 'PROVIDER_ERROR'],
  ['byKey', '/v1/subscriptions', 'NO_SUBSCRIPTION'],
  ['byKey', '/v1/billing_portal/sessions', 'NO_SUBSCRIPTION'],
] as const)('%s: a customer that Stripe misses whatever is done, at %s', async (act, path, code) => {
  const started = await startPortal();
  if (act === 'byKey') await subscribe(started);
  const error = { type: 'invalid_request_error', code: 'resource_missing', param: 'customer', message: 'No' };
  started.sandbox.faults.inject({ path, kind: 'custom', status: 400, body: { error }, times: 9 });
  expect(await billingError(started[act]())).toMatchObject({
    code,
    providerRequestId: started.sandbox.requests.at(-1)?.requestId,
  });
  expect(await started.audits()).toMatchObject([{ outcome: code }]);
});

describe('refused before anything is sent to Stripe, and audited', () => {
  const noTenant = { code: 'TENANT_UNKNOWN', message: 'The app has no such tenant' };
  const noMember = { code: 'MEMBER_UNKNOWN', message: 'The user is not a member of the tenant' };
  const refusedUrl = (why: string) => ({
    code: 'RETURN_URL_NOT_ALLOWED',
    message: `The return URL is refused: ${why}`,
  });

  test.each<[string, Partial<PortalChanges>, { code: string; message: string }]>([
    ['an unknown tenant', { tenantId: NOBODY }, noTenant],
    ['another app', { appId: NOBODY }, noTenant],
    ['a user who is no member', { member: 'user-2', principal: 'user:user-2' }, noMember],
    ['a user in another case', { member: 'User-1' }, noMember],
    ['a user of no name', { member: '' }, noMember],
    [
      'a foreign return URL',
      { returnUrl: 'https://evil.example/' },
      refusedUrl('its origin is not allowed for this app: https://evil.example'),
    ],
    [
      'an empty return URL',
      { returnUrl: '' },
      refusedUrl('it is not a well-formed absolute URL without user name and password'),
    ],
    [
      'no return URL',
      { returnUrl: undefined },
      { code: 'RETURN_URL_MISSING', message: 'No return URL, and the tenant has no default one' },
    ],
  ])('%s', async (_, changes, { code, message }) => {
    const { sandbox, asUser, audits } = await startPortal();
    expect(await billingError(asUser(changes))).toMatchObject({ code, message });
    expect(sandbox.requests).toEqual([]);
    expect(await audits()).toMatchObject([
      {
        outcome: code,
        principal: changes.principal ?? 'user:user-1',
        dialect: 'userdocks',
        request_id: 'req_1',
        provider_request_id: null,
      },
    ]);
  });

  test('a disabled app, but strangers do not learn that it is', async () => {
    const { sandbox, store, appId, asUser, byKey, audits } = await startPortal();
    await provisioner(store).setAppEnabled(appId, false);
    expect(await billingError(asUser())).toMatchObject({
      code: 'APP_DISABLED',
      message: 'The app is disabled',
    });
    expect(await billingError(byKey())).toMatchObject({ code: 'APP_DISABLED' });
    expect(await billingError(asUser({ member: 'user-2' }))).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    expect(sandbox.requests).toEqual([]);
    expect(await audits()).toHaveLength(3);
    await provisioner(store).setAppEnabled(appId, true);
    await asUser();
  });

  test('a member who was removed', async () => {
    const { sandbox, store, tenantId, asUser } = await startPortal();
    await provisioner(store).removeMember(tenantId, 'user-1');
    expect(await billingError(asUser())).toMatchObject({ code: 'MEMBER_UNKNOWN' });
    expect(sandbox.requests).toEqual([]);
  });

  test('a tenant that was deactivated, whoever asks', async () => {
    const { sandbox, store, tenantId, asUser, byKey, audits } = await startPortal();
    await provisioner(store).deactivateTenant(tenantId);
    const deactivated = { code: 'TENANT_DEACTIVATED', message: 'The tenant is deactivated' };
    for (const ask of [asUser, byKey, () => asUser({ member: 'user-2' })])
      expect(await billingError(ask())).toMatchObject(deactivated);
    expect(sandbox.requests).toEqual([]);
    expect(await audits()).toMatchObject(Array(3).fill({ outcome: 'TENANT_DEACTIVATED' }));
  });

  test('another tenant’s default return URL is under the same rule', async () => {
    const { sandbox, store, appId, tenantId, byKey, asUser } = await startPortal();
    await provisioner(store).setDefaultReturnUrl(tenantId, 'https://app.example.com/default');
    await asUser({ returnUrl: undefined });
    expect(sandbox.requests.at(-1)?.params).toMatchObject({ return_url: 'https://app.example.com/default' });
    const before = sandbox.requests.length;
    await provisioner(store).removeOrigin(appId, 'https://app.example.com');
    expect(await billingError(byKey({ returnUrl: undefined }))).toMatchObject({
      code: 'RETURN_URL_NOT_ALLOWED',
    });
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('the audit', () => {
  test('keeps Stripe’s request id of a failure', async () => {
    const { sandbox, asUser, audits } = await startPortal();
    sandbox.faults.inject({ path: '/v1/billing_portal/sessions', kind: 'rate-limit' });
    await billingError(asUser());
    const provider_request_id = sandbox.requests.at(-1)?.requestId;
    expect(await audits()).toMatchObject([{ outcome: 'PROVIDER_RATE_LIMITED', provider_request_id }]);
  });

  test('never holds a URL', async () => {
    const { location, asUser, byKey } = await startPortal();
    const url = await asUser();
    await billingError(byKey({ returnUrl: 'https://evil.example/secret' }));
    const text = JSON.stringify(await rows(location, 'select * from audit_events'));
    expect(text).not.toMatch(/http|session|evil/);
    expect(text).not.toContain(url.split('/').at(-1));
  });

  test('fails closed: no URL goes out without its row', async () => {
    const { sandbox, asUser, audits } = await startPortal({}, failing('recordAudit'));
    await expect(asUser()).rejects.toThrow('disk full');
    expect(sandbox.requests.at(-1)).toMatchObject({ path: '/v1/billing_portal/sessions', status: 200 });
    expect(await audits()).toEqual([]);
  });

  test('where no row can be written, Stripe is not asked, and no row is tried', async () => {
    const unavailable = () => new BillingError('STORE_UNAVAILABLE', 'disk full');
    const { sandbox, asUser, audits } = await startPortal({}, failing('assertWritable', unavailable));
    expect(await billingError(asUser())).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(sandbox.requests).toEqual([]);
    expect(await audits()).toEqual([]);
  });

  test('a refusal that the store cannot take just now is not told', async () => {
    const unavailable = () => new BillingError('STORE_UNAVAILABLE', 'disk full');
    const { asUser } = await startPortal({}, failing('recordAudit', unavailable));
    const refused = asUser({ returnUrl: 'https://evil.example/' });
    expect(await billingError(refused)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('a refusal that cannot be written down tells both reasons', async () => {
    const { asUser } = await startPortal({}, failing('recordAudit'));
    const error = await asUser({ returnUrl: 'https://evil.example/' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AggregateError);
    expect((error as Error).message).toBe('A refusal could not be audited');
    expect((error as AggregateError).errors).toMatchObject([
      { code: 'RETURN_URL_NOT_ALLOWED' },
      { message: 'disk full' },
    ]);
  });

  test('notes a fault of ours', async () => {
    const { asUser, audits } = await startPortal({}, failing('findAccess'));
    await expect(asUser()).rejects.toThrow('disk full');
    expect(await audits()).toMatchObject([{ outcome: 'INTERNAL' }]);
  });
});
