import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { ensureCredentials } from '../../../src/demo/credentials.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { startGangway } from '../../../src/gangway.ts';
import type { StoreLocation } from '../../../src/store/store.ts';
import { contents, fill } from '../../store/copy/rows.ts';
import { change, rows, urlOf } from '../../support/database.ts';
import { fillWithDemo, testConfig, testFolder } from '../../support/demo-folder.ts';
import { newDatabase } from '../../support/postgres.ts';
import { bareEnvironment } from '../../support/process.ts';
import { cliWithTenant, execute, runProcess, TENANT, testCli } from '../support.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const postgres = async (): Promise<{ postgres: string }> => ({ postgres: await newDatabase() });

test('copies the store of the settings, shows how far it is and what to do next', async () => {
  const cli = await cliWithTenant();
  const to = join(cli.folder, 'copy.db');
  const { code, stdout, stderr } = await cli.run('store', 'copy', '--to', `file:${to}`);
  expect(code).toBe(0);
  expect(stdout).toMatch(/TABLE +COPIED +VERIFIED\napps +1 +1\n/);
  expect(stdout).toMatch(/^4 rows copied, 4 compared with their originals: all are alike\. [\d.]+ s\.$/m);
  expect(stdout).toContain(`Next: let DATABASE_URL name the copy (${to}), and start Gangway.\n`);
  expect(stderr).toMatch(/^Copying .*gangway\.db to .*copy\.db\n/);
  expect(stderr).toMatch(/^4 of 4 rows copied\n(.*\n)*4 of 4 rows compared\n$/m);
  const copied = await testCli({ ...cli.env, DATABASE_URL: `file:${to}` });
  expect((await copied.json('tenant', 'list'))[0].id).toBe(TENANT);
});

test('--json tells each table, and nothing else is written', async () => {
  const cli = await cliWithTenant();
  const { postgres: url } = await postgres();
  const { code, stdout, stderr } = await cli.run('store', 'copy', '--to', url, '--json');
  expect([code, stderr]).toEqual([0, '']);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ verified: true, differences: [], seconds: expect.any(Number) });
  expect(told.tables).toContainEqual({ table: 'tenants', copied: 1, verified: 1, differences: 0 });
  expect(stdout).not.toContain(decodeURIComponent(new URL(url).password));
});

test('the target may be in a variable or a file, as passwords should be', async () => {
  const cli = await cliWithTenant();
  const file = await cli.file('target', `file:${join(cli.folder, 'a.db')}\n`);
  const named = await testCli({ ...cli.env, TARGET_DATABASE_URL_FILE: file });
  expect((await named.json('store', 'copy')).to).toBe(join(cli.folder, 'a.db'));
  const given = await testCli({ ...cli.env, TARGET_DATABASE_URL: `file:${join(cli.folder, 'b.db')}` });
  expect((await given.json('store', 'copy')).to).toBe(join(cli.folder, 'b.db'));
});

test('says what is wrong with a location, without the password in it', async () => {
  const cli = await testCli();
  for (const args of [
    ['--to', 'postgres://u:se/secret@host/d'],
    ['--to', 'postgres://u:secret@host'],
    ['--to', 'file::memory:'],
    ['--from', 'mysql://u:secret@host/d', '--to', 'file:x.db'],
  ]) {
    const error = await cli.error('store', 'copy', ...args);
    expect(error).toMatchObject({
      code: 'INVALID_SETTING',
      message: expect.stringMatching(/^--\w+ must be /),
    });
    expect(error.message).not.toContain('secret');
  }
  expect(await cli.error('store', 'copy')).toMatchObject({
    message: expect.stringContaining('--to, TARGET_DATABASE_URL or TARGET_DATABASE_URL_FILE'),
  });
  const unreachable = await cliWithTenant();
  expect(await unreachable.error('store', 'copy', '--to', 'postgres://u:secret@127.0.0.1:1/d')).toMatchObject(
    {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/ECONNREFUSED.* --to postgres:\/\/…@127\.0\.0\.1:1\/d --resume --json$/),
    },
  );
});

test('an occupied target is refused, with what is there and how to go on', async () => {
  const cli = await cliWithTenant();
  const to = `file:${join(cli.folder, 'copy.db')}`;
  await cli.json('store', 'copy', '--to', to);
  const error = await cli.error('store', 'copy', '--to', to);
  expect(error).toMatchObject({ code: 'TARGET_NOT_EMPTY', exitCode: 1 });
  expect(error.message).toContain('has rows already: 1 apps, 1 tenants, 2 audit_events.');
  expect(error.message).toMatch(/gangway store copy --to file:\S+copy\.db --resume --json$/);
});

test('a copy that differs is not to be used: exit 1, and each difference', async () => {
  const cli = await cliWithTenant();
  const to = join(cli.folder, 'copy.db');
  await cli.json('store', 'copy', '--to', `file:${to}`);
  await change(to, "update tenants set name = 'Secret name'");
  const { code, stdout } = await cli.run('store', 'copy', '--to', `file:${to}`, '--resume');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^The copy differs from its source in 1 row:\n {2}tenants \(id 1{8}-.*\) differs in name\n/,
  );
  expect(stdout).not.toContain('Secret name');
  expect(stdout).not.toContain('Next:');
});

// Three processes, one after the other.
test('goes on after kill -9', async () => {
  const cli = await testCli();
  const from = join(cli.folder, 'from.db');
  const to = await postgres();
  const COUNT = 12_000;
  await fill(from, 3, { audit_events: COUNT });
  const env = { ...cli.env, TARGET_DATABASE_URL: to.postgres, DATABASE_URL: `file:${from}` };
  const child = spawn(process.execPath, [MAIN, 'store', 'copy'], {
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
    if (told.includes(' rows copied')) child.kill('SIGKILL');
  });
  expect(await gone).toBe('SIGKILL');
  const [{ count = 0 } = {}] = await rows(to, 'select count(*) as count from audit_events');
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(COUNT);

  const refused = await runProcess(env, 'store', 'copy');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('gangway store copy --resume') });
  const resumed = await runProcess(env, 'store', 'copy', '--resume', '--json');
  expect(resumed).toMatchObject({ code: 0, stderr: '' });
  const audit = JSON.parse(resumed.stdout).tables.find(
    ({ table }: { table: string }) => table === 'audit_events',
  );
  expect(audit).toMatchObject({ verified: COUNT, differences: 0 });
  expect(audit.copied).toBeLessThan(COUNT);
  expect(await contents(to)).toEqual(await contents(from));
}, 90_000);

test('Ctrl+C ends it behind the page under way, and it says how to go on', async () => {
  const cli = await testCli();
  const from = join(cli.folder, 'from.db');
  await fill(from, 3, { audit_events: 20_000 });
  const to = join(cli.folder, 'to.db');
  const env = { ...bareEnvironment(), ...cli.env, DATABASE_URL: `file:${from}` };
  const child = spawn(process.execPath, [MAIN, 'store', 'copy', '--to', `file:${to}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
    if (!child.killed && told.includes(' rows copied')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(1);
  expect(told).toMatch(
    /error: Interrupted: \d+ of \d+ rows are copied\. To go on: gangway store copy --to file:\S+to\.db --resume\n$/,
  );
  const resumed = await execute(
    process.execPath,
    [MAIN, 'store', 'copy', '--to', `file:${to}`, '--resume'],
    env,
  );
  expect(resumed.code).toBe(0);
}, 90_000);

test('a Gangway works on the copy as on the original', async () => {
  const folder = await testFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  const original = await fillWithDemo(folder);
  const inPostgres = await postgres();
  const inFile = join(folder, 'back.db');
  const cli = await testCli({ SANDBOX_DIR: folder });
  await cli.json('store', 'copy', '--from', urlOf(original), '--to', urlOf(inPostgres));
  await cli.json('store', 'copy', '--from', urlOf(inPostgres), '--to', urlOf(inFile));
  for (const database of [inPostgres, inFile] satisfies StoreLocation[]) {
    const gangway = await startGangway({ ...testConfig(folder), database }, pino({ level: 'silent' }));
    try {
      const { apiKey, operatorKey } = await ensureCredentials(gangway.store, folder);
      const portal = await fetch(`${gangway.url}/v1/billing/portal`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${apiKey}` },
      });
      expect(portal.status).toBe(200);
      const list = await fetch(`${gangway.url}/management/v1/tenants`, {
        headers: { Authorization: `Bearer ${operatorKey}` },
      });
      expect(list.status).toBe(200);
      expect(await list.text()).toContain(DEMO.tenantId);
    } finally {
      await gangway.close();
    }
  }
});
