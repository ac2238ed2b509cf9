import { expect, test } from 'vitest';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { everythingIn, newLocation, openTestStore, rows } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

async function start() {
  const location = await newLocation();
  let now = new Date('2026-11-01T12:00:00.000Z');
  let ids = 0;
  const store = await openTestStore(location, { now: () => now, newId: () => `id-${++ids}` });
  const { appId, tenantId } = await registerTenant(store);
  const admin = provisioner(store);
  const made = createApiKey('test', 'app');
  const id = await admin.addAppApiKey(appId, { mode: 'test', type: 'write' }, made);
  return {
    location,
    store,
    admin,
    appId,
    made,
    id,
    lastUse: async () => (await rows(location, 'select last_used_at from app_api_keys'))[0]?.last_used_at,
    use: (hash = made.hash) => store.appApiKeys.use(hash),
    /** Writes queue up: when this one is done, so is that of the last use. */
    settled: () => admin.addMember(tenantId, 'user-1'),
    wait: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}

test('a key is found by its hash, with its type and app; nothing else is', async () => {
  const { use, id, appId, made } = await start();
  expect(await use()).toEqual({ id, mode: 'test', type: 'write', appId });
  for (const other of [createApiKey('test', 'app').hash, made.key, made.prefix, ''])
    expect(await use(other)).toBeUndefined();
});

test('keys of tenants and of apps are apart', async () => {
  const { store, made } = await start();
  expect(await store.apiKeys.use(made.hash)).toBeUndefined();
});

test('the key itself is nowhere in the store', async () => {
  const { location, made } = await start();
  const text = await everythingIn(location);
  expect(text).toContain(made.hash);
  expect(text).not.toContain(made.key.slice(made.prefix.length));
});

test('a revoked key is gone at once, and another one of the app outlives it', async () => {
  const { admin, use, appId, id } = await start();
  const other = createApiKey('test', 'app');
  const otherId = await admin.addAppApiKey(appId, { mode: 'test', type: 'read' }, other);
  await admin.revokeAppApiKey(id);
  expect(await use()).toBeUndefined();
  expect(await use(other.hash)).toMatchObject({ id: otherId, type: 'read' });
});

test('its last use is kept to the minute', async () => {
  const { use, settled, wait, lastUse } = await start();
  expect(await lastUse()).toBeNull();
  await use();
  await settled();
  wait(59_999);
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:00:00.000Z');
  wait(1);
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:01:00.000Z');
});
