import { StatementSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { everythingIn, newLocation, onPostgres, openTestStore, rows } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

async function start() {
  const location = await newLocation();
  let now = new Date('2026-11-01T12:00:00.000Z');
  let ids = 0;
  const clock = { now: () => now, newId: () => `id-${++ids}` };
  const store = await openTestStore(location, clock);
  const { appId, tenantId } = await registerTenant(store);
  const admin = provisioner(store, clock);
  const made = createApiKey('test');
  const id = await admin.addApiKey(tenantId, 'test', made);
  const lastUse = async () => (await rows(location, 'select last_used_at from api_keys'))[0]?.last_used_at;
  return {
    location,
    store,
    admin,
    appId,
    tenantId,
    made,
    id,
    lastUse,
    use: (hash = made.hash) => store.apiKeys.use(hash),
    /** Writes queue up: when this one is done, so is that of the last use. */
    settled: () => admin.addMember(tenantId, 'user-1'),
    wait: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}

test('a key is found by its hash, with its tenant and app', async () => {
  const { use, id, tenantId, appId } = await start();
  expect(await use()).toEqual({ id, mode: 'test', tenantId, appId });
});

test('nothing else is found', async () => {
  const { use, made } = await start();
  expect(await use(createApiKey('test').hash)).toBeUndefined();
  expect(await use(made.key)).toBeUndefined();
  expect(await use(made.prefix)).toBeUndefined();
  expect(await use('')).toBeUndefined();
});

test('the key itself is nowhere in the store', async () => {
  const { location, made } = await start();
  const text = await everythingIn(location);
  expect(text).toContain(made.hash);
  expect(text).toContain(made.prefix);
  expect(text).not.toContain(made.key.slice(0, made.prefix.length + 4));
  expect(text).not.toContain(made.key.slice(made.prefix.length));
});

test('a revoked key is gone at once, and stays so', async () => {
  const { admin, use, settled, id, wait, lastUse } = await start();
  await use();
  await settled();
  await admin.revokeApiKey(id);
  wait(120_000);
  expect(await use()).toBeUndefined();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:00:00.000Z');
});

test('another key of the tenant outlives it', async () => {
  const { admin, use, id, tenantId } = await start();
  const other = createApiKey('test');
  const otherId = await admin.addApiKey(tenantId, 'test', other);
  await admin.revokeApiKey(id);
  expect(await use(other.hash)).toMatchObject({ id: otherId });
});

test('its last use is kept to the minute, and is not written at every use', async () => {
  const { use, settled, wait, lastUse } = await start();
  expect(await lastUse()).toBeNull();
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:00:00.000Z');
  wait(59_999);
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:00:00.000Z');
  wait(1);
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:01:00.000Z');
  // A clock that is set back writes nothing.
  wait(-3_600_000);
  await use();
  await settled();
  expect(await lastUse()).toBe('2026-11-01T12:01:00.000Z');
});

// What a statement is, the file's own driver tells.
test.skipIf(onPostgres())('its last use is written once for all calls that come while it is', async () => {
  const { use, settled, lastUse } = await start();
  const all = vi.spyOn(StatementSync.prototype, 'all');
  const run = vi.spyOn(StatementSync.prototype, 'run');
  await Promise.all([use(), use(), use()]);
  await settled();
  const statements = [...all.mock.contexts, ...run.mock.contexts] as StatementSync[];
  const written = statements.filter(({ sourceSQL }) => sourceSQL.startsWith('update "api_keys"'));
  expect(written).toHaveLength(1);
  expect(await lastUse()).toBe('2026-11-01T12:00:00.000Z');
});
