import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/store.ts';
import { startChild } from '../support/child.ts';
import { fileRows, openTestStore } from '../support/database.ts';
import { systemClock, temporaryFile } from '../support/files.ts';
import { registerTenant } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';
import { lock, ordered } from './support.ts';

const mode = (file: string) => (statSync(file).mode & 0o777).toString(8);

describe('the file', () => {
  test('is its owner’s alone, and so are its companions and its folder', async () => {
    const file = join(dirname(await temporaryFile()), 'new', 'gangway.db');
    const store = await openTestStore(file);
    await registerTenant(store);
    expect(mode(file)).toBe('600');
    expect(mode(`${file}-wal`)).toBe('600');
    expect(mode(`${file}-shm`)).toBe('600');
    expect(mode(dirname(file))).toBe('700');
  });

  test('keeps what its owner has set', async () => {
    const file = await temporaryFile();
    writeFileSync(file, '');
    chmodSync(file, 0o640);
    await openTestStore(file);
    expect(mode(file)).toBe('640');
  });

  test('keeps its rows when it is closed and opened again', async () => {
    const file = await temporaryFile();
    const first = await openStore(file, systemClock);
    const { appId, tenantId } = await registerTenant(first);
    await first.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    const second = await openTestStore(file);
    expect(await second.access.findAccess(tenantId, undefined, undefined)).toMatchObject({
      tenant: { appId, name: 'Tenant' },
    });
    expect(await second.access.findAccess(tenantId, 'user-1', undefined)).toMatchObject({ isMember: true });
  });

  test('that is no database is one clear error', async () => {
    const file = await temporaryFile();
    writeFileSync(file, 'not a database, but text of some length'.repeat(100));
    await expect(openStore(file, systemClock)).rejects.toThrow('file is not a database');
  });

  test('that cannot be made is one too', async () => {
    const folder = await temporaryFile('folder');
    writeFileSync(folder, '');
    await expect(openStore(join(folder, 'gangway.db'), systemClock)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  test('that is a folder, or is locked for too long, is SQLite’s own error', async () => {
    const file = await temporaryFile();
    await expect(openStore(dirname(file), systemClock)).rejects.toMatchObject({
      code: 'ERR_SQLITE_ERROR',
      message: 'unable to open database file',
    });
    writeFileSync(file, '');
    const release = lock(file);
    const error = { code: 'ERR_SQLITE_ERROR', message: 'database is locked' };
    await expect(openStore(file, systemClock)).rejects.toMatchObject(error);
    release();
    await openTestStore(file);
  });
});

test('a store in memory', async () => {
  const store = await openTestStore(':memory:');
  const { tenantId } = await registerTenant(store);
  expect(await store.access.findAccess(tenantId, undefined, undefined)).toBeDefined();
});

test('ping answers as long as the tables do', async () => {
  const file = await temporaryFile();
  const store = await openTestStore(file);
  await store.ping();
  const database = new DatabaseSync(file);
  database.exec('pragma foreign_keys = off; drop table apps');
  database.close();
  await expect(store.ping()).rejects.toThrow();
});

describe('foreign keys are enforced', () => {
  test.each([
    "insert into tenants values ('t', 'no app', 'T', null, '', null)",
    "insert into app_origins values ('no app', 'https://a.example', '')",
    "insert into tenant_members values ('no tenant', 'user', '')",
    "insert into customer_bindings values ('no tenant', 'acct_1', 0, null, 0, '')",
  ])('%s', async (sql) => {
    const file = await temporaryFile();
    await openTestStore(file);
    const database = new DatabaseSync(file);
    expect(() => database.exec(sql)).toThrow('FOREIGN KEY constraint failed');
    database.close();
  });

  test('by the store’s own connection', async () => {
    const { customers } = await openTestStore(':memory:');
    const slot = { tenantId: 'no tenant', account: 'acct_1', livemode: false };
    await expect(customers.ensureBinding(slot)).rejects.toThrow('FOREIGN KEY constraint failed');
  });
});

describe('several processes', () => {
  test('four make a new store at once, round after round', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 5; round++) {
      const file = await temporaryFile();
      const moment = String(Date.now() + 1500);
      const children = Array.from({ length: 4 }, () => startChild('open-store.ts', [`file:${file}`, moment]));
      for (const child of children)
        expect(await child.exit()).toEqual({ code: 0, stdout: 'ready\n', stderr: '' });
      const made = Object.keys(migrations).map((name) => ({ name }));
      expect(fileRows(file, 'select name from kysely_migration order by name')).toEqual(made);
      expect(fileRows(file, 'select id from apps')).toHaveLength(4);
    }
  });

  test('one opens a new file that another is writing to', async () => {
    const file = await temporaryFile();
    writeFileSync(file, '');
    const child = startChild('hold-lock.ts', [file, '1000']);
    expect(await child.line()).toBe('locked');
    const store = await openTestStore(file);
    await registerTenant(store);
    expect(await child.exit()).toMatchObject({ code: 0 });
  });

  test('a writer waits for another’s lock, and readers do not wait at all', async () => {
    const file = await temporaryFile();
    const store = await openTestStore(file);
    const { tenantId } = await registerTenant(store);
    const child = startChild('hold-lock.ts', [file, '1000']);
    expect(await child.line()).toBe('locked');
    const { order, note } = ordered();
    const written = note('written', provisioner(store).addMember(tenantId, 'user-2'));
    await note('read', store.access.findAccess(tenantId, 'user-1', undefined));
    await written;
    expect(order).toEqual(['read', 'written']);
    expect(await store.access.findAccess(tenantId, 'user-2', undefined)).toMatchObject({ isMember: true });
    expect(await child.exit()).toMatchObject({ code: 0 });
  });

  test('what one writes, the other reads at once', async () => {
    const file = await temporaryFile();
    const [one, two] = [await openTestStore(file), await openTestStore(file)];
    const { appId, tenantId } = await registerTenant(one);
    expect(await two.access.findAccess(tenantId, undefined, undefined)).toMatchObject({
      app: { enabled: true },
    });
    await provisioner(one).setAppEnabled(appId, false);
    expect(await two.access.findAccess(tenantId, undefined, undefined)).toMatchObject({
      app: { enabled: false },
    });
    await provisioner(two).removeMember(tenantId, 'user-1');
    expect(await one.access.findAccess(tenantId, 'user-1', undefined)).toMatchObject({ isMember: false });
  });
});
