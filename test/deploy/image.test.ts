/** The images, as far as that goes without a container engine: read-only, as nobody in particular, with nothing but Node. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import contract from '../../generated/openapi.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { newDatabase } from '../support/postgres.ts';
import { printed } from '../support/process.ts';
import { allOf, lastOf, layOut, readDockerfile, type Stage } from './dockerfile.ts';

const TARGETS = ['mock', 'docs', 'service'];
const USER = 65_532;
const isRoot = process.getuid?.() === 0;

let folder: string;
let stages: readonly Stage[];
/** A Node that any user may run. */
let node = process.execPath;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-image-'));
  stages = await readDockerfile();
  await layOut(folder, stages);
  if (isRoot) {
    node = join(folder, 'node');
    await copyFile(process.execPath, node);
  }
  await promisify(execFile)('chmod', ['-R', 'a-w,a+rX', ...TARGETS.map((target) => join(folder, target))]);
  chmodSync(folder, 0o755);
}, 120_000);
afterAll(async () => {
  await promisify(execFile)('chmod', ['-R', 'u+w', folder]);
  await rm(folder, { recursive: true });
});

/** A folder that only the user of the image may write to. */
function writableFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { mode: 0o700 });
  if (isRoot) chownSync(path, USER, USER);
  return path;
}

interface Settings {
  readonly target?: string;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
}

/** Runs a command of a target as its container would. */
function start(
  command: readonly string[],
  { target = 'service', cwd = folder, env = {} }: Settings = {},
): ChildProcess {
  const [program, ...args] = command.map((part) => part.replace(/^(?=\/opt\/)/, join(folder, target)));
  if (program !== 'node') throw new Error(`There is no ${program} here`);
  const set = allOf(stages, target).filter(({ keyword }) => keyword === 'ENV');
  const child = spawn(node, args, {
    cwd,
    env: { ...Object.fromEntries(set.map(({ text }) => text.split('='))), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && { uid: USER, gid: USER }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function outcome(child: ChildProcess) {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  const [code] = await once(child, 'close');
  return { code, output };
}

/** What an instruction runs, which is written as a list of words. */
const words = (target: string, keyword: string): string[] =>
  JSON.parse(lastOf(allOf(stages, target), keyword)?.replace(/^.* CMD /, '') ?? '[]');
const commandOf = (target: string) => [...words(target, 'ENTRYPOINT'), ...words(target, 'CMD')];
const gangway = (...args: string[]) => ['node', '/opt/gangway/gangway.mjs', ...args];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

test('the service is what is built unless another target is named', () => {
  expect(stages.map(({ name }) => name)).toEqual(['build', 'runtime', ...TARGETS]);
});

test('all of it is of a Node that the package allows', () => {
  const images = stages
    .filter(({ from }) => !stages.some(({ name }) => name === from))
    .map(({ from }) => from);
  const [oldest] = /\d+/.exec(manifest.engines.node) ?? [];
  expect(images).toEqual([`node:${oldest}-slim`, `node:${oldest}-slim`]);
});

describe.each(TARGETS)('the target %s', (target) => {
  test('runs as a user who is not root, named by number, and is told to stop by a signal that it heeds', () => {
    expect(lastOf(allOf(stages, target), 'USER')).toBe(`${USER}:${USER}`);
    expect(lastOf(allOf(stages, target), 'STOPSIGNAL')).toBe('SIGTERM');
  });

  test('runs without a shell what is in it', () => {
    for (const keyword of ['ENTRYPOINT', 'HEALTHCHECK']) {
      const [program, ...args] = words(target, keyword);
      expect(program).toBe('node');
      const file = args.find((arg) => arg.startsWith('/')) ?? '';
      expect(existsSync(join(folder, target, file)), file).toBe(true);
    }
  });

  test('has the licences of what is bundled', async () => {
    const text = await readFile(join(folder, target, 'opt/gangway/LICENSES.txt'), 'utf8');
    const map = JSON.parse(await readFile(join(folder, target, 'opt/gangway/gangway.mjs.map'), 'utf8'));
    const sources = (map.sources as string[]).map(
      (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
    );
    const bundled = new Set(sources.filter((name) => name !== undefined));
    expect(bundled).toContain('stripe');
    for (const name of bundled) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(text).toContain('Permission is hereby granted');
  });

  test.each(['gangway.mjs', 'mock.mjs'])('%s needs nothing but Node', async (name) => {
    const file = join(folder, target, 'opt/gangway', name);
    if (!existsSync(file)) return expect(target).not.toBe('mock');
    const text = await readFile(file, 'utf8');
    const imported = [...text.matchAll(/(?:^|[;}])(?:import|export)\b[\w\s{},*$]*?(?:from)?"([^"]+)"/gm)].map(
      ([, from]) => from ?? '',
    );
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((from) => !process.getBuiltinModule(from))).toEqual([]);
    for (let above = dirname(file); above !== dirname(above); above = dirname(above))
      expect(existsSync(join(above, 'node_modules')), above).toBe(false);
  });
});

test('the service serves, is healthy, stops at SIGTERM with 0, and is healthy no more', async () => {
  const port = await freePort();
  const cwd = writableFolder('data-service');
  const env = {
    PORT: String(port),
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_ACCOUNT_ID: 'acct_1',
    SHUTDOWN_DELAY_MS: '0',
    // Nothing that goes out reaches anything.
    STRIPE_MAX_RETRIES: '0',
  };
  const child = start(commandOf('service'), { cwd, env });
  const exit = once(child, 'exit');
  await printed(child, /"msg":"listening"/);
  expect((await fetch(`http://127.0.0.1:${port}/docs`)).headers.get('Content-Type')).toMatch(/^text\/html/);
  const health = () => outcome(start(words('service', 'HEALTHCHECK'), { cwd, env }));
  expect(await health()).toMatchObject({ code: 0 });
  expect(existsSync(join(cwd, 'gangway.db'))).toBe(true);
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  expect(await health()).toMatchObject({ code: 1, output: expect.stringContaining('cannot be reached') });
});

test('with PostgreSQL it writes nowhere at all, and serves from several processes of the one file', async () => {
  const secret = join(folder, 'database-url');
  await writeFile(secret, await newDatabase());
  const env = {
    PORT: '0',
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_ACCOUNT_ID: 'acct_1',
    DATABASE_URL_FILE: secret,
    WORKERS: '2',
  };
  const child = start(commandOf('service'), {
    cwd: join(folder, 'service'),
    env: { ...env, SHUTDOWN_DELAY_MS: '0' },
  });
  const exit = once(child, 'exit');
  const port = await printed(child, /"url":"http:\/\/0\.0\.0\.0:(\d+)"[\s\S]*"listening"[\s\S]*"listening"/);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

test('a data folder that cannot be written to is one line that says so', async () => {
  const cwd = join(folder, 'service');
  const env = { PORT: '0', STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_ACCOUNT_ID: 'acct_1' };
  const { code, output } = await outcome(start(commandOf('service'), { cwd, env }));
  expect(code).toBe(1);
  expect(output).toMatch(/^The store cannot be opened: .*Check DATABASE_URL\.\n$/);
});

test('the sandbox opens portals, with its pages, out of the one file', async () => {
  const env = { NODE_ENV: 'development', PORT: '0', SANDBOX_DIR: writableFolder('data-sandbox') };
  const child = start(gangway('serve'), { env });
  const exit = once(child, 'exit');
  const banner = await printed(child, /[\s\S]*Ctrl\+C stops Gangway/);
  const url = /Gangway +(http:\S+)/.exec(banner)?.[1] ?? '';
  const key = /hb_test_\w+/.exec(banner)?.[0];
  const opened = await fetch(`${url}/v1/billing/portal`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
  });
  expect(opened.status).toBe(200);
  const portal = ((await opened.json()) as { data: { portal_url: string } }).data.portal_url;
  expect((await fetch(portal)).status).toBe(200);
  for (const path of ['/sandbox', '/sandbox/main.js', '/docs/errors.md', '/llms.txt', '/openapi.yaml'])
    expect((await fetch(url + path)).status, path).toBe(200);
  expect(await (await fetch(`${url}/openapi.json`)).json()).toEqual(contract);
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

test('the command line works beside it', async () => {
  const env = { NODE_ENV: 'development', SANDBOX_DIR: writableFolder('data-cli') };
  const run = (...args: string[]) => outcome(start(gangway(...args), { env }));
  expect(await run('--version')).toEqual({ code: 0, output: `${manifest.version}\n` });
  expect(await run('app', 'create', 'Acme')).toMatchObject({ code: 0 });
  expect(await run('app', 'list', '--json')).toMatchObject({
    code: 0,
    output: expect.stringContaining('"Acme"'),
  });
  expect(await run('doctor')).toMatchObject({ code: 0, output: expect.stringMatching(/^ok +settings/) });
});

test('the docs are served, and healthy', async () => {
  const port = await freePort();
  const child = start([...commandOf('docs'), '--port', String(port)], { target: 'docs' });
  await printed(child, /"msg":"listening"/);
  expect((await fetch(`http://127.0.0.1:${port}/docs`)).status).toBe(200);
  const health = words('docs', 'HEALTHCHECK').map((word) => word.replace(':3000', `:${port}`));
  expect(await outcome(start(health, { target: 'docs' }))).toMatchObject({ code: 0 });
  expect(lastOf(allOf(stages, 'docs'), 'EXPOSE')).toBe('3000');
});

test.each([[[]], [['--dynamic']]])('the mock answers, and is healthy: %j', async (options) => {
  const port = await freePort();
  const child = start([...commandOf('mock'), ...options], { target: 'mock', env: { PORT: String(port) } });
  await printed(child, /http:\/\/\S+/);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/billing/portal`, {
    method: 'POST',
    headers: { Authorization: 'Bearer hb_test_any' },
  });
  expect(await answer.json()).toMatchObject({ data: { portal_url: expect.stringMatching(/^https?:/) } });
  const health = words('mock', 'HEALTHCHECK').map((word) => word.replace(':4010', `:${port}`));
  expect(await outcome(start(health, { target: 'mock' }))).toMatchObject({ code: 0 });
  expect(lastOf(allOf(stages, 'mock'), 'EXPOSE')).toBe('4010');
});
