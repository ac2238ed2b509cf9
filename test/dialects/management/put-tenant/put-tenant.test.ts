import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { type Operator, operator } from '../../../support/operator.ts';
import { type NewApp, newApp } from '../new-app.ts';

let gangway: TestGangway;
let ask: Operator;
let own: NewApp;
beforeAll(async () => {
  gangway = await startTestGangway();
  ask = operator(gangway);
  own = await newApp(gangway);
});
afterAll(() => gangway.close());

const put = (tenantId: string, body: object, ifMatch?: string) =>
  ask('putTenant', {
    params: { tenant_id: tenantId },
    body: { app_id: own.appId, name: 'Name', ...body },
    headers: { 'If-Match': ifMatch ?? null },
  });
const get = (tenantId: string) => ask('getTenant', { params: { tenant_id: tenantId } });

test('makes a tenant with the UUID that it is given, in lower case', async () => {
  const id = randomUUID();
  const made = await put(id.toUpperCase(), { default_return_url: 'HTTPS://APP.example.com/a' });
  expect(made).toMatchObject({
    status: 201,
    body: {
      id,
      app_id: own.appId,
      name: 'Name',
      default_return_url: 'https://app.example.com/a',
      deactivated_at: null,
      customers: [],
    },
  });
  expect(await get(id)).toEqual({ ...made, status: 200 });
  expect((await put(id, {})).status).toBe(200);
});

test('replaces all of it, but members, keys and customer', async () => {
  const { tenantId, customerId, keyId } = own;
  expect(await put(tenantId, { name: 'Replaced' })).toMatchObject({
    status: 200,
    body: { name: 'Replaced', default_return_url: null, customers: [{ customer_id: customerId }] },
  });
  const members = await ask('listMembers', { params: { tenant_id: tenantId } });
  expect(members.body.items).toHaveLength(1);
  const keys = await ask('listApiKeys', { query: { tenant_id: tenantId } });
  expect(keys.body.items).toMatchObject([{ id: keyId, revoked_at: null }]);
});

test('one that was deactivated is active again', async () => {
  const id = randomUUID();
  await put(id, {});
  await ask('deactivateTenant', { params: { tenant_id: id } });
  expect((await get(id)).body.deactivated_at).not.toBeNull();
  expect((await put(id, {})).body.deactivated_at).toBeNull();
});

test('a tenant never moves to another app', async () => {
  const another = await newApp(gangway);
  const before = await get(another.tenantId);
  expect(await put(another.tenantId, {})).toMatchObject({
    status: 409,
    body: { code: 'CONFLICT', errors: { tenant_id: 'belongs to another app' } },
  });
  expect(await get(another.tenantId)).toEqual(before);
});

test('If-Match: what has changed since is not overwritten', async () => {
  const id = randomUUID();
  // There is nothing yet that it could match.
  expect((await put(id, {}, '*')).status).toBe(412);
  const first = await put(id, {});
  const second = await put(id, { name: 'Second' }, first.etag ?? '');
  expect(second.status).toBe(200);
  expect(second.etag).not.toBe(first.etag);
  expect(await put(id, { name: 'Third' }, first.etag ?? '')).toMatchObject({
    status: 412,
    body: { code: 'PRECONDITION_FAILED' },
  });
  expect(await get(id)).toEqual(second);
  expect((await put(id, { name: 'Fourth' }, '*')).status).toBe(200);
});

test('If-None-Match: a tenant is only made', async () => {
  const id = randomUUID();
  const only = (name: string) =>
    ask('putTenant', {
      params: { tenant_id: id },
      body: { app_id: own.appId, name },
      headers: { 'If-None-Match': '*' },
    });
  expect((await only('First')).status).toBe(201);
  expect(await only('Second')).toMatchObject({
    status: 412,
    body: { errors: { 'If-None-Match': 'is not met: the tenant exists' } },
  });
  expect((await get(id)).body.name).toBe('First');
});

test('the default return URL that it has stays, however it is written, when its origin is allowed no longer', async () => {
  const { appId } = own;
  const origin = 'https://gone.example.com';
  await ask('allowOrigin', { params: { app_id: appId }, body: { origin } });
  const id = randomUUID();
  expect((await put(id, { default_return_url: origin })).status).toBe(201);
  await ask('disallowOrigin', { params: { app_id: appId }, query: { origin } });
  for (const url of [origin, `${origin}/`])
    expect(await put(id, { default_return_url: url })).toMatchObject({
      status: 200,
      body: { default_return_url: `${origin}/` },
    });
  expect((await put(id, { default_return_url: `${origin}/other` })).status).toBe(400);
});

test('of ten who change the same state, one succeeds', async () => {
  const id = randomUUID();
  const { etag } = await put(id, {});
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => put(id, { name: `Name ${i}` }, etag ?? '')),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
});
