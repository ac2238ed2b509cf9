/** The package of the service as a user gets it: packed, installed elsewhere, and run. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHookbridgeClient, createUserdocksClient } from '../src/client/index.ts';
import { DEMO } from '../src/demo/data.ts';
import { type Consumer, installPackage } from './support/consumer.ts';
import { USERDOCKS_BODY } from './support/gangway.ts';
import { bareEnvironment, printed, stop } from './support/process.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installPackage(ROOT, 'gangway-portal');
}, 120_000);
afterAll(() => consumer?.remove());

test('holds what runs, and no sources, no tests, no client for others and no Node', async () => {
  const manifest = JSON.parse(await readFile(join(consumer.installed, 'package.json'), 'utf8'));
  expect(manifest.optionalDependencies).toBeUndefined();
  const names = await readdir(consumer.installed, { recursive: true });
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/src/main.js']));
  const surplus = /(?<!\.d)\.ts$|^(src|test|openapi|generated)\b|client-package/;
  const own = names.filter((name) => !name.startsWith('node_modules'));
  expect(own.filter((name) => surplus.test(name))).toEqual([]);
  expect(consumer.packages.filter((name) => /^node-|^gangway-node$|^typescript$/.test(name))).toEqual([]);
});

test('building it builds the client as well, of the same version', async () => {
  const [service, client] = await Promise.all(
    [join(consumer.installed, 'package.json'), join(ROOT, 'dist/client-package/package.json')].map(
      async (file) => JSON.parse(await readFile(file, 'utf8')),
    ),
  );
  expect(client).toMatchObject({ name: 'gangway-client', version: service.version });
});

test('the installed service opens portals, and has its docs and the page of sandbox mode', async () => {
  const child = spawn(process.execPath, [join(consumer.installed, 'dist/src/main.js')], {
    cwd: consumer.folder,
    env: { ...bareEnvironment(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const banner = await printed(child, /[\s\S]*Ctrl\+C stops Gangway/);
    const baseUrl = /Gangway +(http:\S+)/.exec(banner)?.[1] ?? '';
    const [token = '', apiKey = ''] = [...banner.matchAll(/Bearer ([^']+)'/g)].map(([, value]) => value);
    const userdocks = await createUserdocksClient({ baseUrl, token }).POST(
      '/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals',
      { params: { path: { appUuid: DEMO.appId } }, body: USERDOCKS_BODY },
    );
    expect(userdocks.response.status).toBe(200);
    const hookbridge = await createHookbridgeClient({ baseUrl, apiKey }).POST('/v1/billing/portal');
    expect(hookbridge.response.status).toBe(200);
    for (const path of ['/docs', '/llms.txt', '/openapi.yaml', '/sandbox', '/sandbox/main.js'])
      expect((await fetch(baseUrl + path)).status).toBe(200);
  } finally {
    await stop(child);
  }
});
