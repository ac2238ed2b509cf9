import { expect, test } from 'vitest';
import { openTestStore } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

const ORIGIN = 'https://app.example.com';

async function start() {
  const store = await openTestStore(':memory:');
  return { ...store, admin: provisioner(store), ...(await registerTenant(store)) };
}

test('a tenant with its app', async () => {
  const { access, admin, appId, tenantId } = await start();
  const app = { id: appId, enabled: true, portalConfiguration: null };
  const tenant = { id: tenantId, appId, name: 'Tenant', defaultReturnUrl: null, active: true };
  const neither = { isMember: false, originAllowed: false };
  expect(await access.findAccess(tenantId, undefined, undefined)).toEqual({
    app,
    tenant,
    ...neither,
    customers: [],
  });
  await admin.setPortalConfiguration(appId, 'bpc_1');
  await admin.setAppEnabled(appId, false);
  await admin.setDefaultReturnUrl(tenantId, ORIGIN);
  expect(await access.findAccess(tenantId, undefined, undefined)).toMatchObject({
    app: { enabled: false, portalConfiguration: 'bpc_1' },
    tenant: { defaultReturnUrl: ORIGIN },
  });
});

test('a member and an origin, each by itself', async () => {
  const { access, tenantId } = await start();
  for (const [member, isMember] of [
    ['user-1', true],
    ['user-2', false],
    [undefined, false],
  ] as const)
    for (const [origin, originAllowed] of [
      [ORIGIN, true],
      ['https://evil.example', false],
      [undefined, false],
    ] as const)
      expect(await access.findAccess(tenantId, member, origin)).toMatchObject({ isMember, originAllowed });
});

test('members and origins of others count for nothing', async () => {
  const { access, admin, appId, tenantId } = await start();
  const otherApp = await admin.createApp({ name: 'Other' });
  await admin.addOrigin(otherApp, 'https://other.example');
  const otherTenant = await admin.createTenant({ appId, name: 'Other' });
  await admin.addMember(otherTenant, 'user-2');
  expect(await access.findAccess(tenantId, 'user-2', 'https://other.example')).toMatchObject({
    isMember: false,
    originAllowed: false,
  });
});

test('the customers of every account and mode, and tries that have led to none yet', async () => {
  const { access, customers, tenantId } = await start();
  const slot = { tenantId, account: 'acct_1', livemode: false };
  await customers.ensureBinding(slot);
  await customers.ensureBinding({ ...slot, livemode: true });
  await customers.bindCustomer({ ...slot, livemode: true }, 0, 'cus_1');
  const { customers: found = [] } = (await access.findAccess(tenantId, 'user-1', ORIGIN)) ?? {};
  expect(found.toSorted((a, b) => Number(a.livemode) - Number(b.livemode))).toEqual([
    { account: 'acct_1', livemode: false, customerId: null },
    { account: 'acct_1', livemode: true, customerId: 'cus_1' },
  ]);
});

test.each(['', 'nobody', "' or 1=1 --", '%', '\u0000', 'ID-1'])('%j is nobody', async (text) => {
  const { access, tenantId, appId } = await start();
  expect(await access.findAccess(text, 'user-1', ORIGIN)).toBeUndefined();
  expect(await access.findAccess(tenantId, text, text)).toMatchObject({
    isMember: false,
    originAllowed: false,
  });
  expect(await access.allowsOrigin(text, ORIGIN)).toBe(false);
  expect(await access.allowsOrigin(appId, text)).toBe(false);
});

test('an allowed origin', async () => {
  const { access, appId } = await start();
  expect(await access.allowsOrigin(appId, ORIGIN)).toBe(true);
});
