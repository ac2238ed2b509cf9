import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { AnyDialect } from '../../src/contract/dialect.ts';
import { DEMO } from '../../src/demo/data.ts';
import { prepareDemo } from '../../src/demo/demo.ts';
import { dialects } from '../../src/dialects/index.ts';
import { startGangway } from '../../src/gangway.ts';
import { dialectAt } from '../support/contract-oracle.ts';
import { change, fileRows } from '../support/database.ts';
import { bareEnvironment, printed, stop } from '../support/process.ts';
import { provisioner } from '../support/provisioner.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A folder for the sandbox, gone after the test. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-demo-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the service in sandbox mode in a process of its own. */
function startProcess(folder: string) {
  const env = { ...bareEnvironment(), PORT: '0', SANDBOX_DIR: folder };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors = text(child.stderr);
  const banner = printed(child, /Gangway {2}[\s\S]*Ctrl\+C stops Gangway/).catch(async (error) => {
    throw new Error(`${error.message}\n${await errors}`);
  });
  return { child, banner };
}

/** Starts the service in sandbox mode in this process, before the demo data are made. */
async function startWithoutDemo(folder: string) {
  const config = readConfig({ PORT: '0', SANDBOX_DIR: folder });
  const gangway = await startGangway(config, pino({ level: 'silent' }));
  onTestFinished(() => gangway.close());
  return gangway;
}

async function startHere(folder: string) {
  const gangway = await startWithoutDemo(folder);
  return { ...gangway, banner: await prepareDemo(gangway, folder) };
}

const KINDS = ['customer', 'product', 'price', 'subscription'] as const;

/** How many there are of everything that belongs to the demo. */
function counted(folder: string) {
  const store = [
    'apps',
    'app_origins',
    'tenants',
    'tenant_members',
    'app_keys',
    'api_keys',
    'app_api_keys',
    'operator_keys',
    'customer_bindings',
  ];
  const count = (file: string, sql: string) => Number(fileRows(join(folder, file), sql)[0]?.count);
  return Object.fromEntries([
    ...store.map((table) => [table, count('gangway.db', `select count(*) as count from ${table}`)]),
    ...KINDS.map((kind) => [
      kind,
      count('stripe.db', `select count(*) as count from objects where kind = '${kind}'`),
    ]),
  ]);
}

const ONE_SET = {
  apps: 2,
  app_origins: 3,
  tenants: 4,
  tenant_members: 2,
  app_keys: 1,
  api_keys: 4,
  app_api_keys: 4,
  operator_keys: 1,
  customer_bindings: 2,
  customer: 2,
  product: 2,
  price: 4,
  subscription: 1,
};

/** Makes the calls that a start prints. @returns Their statuses, by dialect. */
async function callsOf(banner: string): Promise<Record<string, number>> {
  const calls = banner.split('\n').filter((line) => line.startsWith('curl -sS http'));
  const answered = calls.map(async (line): Promise<[string, number]> => {
    const [url = ''] = /http:\S+/.exec(line) ?? [];
    const headers = [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const [, body] = / -d '([^']+)'/.exec(line) ?? [];
    const init = { headers: Object.fromEntries(headers), ...(body && { method: 'POST', body }) };
    return [dialectAt(new URL(url).pathname), (await fetch(url, init)).status];
  });
  return Object.fromEntries(await Promise.all(answered));
}

/** What the calls get where all is well: one of each dialect that asks for a credential. */
const ALL_WELL = Object.fromEntries(
  Object.values<AnyDialect<never>>(dialects)
    .filter(({ authenticators }) => Object.keys(authenticators).length > 0)
    .map(({ name }) => [name, 200]),
);

async function expectOneSet(folder: string, banners: readonly string[]): Promise<void> {
  for (const banner of banners) expect(await callsOf(banner)).toEqual(ALL_WELL);
  expect(counted(folder)).toEqual(ONE_SET);
  const file = join(folder, 'demo-credentials.json');
  const { apiKey } = JSON.parse(await readFile(file, 'utf8'));
  for (const banner of banners) expect(banner).toContain(apiKey);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const names = await readdir(folder);
  expect(names.filter((name) => name.startsWith('demo-credentials'))).toEqual(['demo-credentials.json']);
}

test('four processes that start at once make one set of demo data, which serves them all', {
  timeout: 60_000,
}, async () => {
  const folder = await newFolder();
  const processes = Array.from({ length: 4 }, () => startProcess(folder));
  await expectOneSet(folder, await Promise.all(processes.map(({ banner }) => banner)));
  await Promise.all(processes.map(({ child }) => stop(child)));
});

test('so do four that go step by step at the same time', async () => {
  const folder = await newFolder();
  const gangway = await startWithoutDemo(folder);
  const banners = await Promise.all(Array.from({ length: 4 }, () => prepareDemo(gangway, folder)));
  await expectOneSet(folder, banners);
});

test('a start after one that ended half way makes the rest', async () => {
  const folder = await newFolder();
  const first = await startHere(folder);
  await first.close();
  // All that comes after the customers.
  await change(
    join(folder, 'gangway.db'),
    `delete from customer_bindings; delete from app_keys; delete from api_keys; delete from app_api_keys;
     delete from operator_keys; delete from tenants where id = '${DEMO.spareTenantId}'`,
  );
  await expectOneSet(folder, [(await startHere(folder)).banner]);
});

test('a start whose store was removed makes another with the same credentials', async () => {
  const folder = await newFolder();
  const first = await startHere(folder);
  const { client } = first.provider;
  for (const { id } of (await client.customers.list()).data) await client.customers.del(id);
  await first.close();
  await rm(join(folder, 'gangway.db'));
  const second = await startHere(folder);
  expect(await callsOf(second.banner)).toEqual(ALL_WELL);
  const key = /Bearer (hb_test_\w+)/;
  expect(key.exec(second.banner)?.[1]).toBe(key.exec(first.banner)?.[1]);
});

test('a start whose credentials were removed makes others, which serve', async () => {
  const folder = await newFolder();
  await (await startHere(folder)).close();
  await rm(join(folder, 'demo-credentials.json'));
  expect(await callsOf((await startHere(folder)).banner)).toEqual(ALL_WELL);
});

test('a demo key that was revoked stays revoked', async () => {
  const folder = await newFolder();
  const first = await startHere(folder);
  const admin = provisioner(first.store);
  for (const { id } of await admin.listApiKeys(DEMO.tenantId)) await admin.revokeApiKey(id);
  await first.close();
  expect(await callsOf((await startHere(folder)).banner)).toMatchObject({ userdocks: 200, hookbridge: 401 });
});
