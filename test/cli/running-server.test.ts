/** The command line in a process of its own, while the server runs on the same store in this one. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway, USERDOCKS_PATH } from '../support/gangway.ts';
import { rsaKeys } from './keys.ts';
import { runProcess } from './support.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

async function cli(...args: string[]) {
  const { code, stdout, stderr } = await runProcess({ SANDBOX_DIR: gangway.folder }, ...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

test('a new tenant with a customer and a key opens a portal at once; revoked, the key is refused at once', async () => {
  const [{ customer_id: subscribed }] = (await cli('tenant', 'show', DEMO.tenantId)).customers;
  const customer = await gangway.provider.client.customers.create({ name: 'Known to Stripe' });
  const [subscription] = (await gangway.provider.client.subscriptions.list({ customer: subscribed })).data;
  const price = subscription?.items.data[0]?.price.id ?? '';
  await gangway.provider.client.subscriptions.create({ customer: customer.id, items: [{ price }] });

  const tenant = await cli('tenant', 'create', DEMO.appId, 'New', '--default-return-url', DEMO.returnUrl);
  const { key, id } = await cli('api-key', 'create', tenant.id);
  const call = () => gangway.call('createPortalSession', { authorization: `Bearer ${key}`, body: null });
  expect((await call()).status).toBe(404);
  await cli('tenant', 'link-customer', tenant.id, customer.id);
  expect((await call()).status).toBe(200);
  await cli('api-key', 'revoke', id);
  expect((await call()).status).toBe(401);
});

test('an origin is allowed, and allowed no longer, at once', async () => {
  const call = async () =>
    (await gangway.call('createPortalSession', { body: { return_url: 'https://new.example.com/billing' } }))
      .status;
  expect(await call()).toBe(400);
  await cli('origin', 'add', DEMO.appId, 'https://new.example.com');
  expect(await call()).toBe(200);
  await cli('origin', 'remove', DEMO.appId, 'https://new.example.com');
  expect(await call()).toBe(400);
});

test('a member, a key for tokens and a disabled app take effect at once', async () => {
  const { id: appId } = await cli('app', 'create', 'Second', '--issuer', 'https://auth.example.com');
  await cli('origin', 'add', appId, 'https://app.example.com');
  const { id: tenantId } = await cli('tenant', 'create', appId, 'Its tenant');
  const { privateKey, publicKey } = rsaKeys();
  const files = { private: join(gangway.folder, 'private.pem'), public: join(gangway.folder, 'public.pem') };
  await writeFile(files.private, privateKey, { mode: 0o600 });
  await writeFile(files.public, publicKey);
  const { token } = await cli('token', appId, 'ann', '--private-key', files.private);
  const call = async () => {
    const body = { tenantUuid: tenantId, defaultReturnUrl: 'https://app.example.com/account' };
    const path = USERDOCKS_PATH.replace(DEMO.appId, appId);
    return (await gangway.call('createBillingPortal', { path, authorization: `Bearer ${token}`, body }))
      .status;
  };
  expect(await call()).toBe(401);
  const { id: keyId } = await cli('app-key', 'add', appId, files.public);
  expect(await call()).toBe(401);
  await cli('member', 'add', tenantId, 'ann');
  expect(await call()).toBe(200);
  await cli('app', 'disable', appId);
  expect(await call()).toBe(403);
  await cli('app', 'enable', appId);
  expect(await call()).toBe(200);
  await cli('app-key', 'remove', appId, keyId);
  expect(await call()).toBe(401);
});

test('the doctor finds the running server’s store and sandbox in order', async () => {
  expect(await cli('doctor')).toMatchObject({ ok: true });
});
