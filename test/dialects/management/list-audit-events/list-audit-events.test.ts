import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import type { OperationId } from '../../../../src/contract/types.ts';
import { DEMO } from '../../../../src/demo/data.ts';
import { LOOKED_THROUGH } from '../../../../src/store/provisioning/audit.ts';
import type { CallInit, TestGangway } from '../../../support/gangway.ts';
import { startTestGangway } from '../../../support/gangway.ts';
import { allPages, movedClock, type Operator, operator } from '../../../support/operator.ts';
import { type NewApp, newApp } from '../new-app.ts';

let gangway: TestGangway;
let ask: Operator;
let own: NewApp;
const { clock, pass } = movedClock();
beforeAll(async () => {
  gangway = await startTestGangway({}, clock);
  ask = operator(gangway);
  own = await newApp(gangway);
});
afterAll(() => gangway.close());

type Entry = Record<string, unknown>;

async function audited(query: object = { app_id: own.appId }): Promise<Entry[]> {
  return (await ask('listAuditEvents', { query: { ...query, limit: 200 } })).body.items as Entry[];
}

/** The events that a call leaves. */
async function leftBy(id: OperationId, init: CallInit = {}): Promise<Entry[]> {
  const before = await audited();
  pass(1);
  const params = { app_id: own.appId, tenant_id: own.tenantId, ...init.params };
  expect((await ask(id, { ...init, params })).status, id).toBeLessThan(300);
  const after = await audited();
  return after.slice(0, after.length - before.length);
}

const change = (field: string, before: unknown, after: unknown) => ({ field, before, after });
const prefix = expect.stringMatching(/^(hb|ud)_test_\w{6}$/);
const time = expect.stringMatching(/^\d{4}-.*Z$/);

test.each<[OperationId, () => CallInit, string, () => object[]]>([
  ['updateApp', () => ({}), 'app.update', () => [change('name', 'Acme', 'Acme Cloud')]],
  ['disableApp', () => ({}), 'app.disable', () => [change('disabled_at', null, time)]],
  ['enableApp', () => ({}), 'app.enable', () => [change('disabled_at', time, null)]],
  [
    'allowOrigin',
    () => ({ body: { origin: 'https://b.example' } }),
    'origin.allow',
    () => [change('origin', null, 'https://b.example')],
  ],
  [
    'disallowOrigin',
    () => ({ query: { origin: 'https://b.example' } }),
    'origin.disallow',
    () => [change('origin', 'https://b.example', null)],
  ],
  [
    'updateTenant',
    () => ({ body: { name: 'Second', default_return_url: null } }),
    'tenant.update',
    () => [change('name', 'First customer', 'Second'), change('default_return_url', DEMO.returnUrl, null)],
  ],
  [
    'putTenant',
    () => ({ body: { app_id: own.appId, name: 'Third' } }),
    'tenant.put',
    () => [change('name', 'Second', 'Third')],
  ],
  ['deactivateTenant', () => ({}), 'tenant.deactivate', () => [change('deactivated_at', null, time)]],
  [
    'addMember',
    () => ({ body: { subject: 'user-2' } }),
    'member.add',
    () => [change('member', null, 'user-2')],
  ],
  [
    'removeMember',
    () => ({ query: { subject: 'user-2' } }),
    'member.remove',
    () => [change('member', 'user-2', null)],
  ],
  ['createApiKey', () => ({}), 'api-key.create', () => [change('key', null, prefix)]],
  ['createAppApiKey', () => ({}), 'app-api-key.create', () => [change('key', null, prefix)]],
  [
    'rotateApiKey',
    () => ({ params: { key_id: own.keyId } }),
    'api-key.rotate',
    () => [change('key', prefix, prefix), change('expires_at', null, time)],
  ],
  [
    'revokeAppApiKey',
    () => ({ params: { key_id: own.appKeyId } }),
    'app-api-key.revoke',
    () => [change('revoked_at', null, time)],
  ],
])('%s leaves one event, which says what was and what is', async (id, init, action, changes) => {
  const [event, ...others] = await leftBy(id, init());
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    dialect: 'management',
    principal: expect.stringMatching(/^operator:[0-9a-f-]{36}$/),
    app_id: own.appId,
    action,
    outcome: 'succeeded',
    provider_request_id: null,
    changes: changes(),
  });
});

test.each<[OperationId, CallInit]>([
  ['updateApp', {}],
  ['enableApp', {}],
  ['deactivateTenant', {}],
  ['disallowOrigin', {}],
  ['removeMember', { query: { subject: 'nobody' } }],
  ['addPublicKey', {}],
])('%s leaves none where nothing changes', async (id, init) => {
  await ask(id, { ...init, params: { app_id: own.appId, tenant_id: own.tenantId } });
  expect(await leftBy(id, init)).toEqual([]);
});

test('what a dialect did is there as well, and can be asked for', async () => {
  const from = clock.now().toISOString();
  await gangway.call('createPortalSession');
  pass(1);
  const [event, ...others] = await audited({ tenant_id: DEMO.tenantId, action: 'portal.open', since: from });
  expect(others).toEqual([]);
  expect(event).toMatchObject({ dialect: 'hookbridge', outcome: 'succeeded', changes: [] });
  const { principal } = event ?? {};
  expect(await audited({ principal, until: clock.now().toISOString() })).toContainEqual(event);
  expect(await audited({ principal, until: from })).not.toContainEqual(event);
  expect(await audited({ principal, outcome: 'STORE_UNAVAILABLE' })).toEqual([]);
});

test('no secret is in any of its files', async () => {
  const secrets = [gangway.credentials.operatorKey];
  const makers = (Object.keys(operations) as OperationId[]).filter((id) =>
    operations[id].parameters.some((parameter: { name: string }) => parameter.name === 'Idempotency-Key'),
  );
  for (const id of makers) {
    const idempotencyKey = `secret-of-${id}`;
    const { body } = await ask(id, { headers: { 'Idempotency-Key': idempotencyKey } });
    secrets.push(idempotencyKey, ...(typeof body.key === 'string' ? [body.key] : []));
  }
  expect(secrets).toHaveLength(1 + makers.length + makers.filter((id) => /Key$/.test(id)).length);
  const files = readdirSync(gangway.folder).filter((name) => name.startsWith('gangway.db'));
  const text = files.map((name) => readFileSync(join(gangway.folder, name), 'latin1')).join('');
  for (const secret of secrets) expect(text.includes(secret), secret.slice(0, 20)).toBe(false);
  const log = JSON.stringify(gangway.log);
  for (const secret of secrets) expect(log.includes(secret), secret.slice(0, 20)).toBe(false);
});

test('what is seldom is found, in pages that may be empty: no page looks through more than so many rows', async () => {
  const { appId } = await newApp(gangway);
  const { audit } = gangway.store.provisioning.queries;
  const actor = { requestId: 'req_test', dialect: 'cli', principal: 'seldom', appId: null };
  const rows = (count: number) =>
    Array.from({ length: count }, () => ({ appId, tenantId: null, changes: [] }));
  await audit.recordChanges(actor, 'test.first', rows(1));
  pass(1);
  await audit.recordChanges({ ...actor, principal: 'often' }, 'test.other', rows(LOOKED_THROUGH + 10));
  pass(1);
  await audit.recordChanges(actor, 'test.last', rows(1));
  const query = { app_id: appId, principal: 'seldom', limit: 200 };
  const pages = await allPages(ask, 'listAuditEvents', { query });
  expect(pages.map((page) => page.map(({ action }) => action))).toEqual([['test.last'], ['test.first']]);
});

test('a token whose subject is longer than any member’s is refused, and breaks no list', async () => {
  const token = await gangway.token({ sub: 'x'.repeat(400) });
  const refused = await gangway.call('createBillingPortal', { authorization: `Bearer ${token}` });
  expect(refused.status).toBe(401);
  expect((await ask('listAuditEvents', { query: { app_id: DEMO.appId } })).status).toBe(200);
});
