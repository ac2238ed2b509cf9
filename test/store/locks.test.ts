/** Another program holds the write lock. Order is what counts here: nothing waits for a lock that does not have to. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { openStore } from '../../src/store/store.ts';
import { fileRows, openTestStore } from '../support/database.ts';
import { systemClock, temporaryFile } from '../support/files.ts';
import { registerTenant } from '../support/portal.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';
import { isMember, lock, ordered } from './support.ts';

const UNAVAILABLE = { code: 'STORE_UNAVAILABLE', retryAfter: 5 };

async function start() {
  const file = await temporaryFile();
  const store = await openTestStore(file);
  return { file, store, admin: provisioner(store), ...(await registerTenant(store)) };
}

describe('while a writer waits', () => {
  test('readers do not wait at all, and neither do timers; then it writes', async () => {
    const { file, store, admin, tenantId } = await start();
    const release = lock(file);
    const { order, note } = ordered();
    const written = note('written', admin.addMember(tenantId, 'user-2'));
    await note('timer', sleep(1));
    expect(await note('read', isMember(store, tenantId, 'user-1'))).toBe(true);
    expect(await note('read', isMember(store, tenantId, 'user-2'))).toBe(false);
    expect(order).toEqual(['timer', 'read', 'read']);
    release();
    expect(await written).toBe(true);
    expect(await isMember(store, tenantId, 'user-2')).toBe(true);
  });

  test('so do readers while a transaction does', async () => {
    const { file, store, admin, appId, tenantId } = await start();
    const release = lock(file);
    const { order, note } = ordered();
    const written = note('written', admin.addAppKey(appId, 'key'));
    await note('read', isMember(store, tenantId, 'user-1'));
    expect(order).toEqual(['read']);
    release();
    expect(await admin.listAppKeys(appId)).toMatchObject([]);
    const id = await written;
    expect(await admin.listAppKeys(appId)).toMatchObject([{ id }]);
  });

  test('the next ones write after it, in the order in which they came', async () => {
    const { file, admin, tenantId } = await start();
    const release = lock(file);
    const { order, note } = ordered();
    const names = ['d', 'a', 'c', 'b'];
    const written = names.map((name) => note(name, admin.addMember(tenantId, name)));
    await sleep(1);
    expect(order).toEqual([]);
    release();
    await Promise.all(written);
    expect(order).toEqual(names);
    const stored = fileRows(file, 'select subject from tenant_members order by rowid');
    expect(stored.map(({ subject }) => subject)).toEqual(['user-1', ...names]);
  });
});

test('a lock that lasts: every write fails in time, and each waits for itself only', async () => {
  const { file, store, admin, appId, tenantId } = await start();
  const release = lock(file);
  const { order, note } = ordered();
  const slot = { tenantId, account: 'acct_1', livemode: false };
  const writes = [
    admin.addMember(tenantId, 'user-2'),
    admin.addAppKey(appId, 'key'),
    store.customers.ensureBinding(slot),
    store.audit.assertWritable(),
  ].map((write) => note<unknown>('write', write));
  const errors = writes.map((write) => billingError(write));
  // Longer than one of them waits, shorter than two.
  const later = note('7.5 seconds', sleep(7500));
  // The lock is held to the end: each of them ends by itself.
  for (const error of await Promise.all(errors)) expect(error).toMatchObject(UNAVAILABLE);
  await later;
  expect(order).toEqual(['write', 'write', 'write', 'write', '7.5 seconds']);
  release();
  await admin.addMember(tenantId, 'user-2');
});

test('what a check of readiness waits is shorter than what a write does', async () => {
  const { file, store, admin, tenantId } = await start();
  await store.ping();
  const release = lock(file);
  const { order, note } = ordered();
  const written = note('written', admin.addMember(tenantId, 'user-2'));
  const ping = await billingError(note('ping', store.ping()));
  expect(ping).toMatchObject(UNAVAILABLE);
  expect(order).toEqual(['ping']);
  release();
  await written;
  await store.ping();
});

describe('a store that is closed', () => {
  test('waits for no lock: what waits for it fails', async () => {
    const { file, store, admin, appId, tenantId } = await start();
    lock(file);
    const writes = [admin.addMember(tenantId, 'user-2'), admin.addAppKey(appId, 'key')];
    const errors = writes.map((write) => billingError(write));
    await sleep(1);
    await store.close();
    for (const error of await Promise.all(errors)) expect(error).toMatchObject(UNAVAILABLE);
  });

  test('is of no use any more, and says so', async () => {
    const { store, tenantId } = await start();
    await store.close();
    await store.close();
    for (const call of [
      store.ping(),
      store.audit.assertWritable(),
      store.access.findAccess(tenantId, undefined, undefined),
    ])
      expect(await billingError(call)).toMatchObject(UNAVAILABLE);
  });

  test('finishes the transaction that has begun', async () => {
    const file = await temporaryFile();
    const store = await openStore(file, systemClock);
    const { appId } = await registerTenant(store);
    const written = provisioner(store).addAppKey(appId, 'key');
    // As soon as it has the lock.
    for (let free = true; free; ) {
      await Promise.resolve();
      try {
        lock(file)();
      } catch {
        free = false;
      }
    }
    await store.close();
    expect(fileRows(file, 'select id from app_keys')).toEqual([{ id: await written }]);
  });
});

describe('the last use of a key', () => {
  async function startWithKey() {
    const started = await start();
    const key = createApiKey('test');
    await started.admin.addApiKey(started.tenantId, 'test', key);
    const lastUse = () => fileRows(started.file, 'select last_used_at from api_keys')[0]?.last_used_at;
    return { ...started, lastUse, use: () => started.store.apiKeys.use(key.hash) };
  }

  test('keeps nobody waiting, and is noted when the lock is gone', async () => {
    const { file, use, lastUse, tenantId } = await startWithKey();
    const release = lock(file);
    for (let i = 0; i < 3; i++) expect(await use()).toMatchObject({ tenantId });
    expect(lastUse()).toBeNull();
    release();
    await expect.poll(lastUse).toEqual(expect.any(String));
  });

  test('that could not be noted fails nobody, and the next one is', async () => {
    const { file, admin, use, lastUse, tenantId } = await startWithKey();
    const release = lock(file);
    expect(await use()).toMatchObject({ tenantId });
    // Its turn comes when the write of the last use has failed, or soon after.
    await billingError(admin.addMember(tenantId, 'user-2'));
    expect(lastUse()).toBeNull();
    release();
    await expect.poll(async () => (await use()) && lastUse()).toEqual(expect.any(String));
  });

  test('is not written once the store is closed', async () => {
    const { file, store, use, lastUse } = await startWithKey();
    const release = lock(file);
    await use();
    await store.close();
    release();
    await sleep(100);
    expect(lastUse()).toBeNull();
  });

  test('nor where the store is closed just after the call', async () => {
    const { file, store, use, tenantId } = await startWithKey();
    expect(await use()).toMatchObject({ tenantId });
    await store.close();
    const content = readFileSync(file);
    await sleep(100);
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(readFileSync(file).equals(content)).toBe(true);
  });
});
