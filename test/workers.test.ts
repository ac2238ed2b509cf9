/** Several processes behind one port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createApiKey } from '../src/billing/api-keys.ts';
import { newLocation, onPostgres, openTestStore, urlOf } from './support/database.ts';
import { registerTenant } from './support/portal.ts';
import { startTestSandbox } from './support/provider.ts';
import { provisioner } from './support/provisioner.ts';
import { freePort } from './support/spawn-postgres.ts';

/** A service of three processes, on a store with an operator's key. */
async function start(settings: Record<string, string> = {}) {
  const location = await newLocation();
  const store = await openTestStore(location);
  const operator = createApiKey('test', 'operator');
  const createdAt = new Date().toISOString();
  await store.provisioning.queries.operatorKeys.insert(
    {
      id: crypto.randomUUID(),
      mode: 'test',
      scopes: ['read', 'write'],
      appId: null,
      prefix: operator.prefix,
      createdAt,
      revokedAt: null,
      lastUsedAt: null,
    },
    operator,
  );
  const sandbox = await startTestSandbox();
  const script = fileURLToPath(new URL('./support/serve.ts', import.meta.url));
  const child = spawn(process.execPath, [script, sandbox.url], {
    env: {
      ...process.env,
      DATABASE_URL: urlOf(location),
      WORKERS: '3',
      HOST: '127.0.0.1',
      PORT: '0',
      SHUTDOWN_DELAY_MS: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = linesOf(child);
  const listening = () => lines.filter(({ msg }) => msg === 'listening');
  await expect.poll(listening, { timeout: 20_000 }).toHaveLength(3);
  const url = String(listening()[0]?.url);
  return {
    child,
    lines,
    listening,
    pids: () => listening().map(({ pid }) => Number(pid)),
    url,
    /** On a connection of its own, so that any of the processes may get it. */
    ask: (path = '/management/v1/apps') =>
      fetch(url + path, { headers: { Authorization: `Bearer ${operator.key}`, Connection: 'close' } }),
    exit: once(child, 'exit'),
    location,
    store,
  };
}

function linesOf({ stdout }: ChildProcess): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  let rest = '';
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part));
  });
  return lines;
}

test('all of them answer, and what is limited they count together', async () => {
  const { ask, lines, pids } = await start({ MANAGEMENT_RATE_LIMIT: '20', LOG_LEVEL: 'info' });
  const statuses: number[] = [];
  for (let i = 0; i < 40; i++) statuses.push((await ask()).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  const served = () => new Set(lines.filter(({ msg }) => msg === 'request').map(({ pid }) => pid));
  await expect.poll(served).toEqual(new Set(pids()));
});

test('what one does, all know at once: a key that is revoked, an app that is disabled', async () => {
  const { store, url } = await start();
  const { appId, tenantId } = await registerTenant(store);
  const admin = provisioner(store);
  const key = createApiKey('test');
  const keyId = await admin.addApiKey(tenantId, 'test', key);
  const ask = async () => {
    const headers = { Authorization: `Bearer ${key.key}`, Connection: 'close' };
    return (await fetch(`${url}/v1/billing/subscription`, { headers })).status;
  };
  const nine = () => Promise.all(Array.from({ length: 9 }, ask));
  expect(await nine()).toEqual(Array(9).fill(200));
  await admin.setAppEnabled(appId, false);
  expect(await nine()).toEqual(Array(9).fill(403));
  await admin.setAppEnabled(appId, true);
  expect(await nine()).toEqual(Array(9).fill(200));
  await admin.revokeApiKey(keyId);
  expect(await nine()).toEqual(Array(9).fill(401));
});

test('whichever is asked for metrics answers for all', async () => {
  const managementPort = await freePort();
  const { ask } = await start({ MANAGEMENT_PORT: String(managementPort), FAILED_AUTH_LIMIT: '1000000' });
  for (let i = 0; i < 30; i++) expect((await ask('/v1/billing/subscription')).status).toBe(401);
  const counted = async () => {
    const response = await fetch(`http://127.0.0.1:${managementPort}/metrics`, {
      headers: { Connection: 'close' },
    });
    const text = await response.text();
    const lines = text.split('\n').filter((line) => !line.startsWith('#'));
    const valuesOf = (name: string) =>
      lines.filter((line) => line.startsWith(name)).map((line) => Number(line.split(' ').at(-1)));
    return {
      requests:
        valuesOf('http_server_request_duration_seconds_count{').reduce((sum, value) => sum + value, 0) >= 30,
      up: valuesOf('gangway_store_up'),
      builds: valuesOf('gangway_build_info{'),
    };
  };
  for (let i = 0; i < 5; i++) expect(await counted()).toEqual({ requests: true, up: [1], builds: [1] });
});

test('one that dies is replaced, and the others go on', async () => {
  const { ask, listening, lines, pids } = await start();
  const [victim = 0] = pids();
  process.kill(victim, 'SIGKILL');
  await expect.poll(() => lines.some(({ msg }) => msg === 'a worker has ended, and is replaced')).toBe(true);
  for (let i = 0; i < 10; i++) expect((await ask()).status).toBe(200);
  await expect.poll(listening, { timeout: 20_000 }).toHaveLength(4);
});

test('SIGTERM under load: behind a load balancer no request is lost, and all are gone', async () => {
  const { ask, child, pids, exit } = await start({
    SHUTDOWN_DELAY_MS: '3000',
    MANAGEMENT_RATE_LIMIT: '1000000',
  });
  const statuses: number[] = [];
  let ready = true;
  const load = Array.from({ length: 8 }, async () => {
    while (ready) {
      const response = await ask();
      await response.text();
      statuses.push(response.status);
    }
  });
  const balancer = async () => {
    while (ready) {
      await sleep(50);
      ready = (await ask('/readyz')).status === 200;
    }
  };
  const looking = balancer();
  await sleep(500);
  child.kill('SIGTERM');
  await Promise.all([looking, ...load]);
  expect(await exit).toEqual([0, null]);
  expect(statuses.length).toBeGreaterThan(20);
  expect(new Set(statuses)).toEqual(new Set([200]));
  for (const pid of pids()) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test.skipIf(onPostgres())('settings that are wrong end all of them, once', async () => {
  const script = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const settings = { WORKERS: '2', STRIPE_SECRET_KEY: 'sk_test_1', DATABASE_URL: 'file:/dev/null/x.db' };
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...settings } });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(errors).toMatch(/^(The store cannot be opened: .*\n){1,2}$/);
});
