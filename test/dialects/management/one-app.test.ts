import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import type { OperationId, OperationsOf } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { rows } from '../../support/database.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { type Operator, operator } from '../../support/operator.ts';
import { type NewApp, newApp } from './new-app.ts';
import { newOperatorKey } from './operator-key.ts';

let gangway: TestGangway;
let own: NewApp;
let ask: Operator;
beforeAll(async () => {
  gangway = await startTestGangway();
  own = await newApp(gangway);
  ask = operator(gangway, await newOperatorKey(gangway, { appId: own.appId }));
});
afterAll(() => gangway.close());

const ALL = (Object.keys(operations) as OperationId[]).filter(
  (id): id is OperationsOf<'management'> => operations[id].dialect === 'management',
);

/** What may be read of the store, but when keys were last used. */
const stored = () =>
  Promise.all(
    ['apps', 'app_keys', 'app_origins', 'tenants', 'tenant_members', 'customer_bindings', 'audit_events']
      .concat(['api_keys', 'app_api_keys', 'idempotency_keys', 'operator_keys'])
      .map(async (table) =>
        (await rows(gangway.location, `select * from ${table}`)).map(({ last_used_at, ...row }) => row),
      ),
  );

/** What the valid call, which is about another app, gets with the key. */
function expectation(id: OperationId): object {
  if (id === 'createApp') return { status: 403, body: { code: 'INSUFFICIENT_SCOPE' } };
  if (id === 'importTenants') return { status: 200, body: { results: [{ status: 'refused' }] } };
  const isPlainList = operations[id].method === 'GET' && !operations[id].path.includes('{');
  return isPlainList ? { status: 200 } : { status: 404, body: { code: 'RESOURCE_NOT_FOUND' } };
}

describe('another app', () => {
  test.each(ALL)('%s', async (id) => {
    const before = await stored();
    const answer = await ask(id);
    expect(answer).toMatchObject(expectation(id));
    expect(await stored()).toEqual(before);
    const foreign = [DEMO.workshopAppId, DEMO.appId, DEMO.tenantId];
    // What the request itself named may be said again.
    if (answer.status === 200 && id !== 'importTenants')
      for (const other of foreign) expect(JSON.stringify(answer.body)).not.toContain(other);
  });

  test.each([
    ['listTenants', { app_id: DEMO.appId }],
    ['listAppApiKeys', { app_id: DEMO.appId }],
    ['listApiKeys', { tenant_id: DEMO.tenantId }],
    ['exportTenants', { app_id: DEMO.appId }],
    ['listAuditEvents', { app_id: DEMO.appId }],
  ] as const)('%s that names it', async (id, query) => {
    expect(await ask(id, { query })).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_FOUND' } });
  });

  test('its audit events are not told by the id of its tenant', async () => {
    await gangway.call('createPortalSession');
    const query = { tenant_id: DEMO.tenantId };
    const all = await operator(gangway)('listAuditEvents', { query });
    expect(all.body.items).not.toEqual([]);
    expect((await ask('listAuditEvents', { query })).body.items).toEqual([]);
  });
});

test('in its own app, it sees and changes all', async () => {
  const { appId, tenantId, keyId, appKeyId, publicKeyId } = own;
  const params = { app_id: appId, tenant_id: tenantId };
  const ids = async (id: OperationId) =>
    ((await ask(id, { params })).body.items as { id: string }[]).map((item) => item.id);
  expect(await ids('listApps')).toEqual([appId]);
  expect(await ids('listTenants')).toEqual([tenantId]);
  expect(await ids('exportTenants')).toEqual([tenantId]);
  expect(await ids('listApiKeys')).toEqual([keyId]);
  expect(await ids('listAppApiKeys')).toEqual([appKeyId]);
  expect(await ids('listPublicKeys')).toEqual([publicKeyId]);

  const done: [OperationId, object][] = [
    ['updateApp', { params }],
    ['addMember', { params }],
    ['createApiKey', { params }],
    ['createAppApiKey', { params }],
    ['rotateApiKey', { params: { key_id: keyId } }],
    ['revokeAppApiKey', { params: { key_id: appKeyId } }],
    ['putTenant', { params, body: { app_id: appId, name: 'Mine' } }],
    ['importTenants', { body: { tenants: [{ id: tenantId, app_id: appId, name: 'Ours' }] } }],
    ['deactivateTenant', { params }],
    ['disableApp', { params }],
  ];
  for (const [id, init] of done) expect((await ask(id, init)).status, id).toBeLessThan(300);
});
