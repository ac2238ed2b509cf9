/** A disk that is full or fails, a file that has gone: what the store says, and that it can go on when all is well again. */
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { fileRows, openTestStore } from '../support/database.ts';
import { systemClock, temporaryFile } from '../support/files.ts';
import { registerTenant } from '../support/portal.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';
import { isMember, writerTo } from './support.ts';

async function start() {
  const file = await temporaryFile();
  const writer = writerTo(file);
  const store = await openTestStore(file);
  return { file, writer, store, admin: provisioner(store), ...(await registerTenant(store)) };
}

test('each commit is synced to the disk, also after a check whether the store can be written', async () => {
  const file = await temporaryFile();
  const settings: string[] = [];
  const { exec } = DatabaseSync.prototype;
  vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    settings.push(...(sql.match(/synchronous = \w+/g) ?? []));
    return exec.call(this, sql);
  });
  const store = await openTestStore(file);
  expect(settings).toEqual(['synchronous = full']);
  await store.audit.assertWritable();
  expect(settings.at(-1)).toBe('synchronous = full');
});

describe('a full disk', () => {
  const UNAVAILABLE = {
    code: 'STORE_UNAVAILABLE',
    message: 'The store cannot be used: database or disk is full (SQLite error 13)',
    retryAfter: 30,
  };
  const key = (i: number) => `${i}`.repeat(1000);

  test.each([
    [
      'a single statement',
      ({ admin, tenantId }: Awaited<ReturnType<typeof start>>, i: number) =>
        admin.addMember(tenantId, key(i)),
    ],
    // SQLite has rolled it back by then: "cannot rollback" would hide why.
    [
      'a transaction',
      ({ admin, appId }: Awaited<ReturnType<typeof start>>, i: number) => admin.addAppKey(appId, key(i)),
    ],
  ])('fails %s, and says why; reads go on', async (_, write) => {
    const started = await start();
    const { writer, store, tenantId } = started;
    // No page more than there are.
    writer.exec('pragma max_page_count = 1');
    const fill = async () => {
      for (let i = 0; i < 1000; i++) await write(started, i);
    };
    expect(await billingError(fill())).toMatchObject(UNAVAILABLE);
    expect(await isMember(store, tenantId, 'user-1')).toBe(true);
    writer.exec('pragma max_page_count = 1000000');
    await write(started, 1000);
  });
});

describe.each(['', '-wal', '-shm'])('the file gangway.db%s', (suffix) => {
  test('deleted: nothing is written where nobody would find it', async () => {
    const { file, store, admin, appId, tenantId } = await start();
    await store.ping();
    rmSync(file + suffix);
    for (const call of [
      store.ping(),
      store.audit.assertWritable(),
      admin.addMember(tenantId, 'user-2'),
      admin.addAppKey(appId, 'key'),
    ])
      expect(await billingError(call)).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(`gangway.db${suffix} cannot be found`),
      });
    expect(await isMember(store, tenantId, 'user-2')).toBe(false);
  });

  test('replaced: the same, until the old one is back', async () => {
    const { file, store, admin, appId, tenantId } = await start();
    const [path, aside] = [file + suffix, `${file}.aside`];
    renameSync(path, aside);
    copyFileSync(aside, path);
    for (const call of [store.ping(), store.audit.assertWritable(), admin.addAppKey(appId, 'key')])
      expect(await billingError(call)).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(`gangway.db${suffix} was replaced after it was opened`),
      });
    renameSync(aside, path);
    await store.ping();
    await admin.addMember(tenantId, 'user-2');
    expect(fileRows(file, 'select subject from tenant_members')).toHaveLength(2);
  });
});

test('one connection that cannot be closed does not keep the other open', async () => {
  const file = await temporaryFile();
  const writer = writerTo(file);
  const store = await openStore(file, systemClock);
  const closing = vi.spyOn(DatabaseSync.prototype, 'close').mockImplementationOnce(() => {
    throw new Error('cannot be closed');
  });
  await expect(store.close()).rejects.toThrow('cannot be closed');
  expect(closing).toHaveBeenCalledTimes(2);
  expect(() => writer.exec('select 1')).toThrow('database is not open');
  (closing.mock.contexts[0] as DatabaseSync).close();
});
