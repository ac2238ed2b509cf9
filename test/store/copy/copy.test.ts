/** Moving a store from one database to another. */
import { symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { type CopyParts, copyStore } from '../../../src/store/copy/copy.ts';
import { PAGE } from '../../../src/store/copy/pages.ts';
import { openSource } from '../../../src/store/copy/sides.ts';
import { DEFAULT_POOL, type StoreLocation } from '../../../src/store/location.ts';
import { keyOf, TABLE_NAMES } from '../../../src/store/table-keys.ts';
import { change, rows } from '../../support/database.ts';
import { temporaryFile } from '../../support/files.ts';
import { newDatabase, run } from '../../support/postgres.ts';
import { contents, fill } from './rows.ts';

const BEFORE_INBOX = TABLE_NAMES.indexOf('inbox');

const sqlite = (): Promise<StoreLocation> => temporaryFile();
const postgres = async (): Promise<StoreLocation> => ({ postgres: await newDatabase() });

const nameOf = ({ postgres }: { postgres: string }) => new URL(postgres).pathname.slice(1);

const copy = (from: StoreLocation, to: StoreLocation, parts: Partial<CopyParts> = {}) =>
  copyStore({
    from,
    to,
    pool: DEFAULT_POOL,
    resume: false,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...parts,
  });

/** Breaks a copy off behind so many rows. */
async function interrupted(from: StoreLocation, to: StoreLocation, rows: number): Promise<void> {
  const stop = new AbortController();
  const onProgress: CopyParts['onProgress'] = ({ done }) => done >= rows && stop.abort();
  await expect(copy(from, to, { signal: stop.signal, onProgress })).rejects.toMatchObject({
    code: 'INTERRUPTED',
  });
}

const DIRECTIONS = [
  ['SQLite', 'PostgreSQL', sqlite, postgres],
  ['PostgreSQL', 'SQLite', postgres, sqlite],
  ['PostgreSQL', 'PostgreSQL', postgres, postgres],
  ['SQLite', 'SQLite', sqlite, sqlite],
] as const;

describe.each(DIRECTIONS)('from %s to %s', (_, __, source, target) => {
  test('copies every row of every table', async () => {
    const [from, to] = [await source(), await target()];
    // Several pages, and the last of them full.
    await fill(from, 12, { audit_events: 2 * PAGE, mirror_invoices: PAGE + 1 });
    const before = await contents(from);
    const { tables, differences } = await copy(from, to);
    expect(differences).toEqual([]);
    expect(await contents(to)).toEqual(before);
    expect(await contents(from)).toEqual(before);
    expect(tables.map(({ table }) => table)).toEqual(TABLE_NAMES);
    for (const { table, copied, verified } of tables) {
      expect([copied, verified], table).toEqual([before[table]?.length, before[table]?.length]);
      expect(copied).toBeGreaterThan(0);
    }
  });

  test('goes on in the middle of a table, with what is missing alone', async () => {
    const [from, to] = [await source(), await target()];
    await fill(from, 12, { inbox: 4 * PAGE });
    await interrupted(from, to, BEFORE_INBOX * 12 + 2 * PAGE);
    const [{ count = 0 } = {}] = await rows(to, 'select count(*) as count from inbox');
    expect(count).toBe(2 * PAGE);
    const { tables } = await copy(from, to, { resume: true });
    expect(tables.find(({ table }) => table === 'inbox')).toMatchObject({
      copied: 2 * PAGE,
      verified: 4 * PAGE,
    });
    expect(await contents(to)).toEqual(await contents(from));
  });

  test('finds a row that was changed, one that is missing and one too many', async () => {
    const [from, to] = [await source(), await target()];
    await fill(from, 12);
    await copy(from, to);
    await change(to, "update tenants set name = 'Other', default_return_url = 'https://x' where id = 'B1'");
    await change(from, "delete from inbox where event_id = 'z3'");
    await change(to, "delete from checkpoints where name = '😀8'");
    const { tables, differences } = await copy(from, to, { resume: true });
    expect(differences).toEqual([
      { table: 'tenants', key: { id: 'B1' }, kind: 'changed', columns: ['name', 'default_return_url'] },
      { table: 'inbox', key: { event_id: 'z3' }, kind: 'surplus' },
      {
        table: 'checkpoints',
        key: { account: 'acct_1', livemode: 0, name: '😀8' },
        kind: 'missing',
      },
    ]);
    expect(tables.filter((one) => one.differences > 0).map(({ verified }) => verified)).toEqual([11, 11, 11]);
  });
});

test('many differences are counted, and some of them told', async () => {
  const [from, to] = [await sqlite(), await sqlite()];
  await fill(from, 12, { inbox: 3 * PAGE });
  await copy(from, to);
  await change(to, "update inbox set kind = 'other'");
  const { tables, differences } = await copy(from, to, { resume: true });
  expect(tables.find(({ table }) => table === 'inbox')).toMatchObject({
    verified: 0,
    differences: 3 * PAGE,
  });
  expect(differences).toHaveLength(20);
});

test('goes on after the connection to either side was lost', async () => {
  const [from, to] = [{ postgres: await newDatabase() }, { postgres: await newDatabase() }];
  await fill(from, 1, { audit_events: 20 * PAGE });
  const cutOff = () =>
    run(
      from.postgres,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname in ('${nameOf(from)}', '${nameOf(to)}') and pid <> pg_backend_pid()`,
    );
  let cut: Promise<unknown> | undefined;
  const broken = copy(from, to, {
    onProgress: ({ table }) => {
      if (table === 'audit_events') cut ??= cutOff();
    },
  });
  await expect(broken).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await cut;
  const { tables } = await copy(from, to, { resume: true });
  const audit = tables.find(({ table }) => table === 'audit_events');
  expect(audit).toMatchObject({ verified: 20 * PAGE, differences: 0 });
  expect(audit?.copied).toBeLessThan(20 * PAGE);
});

test('tables of others stay where they are', async () => {
  const [from, to] = [await sqlite(), await postgres()];
  await fill(from, 1);
  await change(from, 'create table _litestream_lock (id integer); insert into _litestream_lock values (1)');
  await change(to, 'create table somebody (id integer); insert into somebody values (1)');
  await copy(from, to);
  const tables = await rows(to, "select tablename from pg_tables where schemaname = 'public'");
  expect(tables).not.toContainEqual({ tablename: '_litestream_lock' });
  expect(await rows(to, 'select * from somebody')).toEqual([{ id: 1 }]);
});

describe('refuses', () => {
  test.each(DIRECTIONS.slice(1, 3))(
    'a target with rows, and names them (%s to %s)',
    async (_, __, source, target) => {
      const [from, to] = [await source(), await target()];
      await fill(from, 1);
      await fill(to, 0, { apps: 3, audit_events: 2 });
      await expect(copy(from, to)).rejects.toMatchObject({
        code: 'TARGET_NOT_EMPTY',
        message: expect.stringMatching(/has rows already: 3 apps, 2 audit_events$/),
      });
      expect(await rows(to, 'select id from apps')).toHaveLength(3);
    },
  );

  test('to go on with what is no copy of this source', async () => {
    const [from, to] = [await sqlite(), await postgres()];
    await fill(from, 1);
    await fill(to, 2);
    const before = await contents(to);
    await expect(copy(from, to, { resume: true })).rejects.toMatchObject({ code: 'TARGET_DIFFERS' });
    expect(await contents(to)).toEqual(before);
  });

  test('a copy to itself, by whatever name', async () => {
    const file = await temporaryFile();
    await fill(file, 1);
    await symlink('.', join(dirname(file), 'same'));
    const again = copy(file, join(dirname(file), 'same', basename(file)), { resume: true });
    await expect(again).rejects.toMatchObject({ code: 'SAME_STORE' });
    const database = await newDatabase();
    const alias = `${database}?application_name=other`;
    await fill({ postgres: database }, 1);
    await expect(copy({ postgres: database }, { postgres: alias }, { resume: true })).rejects.toMatchObject({
      code: 'SAME_STORE',
    });
  });

  test('a source that is not there, or not a store, and makes nothing of it', async () => {
    const file = await temporaryFile();
    const to = await sqlite();
    await expect(copy(file, to)).rejects.toMatchObject({ code: 'NO_STORE' });
    await expect(rows(file, 'select 1')).rejects.toThrow(/unable to open/);
    new DatabaseSync(file).exec('create table other (id integer)');
    await expect(copy(file, to)).rejects.toMatchObject({ code: 'NO_STORE' });
    const postgres = await newDatabase();
    await expect(copy({ postgres }, to)).rejects.toMatchObject({ code: 'NO_STORE' });
  });

  test.each([
    ['an older', "delete from kysely_migration where name > '0009'"],
    ['a newer', "insert into kysely_migration values ('9999-later', '2030-01-01')"],
  ])('a source of %s version, which stays as it is', async (which, sql) => {
    for (const from of [await sqlite(), await postgres()]) {
      await fill(from, 1);
      await change(from, sql);
      await expect(copy(from, await sqlite())).rejects.toMatchObject({
        code: 'OTHER_VERSION',
        message: expect.stringContaining(`written by ${which} Gangway`),
      });
    }
  });

  test('a target of a newer version', async () => {
    const [from, to] = [await sqlite(), await postgres()];
    await fill(from, 1);
    await fill(to, 0);
    await change(to, "insert into kysely_migration values ('9999-later', '2030-01-01')");
    await expect(copy(from, to)).rejects.toMatchObject({ code: 'OTHER_VERSION' });
  });

  test('text that PostgreSQL does not take, and says which', async () => {
    const [from, to] = [await sqlite(), await postgres()];
    await fill(from, 3);
    await change(from, "update tenants set name = 'a' || char(0) || 'secret' where id = 'B1'");
    await expect(copy(from, to)).rejects.toMatchObject({
      code: 'ROWS_REFUSED',
      message: expect.stringMatching(
        /^The row of tenants with id B1 has a NUL character in name,(?!.*secret)/,
      ),
    });
    // Another SQLite file takes it.
    expect((await copy(from, await sqlite())).differences).toEqual([]);
  });

  test('rows that the target has no room for, and says which', async () => {
    const [from, to] = [await sqlite(), await postgres()];
    await fill(from, 1);
    await change(from, 'update refresh set epoch = 3000000000');
    await expect(copy(from, to)).rejects.toMatchObject({
      code: 'ROWS_REFUSED',
      message: expect.stringMatching(/^The rows of refresh from account acct_1, .* out of range/),
    });
  });
});

test.each([
  ['PostgreSQL', postgres],
  ['SQLite', sqlite],
])('says so where the source is written to so that nothing fits any more (to %s)', async (_, target) => {
  const from = await temporaryFile();
  const to = await target();
  await fill(from, 12);
  const onProgress: CopyParts['onProgress'] = ({ phase, table }) => {
    if (phase !== 'copied' || table !== 'tenants') return;
    const database = new DatabaseSync(from);
    database.exec(`insert into tenants (id, app_id, name, created_at) values ('0', 'a0', 'New', '');
      insert into tenant_members values ('0', 'user', '')`);
    database.close();
  };
  await expect(copy(from, to, { onProgress })).rejects.toMatchObject({
    code: 'SOURCE_CHANGED',
    message: expect.stringMatching(/^Rows of tenant_members refer to others .* stop every Gangway/),
  });
});

describe('the list of tables', () => {
  test('has every table of a store with its primary key, behind those that it refers to', async () => {
    const file = await temporaryFile();
    await fill(file, 0);
    const { db, engine } = await openSource(file, DEFAULT_POOL);
    const names = (await db.introspection.getTables()).map(({ name }) => name);
    await engine.close();
    expect([...TABLE_NAMES].sort()).toEqual(names.sort());
    for (const [n, table] of TABLE_NAMES.entries()) {
      const columns = await rows(
        file,
        `select name, pk from pragma_table_info('${table}') where pk > 0 order by pk`,
      );
      expect(
        keyOf(table).map(({ name }) => name),
        table,
      ).toEqual(columns.map(({ name }) => name));
      const referred = await rows(file, `select "table" as name from pragma_foreign_key_list('${table}')`);
      for (const { name } of referred) expect(TABLE_NAMES.slice(0, n)).toContain(name);
    }
  });
});
