import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { backUpFile } from '../../../src/store/sqlite/backup.ts';
import { contents, fill } from '../../store/copy/rows.ts';
import { change, fileRows, openTestStore } from '../../support/database.ts';
import { temporaryFile } from '../../support/files.ts';
import { newDatabase } from '../../support/postgres.ts';
import { cliWithTenant, TENANT, testCli } from '../support.ts';

test('saves the store to one private file, which can be worked on', async () => {
  const cli = await cliWithTenant();
  const file = join(cli.folder, 'backup.db');
  const { code, stdout, stderr } = await cli.run('store', 'backup', file);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^TABLE +ROWS\napps +1\ntenants +1\naudit_events +2\n/);
  expect(stdout).toMatch(/Backed up \S+gangway\.db to \S+backup\.db: [\d.]+ KB, checked and found sound\./);
  expect(stderr).toMatch(/(\d+) of \1 bytes saved\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(cli.folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  const restored = await testCli({ ...cli.env, DATABASE_URL: `file:${file}` });
  expect((await restored.json('tenant', 'list'))[0].id).toBe(TENANT);
});

test('--json', async () => {
  const cli = await cliWithTenant();
  const file = join(cli.folder, 'backup.db');
  const told = await cli.json('store', 'backup', file);
  expect(told).toMatchObject({ file, bytes: statSync(file).size, rows: { tenants: 1, inbox: 0 } });
});

test('has every row that was committed before, while others are written', async () => {
  const file = await temporaryFile();
  await fill(file, 3, { audit_events: 60_000 });
  const store = await openTestStore(file);
  let written = 0;
  let stop = false;
  const writing = (async () => {
    while (!stop) {
      await store.checkpoints.write({ account: 'acct_1', livemode: false }, `written ${written}`, 'x');
      written++;
      // Not in one turn of the loop: the backup works on threads of its own.
      await new Promise(setImmediate);
    }
  })();
  await sleep(50);
  const before = written;
  const target = `${file}.backup`;
  let steps = 0;
  await backUpFile(file, target, () => {
    steps++;
  });
  const after = written;
  stop = true;
  await writing;
  expect(before).toBeGreaterThan(0);
  // It was written to in the middle of the backup, which took more than a step.
  expect(after).toBeGreaterThan(before + 1);
  expect(steps).toBeGreaterThan(1);
  const saved = fileRows(target, "select name from checkpoints where name like 'written %'").map(
    ({ name }) => name,
  );
  expect(saved.length).toBeGreaterThanOrEqual(before);
  expect(saved.length).toBeLessThanOrEqual(after + 1);
  expect(new Set(saved)).toEqual(new Set(Array.from({ length: saved.length }, (_, n) => `written ${n}`)));
});

test('a file that is there already stays as it is', async () => {
  const cli = await cliWithTenant();
  const file = await cli.file('backup.db', 'precious');
  const error = await cli.error('store', 'backup', file);
  expect(error).toMatchObject({ code: 'FILE_EXISTS', message: `${file} is there already.`, exitCode: 1 });
  expect(statSync(file).size).toBe('precious'.length);
});

test('what is no store is not backed up, and leaves nothing behind', async () => {
  const cli = await testCli();
  const file = join(cli.folder, 'backup.db');
  expect(await cli.error('store', 'backup', file)).toMatchObject({ code: 'NO_STORE' });
  const other = join(cli.folder, 'other.db');
  new DatabaseSync(other).exec('create table other (id integer)');
  const foreign = await testCli({ ...cli.env, DATABASE_URL: `file:${other}` });
  expect(await foreign.error('store', 'backup', file)).toMatchObject({ code: 'NO_STORE' });
  const text = await testCli({
    ...cli.env,
    DATABASE_URL: `file:${await cli.file('text', 'x'.repeat(5000))}`,
  });
  expect(await text.error('store', 'backup', file)).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(existsSync(file)).toBe(false);
  expect(existsSync(`${file}.partial`)).toBe(false);
});

test('a folder that is not there is named', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('store', 'backup', join(cli.folder, 'none/backup.db'))).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('none/backup.db'),
  });
});

test('a damaged store gives no backup', async () => {
  const file = await temporaryFile();
  await fill(file, 3);
  // A row of nobody, as somebody might leave it who works on the file without the checks.
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec("delete from apps where id = 'a0'");
  database.close();
  await expect(backUpFile(file, `${file}.backup`, () => {})).rejects.toMatchObject({
    code: 'DAMAGED',
    message: expect.stringContaining('refers to one that is not there'),
  });
  expect(existsSync(`${file}.backup`)).toBe(false);
  expect(existsSync(`${file}.backup.partial`)).toBe(false);
});

test('with PostgreSQL, names the command that makes one, without the password', async () => {
  const cli = await testCli({
    DATABASE_URL: 'postgres://gangway:secret@db.example.com:5433/billing?sslmode=require',
  });
  const error = await cli.error('store', 'backup', "it's.dump");
  expect(error).toMatchObject({ code: 'USE_PG_DUMP', exitCode: 1 });
  expect(error.message).toContain(
    `pg_dump --format=custom --no-owner --file='it'\\''s.dump' 'postgres://gangway@db.example.com:5433/billing?sslmode=require'`,
  );
});

test('info shows a store of either engine, and changes nothing', async () => {
  const file = await temporaryFile();
  const postgres = await newDatabase();
  for (const [engine, location, url] of [
    ['SQLite', file, `file:${file}`],
    ['PostgreSQL', { postgres }, postgres],
  ] as const) {
    await fill(location, 3);
    await change(location, "delete from kysely_migration where name > '0009'");
    const before = await contents(location);
    const cli = await testCli({ DATABASE_URL: url });
    const info = await cli.json('store', 'info');
    expect(info).toMatchObject({
      engine,
      version: { name: '0008-inbox-subject', state: 'older' },
      rows: { tenants: 3, checkpoints: 3 },
    });
    expect(info.bytes).toBeGreaterThan(50_000);
    const { stdout } = await cli.run('store', 'info');
    expect(stdout).toMatch(/^version +0008-inbox-subject, older than this Gangway/m);
    expect(stdout).not.toContain(new URL(postgres).password);
    expect(await contents(location)).toEqual(before);
  }
});

test('info of nothing makes nothing', async () => {
  const cli = await testCli();
  expect(await cli.error('store', 'info')).toMatchObject({ code: 'NO_STORE' });
  expect(existsSync(join(cli.folder, 'data/gangway.db'))).toBe(false);
});
