/** Whoever has good credentials of one app or tenant reaches nothing of another, nor learns whether it exists (IDOR, BOLA). */
import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { validCall } from '../../src/contract-test/requests.ts';
import { DEMO } from '../../src/demo/data.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

const ISSUER = '66666666-0000-4000-8000-000000000000';
const NOWHERE = '77777777-0000-4000-8000-000000000000';

let gangway: TestGangway;
let own: Awaited<ReturnType<typeof intruder>>;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: 1_000_000 });
  own = await intruder();
});
afterAll(() => gangway.close());

/** An app that anybody may run here, with a tenant and all the credentials there are. */
async function intruder() {
  const admin = provisioner(gangway.store);
  const appId = await admin.createApp({ name: 'Intruder', issuer: ISSUER });
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await admin.addAppKey(appId, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  await admin.addOrigin(appId, new URL(DEMO.returnUrl).origin);
  const tenantId = await admin.createTenant({ appId, name: 'Mine', defaultReturnUrl: DEMO.returnUrl });
  // A user may be called as one of another app is.
  await admin.addMember(tenantId, DEMO.subject);
  const key = createApiKey('test');
  await admin.addApiKey(tenantId, 'test', key);
  const appKeys = { read: createApiKey('test', 'app'), write: createApiKey('test', 'app') };
  for (const type of ['read', 'write'] as const)
    await admin.addAppApiKey(appId, { mode: 'test', type }, appKeys[type]);
  const token = (aud: string, iss = ISSUER) =>
    new SignJWT({ aud, iss, sub: DEMO.subject })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setExpirationTime('1h')
      .sign(privateKey);
  return { appId, tenantId, key: key.key, appKeys, token };
}

const USERDOCKS = (Object.keys(operations) as OperationId[]).filter((id) =>
  operations[id].path.includes('{appUuid}'),
);
const isByToken = (id: OperationId) => JSON.stringify(operations[id].security).includes('userdocksToken');

/** The operation's valid call for this app and tenant, with the intruder's credentials. */
async function trespass(id: OperationId, appUuid: string, tenantUuid: string, aud = appUuid) {
  const type = operations[id].method === 'GET' ? 'read' : 'write';
  const credentials: CallInit = isByToken(id)
    ? { authorization: `Bearer ${await own.token(aud)}` }
    : { headers: { 'X-Api-Key': own.appKeys[type].key, 'X-Client-Id': aud, 'X-Api-Key-Type': type } };
  const body = isByToken(id)
    ? { ...Object(validCall(id, await gangway.variables())?.body), tenantUuid }
    : undefined;
  const response = await gangway.call(id, {
    ...credentials,
    params: { appUuid, tenantUuid },
    ...(body && { body }),
  });
  return { status: response.status, text: await response.text() };
}

describe.each(USERDOCKS)('userdocks %s', (id) => {
  test('another app is as one that does not exist', async () => {
    const { appId, tenantId } = DEMO;
    for (const aud of [appId, own.appId]) {
      const foreign = await trespass(id, appId, tenantId, aud);
      expect(foreign.status).toBe(401);
      expect(foreign).toEqual(await trespass(id, NOWHERE, tenantId, aud));
    }
  });

  test('another app’s tenant, in one’s own app, is as one that does not exist', async () => {
    const foreign = await trespass(id, own.appId, DEMO.tenantId);
    expect(foreign).toEqual(await trespass(id, own.appId, NOWHERE));
    // Of an app's public keys no tenant is asked for.
    if (id !== 'listAppKeys') expect(foreign.status).toBe(401);
    expect(foreign.text).not.toContain(DEMO.tenantId);
  });
});

test('nothing of that has reached Stripe', () => {
  const about = gangway.sandbox.requests.filter(({ params }) =>
    JSON.stringify(params).includes(own.tenantId),
  );
  expect(about).toEqual([]);
});

test('hookbridge: a key says whose tenant it is, whatever else is said', async () => {
  const calls: [OperationId, CallInit][] = [
    ['getSubscription', { query: { tenant: DEMO.tenantId, tenant_id: DEMO.tenantId } }],
    ['listInvoices', { headers: { 'X-Tenant-Id': DEMO.tenantId, 'X-Client-Id': DEMO.tenantId } }],
  ];
  for (const [id, init] of calls) {
    const mine = await gangway.call(id, { ...init, authorization: `Bearer ${own.key}` });
    const text = await mine.text();
    expect(text).not.toMatch(/sub_|in_/);
    const theirs = await (await gangway.call(id)).text();
    expect(theirs, 'there is something to be seen').toMatch(/"(plan|status)":"/);
    expect(text).not.toBe(theirs);
  }
  const body = { return_url: DEMO.returnUrl, tenant_id: DEMO.tenantId };
  expect(
    (await gangway.call('createPortalSession', { body, authorization: `Bearer ${own.key}` })).status,
  ).toBe(400);
});

test('whoever knows the name or the address for mail of a customer gets no portal of it', async () => {
  const { client } = gangway.provider;
  const victim = await client.customers.create({ name: 'Mine', email: 'victim@example.com' });
  const before = gangway.sandbox.requests.length;
  const mine = await gangway.call('createBillingPortal', {
    params: { appUuid: own.appId },
    authorization: `Bearer ${await own.token(own.appId)}`,
    body: { tenantUuid: own.tenantId, defaultReturnUrl: DEMO.returnUrl },
  });
  expect(mine.status).toBe(200);
  const requests = gangway.sandbox.requests.slice(before);
  const opened = requests.find(({ path }) => path === '/v1/billing_portal/sessions');
  expect(opened?.params.customer).toMatch(/^cus_/);
  expect(opened?.params.customer).not.toBe(victim.id);
  // Customers are looked for by Gangway's own metadata alone.
  for (const { params, path } of requests) {
    expect(path).not.toContain('search');
    expect(params).not.toHaveProperty('email');
  }
});
