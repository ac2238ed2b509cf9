import { expect, test } from 'vitest';
import { bindings, openTestStore, registerTenant, rows, temporaryFile } from '../support/portal.ts';
import { billingError } from '../support/provider.ts';

async function start() {
  const file = await temporaryFile();
  let ids = 0;
  const clock = { now: () => new Date('2026-11-01T12:00:00.000Z'), newId: () => `id-${++ids}` };
  const store = await openTestStore(file, clock);
  const { appId, tenantId } = await registerTenant(store);
  const slot = { tenantId, account: 'acct_1', livemode: false };
  return { file, store, billing: store.billing, appId, tenantId, slot };
}

test('an app, a tenant, a member', async () => {
  const { store, billing, appId, tenantId } = await start();
  const app = { id: appId, name: 'App', enabled: true, issuer: 'issuer', portalConfiguration: null };
  expect(await billing.findApp(appId)).toEqual({ ...app, origins: ['https://app.example.com'] });
  await store.admin.setPortalConfiguration(appId, 'bpc_1');
  expect(await billing.findApp(appId)).toMatchObject({ portalConfiguration: 'bpc_1' });
  expect(await billing.findTenant(tenantId)).toEqual({
    id: tenantId,
    appId,
    name: 'Tenant',
    defaultReturnUrl: null,
  });
  expect(await billing.isMember(tenantId, 'user-1')).toBe(true);
});

test.each(['', 'nobody', "' or 1=1 --", '%', '\u0000', 'ID-1'])('%j is nobody', async (text) => {
  const { billing, tenantId } = await start();
  expect(await billing.findApp(text)).toBeUndefined();
  expect(await billing.findTenant(text)).toBeUndefined();
  expect(await billing.isMember(tenantId, text)).toBe(false);
  expect(await billing.isMember(text, 'user-1')).toBe(false);
});

test('a slot that was never used has no binding, and gets an empty one', async () => {
  const { file, billing, slot } = await start();
  expect(await billing.findBinding(slot)).toBeUndefined();
  const made = await Promise.all([billing.ensureBinding(slot), billing.ensureBinding(slot)]);
  expect(made).toEqual(Array(2).fill({ customerId: null, attempt: 0 }));
  expect(bindings(file)).toHaveLength(1);
});

test('account and mode have slots of their own', async () => {
  const { file, billing, slot } = await start();
  for (const other of [slot, { ...slot, account: 'acct_2' }, { ...slot, livemode: true }]) {
    await billing.ensureBinding(other);
    expect(await billing.bindCustomer(other, 0, `cus_${other.account}_${other.livemode}`)).toBe(true);
  }
  expect(bindings(file)).toHaveLength(3);
  expect(await billing.findBinding(slot)).toEqual({ customerId: 'cus_acct_1_false', attempt: 0 });
});

test('the first to bind wins, and at the right attempt alone', async () => {
  const { billing, slot } = await start();
  expect(await billing.bindCustomer(slot, 0, 'cus_1')).toBe(false);
  await billing.ensureBinding(slot);
  expect(await billing.bindCustomer(slot, 1, 'cus_1')).toBe(false);
  expect(await billing.bindCustomer(slot, 0, 'cus_1')).toBe(true);
  expect(await billing.bindCustomer(slot, 0, 'cus_2')).toBe(false);
  expect(await billing.ensureBinding(slot)).toEqual({ customerId: 'cus_1', attempt: 0 });
});

test('a customer is one tenant’s: in its account and mode nobody else is bound to it', async () => {
  const { billing, store, appId, slot } = await start();
  const tenantId = await store.admin.createTenant({ appId, name: 'Other' });
  const other = { ...slot, tenantId };
  for (const free of [slot, other, { ...other, account: 'acct_2' }, { ...other, livemode: true }])
    await billing.ensureBinding(free);
  expect(await billing.bindCustomer(slot, 0, 'cus_1')).toBe(true);
  expect(await billingError(billing.bindCustomer(other, 0, 'cus_1'))).toMatchObject({
    code: 'CUSTOMER_TAKEN',
    message: "The customer cus_1 is another tenant's already",
  });
  expect(await billing.findBinding(other)).toEqual({ customerId: null, attempt: 0 });
  await expect(store.admin.linkCustomer(tenantId, 'acct_1', false, 'cus_1')).rejects.toMatchObject({
    name: 'AlreadyExistsError',
    entity: 'customer',
  });
  expect(await billing.bindCustomer({ ...other, account: 'acct_2' }, 0, 'cus_1')).toBe(true);
  expect(await billing.bindCustomer({ ...other, livemode: true }, 0, 'cus_1')).toBe(true);
});

test('the attempt is raised from what was seen, and from nothing else', async () => {
  const { billing, slot } = await start();
  const empty = await billing.ensureBinding(slot);
  await billing.raiseAttempt(slot, empty);
  await billing.raiseAttempt(slot, empty);
  expect(await billing.findBinding(slot)).toEqual({ customerId: null, attempt: 1 });
  await billing.bindCustomer(slot, 1, 'cus_1');
  await billing.raiseAttempt(slot, { customerId: null, attempt: 1 });
  await billing.raiseAttempt(slot, { customerId: 'cus_2', attempt: 1 });
  expect(await billing.findBinding(slot)).toEqual({ customerId: 'cus_1', attempt: 1 });
  await billing.raiseAttempt(slot, { customerId: 'cus_1', attempt: 1 });
  expect(await billing.findBinding(slot)).toEqual({ customerId: null, attempt: 2 });
});

test('an audit row has its time and id from outside, and needs no tenant that exists', async () => {
  const { file, billing } = await start();
  const event = { requestId: 'req_1', dialect: 'd', principal: 'user:x', appId: 'a', tenantId: 't' };
  await billing.recordAudit({ ...event, outcome: 'TENANT_UNKNOWN', providerRequestId: null });
  expect(rows(file, 'select id, at, tenant_id, outcome from audit_events')).toEqual([
    { id: 'id-3', at: '2026-11-01T12:00:00.000Z', tenant_id: 't', outcome: 'TENANT_UNKNOWN' },
  ]);
});
