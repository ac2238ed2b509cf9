import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { type Operator, operator } from '../../../support/operator.ts';

let gangway: TestGangway;
let ask: Operator;
beforeAll(async () => {
  gangway = await startTestGangway();
  ask = operator(gangway);
});
afterAll(() => gangway.close());

const params = { tenant_id: DEMO.tenantId };

/** What callers of either dialect get: with a user's token, a tenant's key, and an app's key. */
async function statuses() {
  const { call } = gangway;
  const calls = [call('createBillingPortal'), call('createPortalSession'), call('listTenantInvoices')];
  return (await Promise.all(calls)).map(({ status }) => status);
}

test('refuses callers of both dialects at once, and lets them in again', async () => {
  const before = await statuses();
  expect(before.every((status) => status < 300)).toBe(true);
  const { body, etag } = await ask('deactivateTenant', { params });
  expect(body.deactivated_at).toMatch(/Z$/);
  expect(await statuses()).toEqual([401, 401, 401]);

  // Again, it changes nothing, not even the time.
  expect(await ask('deactivateTenant', { params })).toMatchObject({ status: 200, body, etag });

  const { name, default_return_url } = body;
  await ask('putTenant', { params, body: { app_id: DEMO.appId, name, default_return_url } });
  expect(await statuses()).toEqual(before);
});

test('keeps its audit events, members, keys and customer', async () => {
  const kept = async () => {
    const of = { tenant_id: DEMO.tenantId };
    const [members, keys, audit, tenant] = await Promise.all([
      ask('listMembers', { params }),
      ask('listApiKeys', { query: of }),
      ask('listAuditEvents', { query: { ...of, action: 'portal.open' } }),
      ask('getTenant', { params }),
    ]);
    const ids = (items: unknown) => (items as { id: string }[]).map(({ id }) => id);
    return [members.body.items, ids(keys.body.items), ids(audit.body.items), tenant.body.customers];
  };
  await gangway.call('createPortalSession');
  const before = await kept();
  expect(before.every((list) => (list as unknown[]).length > 0)).toBe(true);
  await ask('deactivateTenant', { params });
  expect(await kept()).toEqual(before);
});

test('is listed among those that are not active alone', async () => {
  const listed = async (active: boolean) => {
    const { body } = await ask('listTenants', { query: { app_id: DEMO.appId, active } });
    return (body.items as { id: string }[]).map(({ id }) => id);
  };
  expect(await listed(false)).toEqual([DEMO.tenantId]);
  expect(await listed(true)).toEqual([DEMO.unsubscribedTenantId]);
});
