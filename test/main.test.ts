/** The process as its users start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../src/demo/data.ts';
import { hasCurl } from './support/curl.ts';
import { HOOKBRIDGE_PATH, USERDOCKS_PATH } from './support/gangway.ts';
import { bareEnvironment } from './support/process.ts';
import { connect, exchange, head, type RawConnection } from './support/raw-http.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(repository, 'src/main.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-main-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The environment of a user who has set nothing but this. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { ...bareEnvironment(), PORT: '0', SANDBOX_DIR: join(folder, 'sandbox'), ...settings };
}

function run(command: string, options: string[], settings: Record<string, string> = {}, cwd = repository) {
  const child = spawn(command, options, {
    cwd,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  return { child, output: () => output, closed };
}

/** Starts the service and waits for what it prints when it is ready. */
async function start(command: string, options: string[], settings: Record<string, string> = {}) {
  const started = run(command, options, settings);
  const ended = started.closed.then(([code]) => {
    throw new Error(`Exit code ${code}: ${started.output()}`);
  });
  ended.catch(() => {});
  const ready = expect.poll(started.output, { timeout: 15_000 }).toContain('Ctrl+C stops Gangway');
  await Promise.race([ready, ended]);
  const url = /Gangway +(http:\S+)/.exec(started.output())?.[1] ?? '';
  const curls = started
    .output()
    .split('\n')
    .filter((line) => line.startsWith('curl '));
  return { ...started, url, curls };
}

const startNode = (settings: Record<string, string> = {}) => start(process.execPath, [MAIN], settings);

const credentials = async () =>
  JSON.parse(await readFile(join(folder, 'sandbox/demo-credentials.json'), 'utf8')) as { apiKey: string };

/** A request whose second half is held back, so that it is in flight for as long as the test likes. */
async function halfRequest(url: string) {
  const { apiKey } = await credentials();
  const body = JSON.stringify({ return_url: DEMO.returnUrl });
  const connection = await connect(url);
  const headers = { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' };
  connection.send(
    head(`POST ${HOOKBRIDGE_PATH}`, { ...headers, 'Content-Length': body.length }),
    body.slice(0, 9),
  );
  // It has arrived once another connection is served.
  await exchange(url, head('GET /healthz'));
  return { connection, rest: body.slice(9) };
}

const refusesConnections = (url: string) =>
  expect
    .poll(() =>
      fetch(url).then(
        () => 'served',
        () => 'refused',
      ),
    )
    .toBe('refused');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasCurl())('the first start', () => {
  test('prints a call of each dialect that works as it stands, and again after a restart', async () => {
    const portals: unknown[] = [];
    const keys: unknown[] = [];
    for (const round of [1, 2]) {
      const gangway = await startNode();
      expect(gangway.output()).toContain('SANDBOX MODE');
      expect(gangway.output()).toMatch(/SANDBOX MODE.*\n\n.*http:\S+\/sandbox\n/);
      expect(gangway.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      for (const dialect of ['userdocks', 'hookbridge'])
        expect(gangway.output(), `round ${round}`).toMatch(
          new RegExp(`, in the ${dialect} dialect:\\n\\ncurl `),
        );
      for (const line of gangway.curls) {
        const shell = spawn('bash', ['-c', `${line} -w '\\n%{http_code}'`], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const [output, errors] = await Promise.all([
          text(shell.stdout),
          text(shell.stderr),
          once(shell, 'close'),
        ]);
        expect(errors).toBe('');
        const [body = '', status] = output.split('\n');
        expect(status, body).toBe('200');
        portals.push(JSON.parse(body));
      }
      keys.push(await credentials());
      gangway.child.kill('SIGTERM');
      expect(await gangway.closed).toEqual([0, null]);
    }
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_\w+$/);
    const userdocks = {
      kind: 'billingPortal',
      totalItems: 1,
      itemsLength: 1,
      items: [{ nextAction: { url } }],
    };
    const hookbridge = { data: { portal_url: url }, meta: { request_id: expect.stringMatching(/^req_/) } };
    expect(portals).toEqual(expect.arrayContaining([userdocks, hookbridge]));
    expect(keys[1]).toEqual(keys[0]);
    for (const file of ['demo-credentials.json', 'gangway.db']) {
      const { mode } = await stat(join(folder, 'sandbox', file));
      expect((mode & 0o777).toString(8), file).toBe('600');
    }
  });
});

describe('SIGTERM', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s to node finishes the request in flight and exits 0',
    async (signal) => {
      const gangway = await startNode();
      const { connection, rest } = await halfRequest(gangway.url);
      // A terminal's Ctrl+C arrives twice under npm: once from the terminal, once from npm.
      gangway.child.kill(signal);
      gangway.child.kill(signal);
      await refusesConnections(gangway.url);
      connection.send(rest);
      expect((await connection.response()).status).toBe(200);
      expect(await gangway.closed).toEqual([0, null]);
    },
  );

  test('to npm: the same, and nothing is left running', async () => {
    const npm = await start('npm', ['start'], { LOG_LEVEL: 'info' });
    const { connection, rest } = await halfRequest(npm.url);
    const { connection: other, rest: otherRest } = await halfRequest(npm.url);
    other.send(otherRest);
    await other.response();
    other.socket.destroy();
    await expect.poll(npm.output).toMatch(/"pid":\d+/);
    const pid = Number(/"pid":(\d+)/.exec(npm.output())?.[1]);
    expect(isRunning(pid)).toBe(true);
    npm.child.kill('SIGTERM');
    await refusesConnections(npm.url);
    connection.send(rest);
    expect((await connection.response()).status).toBe(200);
    expect(await npm.closed).toEqual([0, null]);
    expect(isRunning(pid)).toBe(false);
  });

  test('is told by /readyz first; kept and new connections are served for the last time, and none is reset', async () => {
    const gangway = await startNode({ SHUTDOWN_DELAY_MS: '3000' });
    const kept = await Promise.all(Array.from({ length: 40 }, () => connect(gangway.url)));
    const failures: unknown[] = [];
    const served = async (connection: RawConnection) => {
      connection.send(head('GET /healthz'));
      const { status, headers } = await connection.response();
      return { status, connection: headers.connection };
    };
    for (const connection of kept) {
      connection.socket.on('error', (error) => failures.push(error));
      expect(await served(connection)).toEqual({ status: 200, connection: 'keep-alive' });
    }
    gangway.child.kill('SIGTERM');
    const ready = async () => (await exchange(gangway.url, head('GET /readyz'))).status;
    await expect.poll(ready).toBe(503);
    expect(await exchange(gangway.url, head('GET /healthz'))).toMatchObject({ status: 200 });
    expect(await Promise.all(kept.map(served))).toEqual(
      kept.map(() => ({ status: 200, connection: 'close' })),
    );
    await Promise.all(kept.map(({ closed }) => closed));
    expect(failures).toEqual([]);
    expect(await gangway.closed).toEqual([0, null]);
    await refusesConnections(gangway.url);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    'a second %s, not just the first one’s echo, ends the process at once',
    async (signal, code) => {
      const gangway = await startNode({ SHUTDOWN_DELAY_MS: '300000', SHUTDOWN_TIMEOUT_MS: '300000' });
      const { connection } = await halfRequest(gangway.url);
      gangway.child.kill(signal);
      const again = setInterval(() => gangway.child.kill(signal), 100);
      expect(await gangway.closed).toEqual([code, null]);
      clearInterval(again);
      await connection.closed;
    },
  );

  test('a request that never ends is cut off after SHUTDOWN_TIMEOUT_MS', async () => {
    const gangway = await startNode({ SHUTDOWN_TIMEOUT_MS: '50' });
    const { connection } = await halfRequest(gangway.url);
    gangway.child.kill('SIGTERM');
    expect(await gangway.closed).toEqual([0, null]);
    await expect(connection.response()).rejects.toThrow('The connection ended');
  });

  test('an idle connection does not hold it up', async () => {
    const gangway = await startNode({ SHUTDOWN_TIMEOUT_MS: '300000' });
    const connection = await connect(gangway.url);
    connection.send(head('GET /healthz'));
    await connection.response();
    const silent = await connect(gangway.url);
    gangway.child.kill('SIGTERM');
    expect(await gangway.closed).toEqual([0, null]);
    silent.socket.destroy();
  });
});

describe('what keeps it from starting is one clear line on stderr and exit code 1', () => {
  async function refusal(settings: Record<string, string>) {
    const { child, closed } = run(process.execPath, [MAIN], settings, folder);
    const [errors, output] = await Promise.all([text(child.stderr as never), text(child.stdout as never)]);
    const [code] = await closed;
    return { code, output, errors };
  }
  const KEY = { STRIPE_SECRET_KEY: 'sk_test_51NoSuchKeyAtAll' };

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'production without a key',
      { NODE_ENV: 'production' },
      /^STRIPE_SECRET_KEY is required when NODE_ENV is production/,
    ],
    [
      'an environment of another name without a key',
      { NODE_ENV: 'prodcution' },
      /^STRIPE_SECRET_KEY is required when NODE_ENV is prodcution/,
    ],
    ['a bad port', { PORT: '70000' }, /^PORT must be a whole number from 0 to 65535, not "70000"/],
    ['a bad number', { FAILED_AUTH_LIMIT: '1e3' }, /^FAILED_AUTH_LIMIT must be a whole number/],
    ['a bad level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [
      'a bad Stripe key, which is not repeated',
      { STRIPE_SECRET_KEY: 'pk_live_secret' },
      /^STRIPE_SECRET_KEY must be a Stripe secret(?!.*pk_live)/,
    ],
    ['a bad database', { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be `file:` and a path/],
    [
      'a database URL with a bad escape',
      { DATABASE_URL: 'file:///%zz' },
      /^DATABASE_URL must be `file:` and a path/,
    ],
    ['a database URL with a host', { DATABASE_URL: 'file://host/x.db' }, /^DATABASE_URL must be /],
    [
      'a database that is a folder',
      { DATABASE_URL: 'file:/' },
      /^The store cannot be opened: .*DATABASE_URL/,
    ],
    [
      'a database under a file',
      { DATABASE_URL: 'file:/dev/null/x.db' },
      /^The store cannot be opened: .*DATABASE_URL/,
    ],
    [
      'a sandbox folder under a file',
      { SANDBOX_DIR: '/dev/null/x' },
      /^The store cannot be opened: .*SANDBOX_DIR/,
    ],
    [
      'bad proxies',
      { TRUSTED_PROXIES: 'nonsense' },
      /^TRUSTED_PROXIES must be comma-separated addresses.*nonsense/,
    ],
    [
      'a host that is none',
      { HOST: 'x'.repeat(300), ...KEY },
      /^HOST must be an address of this machine, not "x+"/,
    ],
    [
      'a host that is another machine’s',
      { HOST: '192.0.2.1', ...KEY },
      /^This machine has no address 192\.0\.2\.1\. Set HOST/,
    ],
  ])('%s', async (_name, settings, line) => {
    const { code, output, errors } = await refusal(settings);
    expect(errors).toMatch(/^[^\n]+\n$/);
    expect(errors).toMatch(line);
    expect(output).toBe('');
    expect(code).toBe(1);
  });

  describe('a port in use', () => {
    const other = http.createServer();
    beforeAll(() => once(other.listen(0, '127.0.0.1'), 'listening'));
    afterAll(() => other.close());

    test.each(['PORT', 'SANDBOX_PORT'])('%s', async (name) => {
      const port = String((other.address() as AddressInfo).port);
      expect(await refusal({ [name]: port })).toEqual({
        code: 1,
        output: '',
        errors: `Port ${port} is in use. Set ${name} to a free one.\n`,
      });
    });
  });

  test('a store that is no database', async () => {
    const file = join(folder, 'text.db');
    await writeFile(file, 'This is no database, but long enough to be looked at as one. '.repeat(100));
    const { code, errors } = await refusal({ DATABASE_URL: `file:${file}` });
    expect(errors).toMatch(/^The store cannot be opened: .*not a database.*\n$/);
    expect(code).toBe(1);
  });

  test('a file that is not the store’s is not called the store', async () => {
    const sandbox = await mkdtemp(join(folder, 'dangling-'));
    await symlink(join(sandbox, 'nowhere/file'), join(sandbox, 'demo-credentials.json'));
    const { code, errors } = await refusal({ SANDBOX_DIR: sandbox });
    expect(errors).toMatch(/^Gangway cannot start: E[A-Z]+: [^\n]*demo-credentials\.json[^\n]*\n$/);
    expect(code).toBe(1);
  });

  test('the sandbox’s file is called by its name', async () => {
    const sandbox = await mkdtemp(join(folder, 'broken-'));
    await writeFile(
      join(sandbox, 'stripe.db'),
      'This is no database, but long enough to be looked at as one. '.repeat(100),
    );
    const { code, errors } = await refusal({ SANDBOX_DIR: sandbox });
    expect(errors).toMatch(/^The sandbox’s file cannot be opened: .*not a database.* Check SANDBOX_DIR\.\n$/);
    expect(code).toBe(1);
  });

  test.each(['src/main.ts', 'bin/gangway.js'])('an old Node, for %s', async (file) => {
    const old =
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })';
    const options = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, join(repository, file)];
    const { child, closed } = run(process.execPath, options, {}, folder);
    expect(await text(child.stderr as never)).toMatch(
      /^Gangway needs Node\.js 24 or newer\. This is 20\.19\.0\. [^\n]+\n$/,
    );
    expect(await closed).toEqual([1, null]);
  });

  test.each(['{', 'null', '{}', '{"privateKey":"x","apiKey":"hb_test_1","unsubscribedApiKey":"hb_test_2"}'])(
    'demo credentials that are damaged: %s',
    async (text) => {
      const sandbox = await mkdtemp(join(folder, 'broken-'));
      await writeFile(join(sandbox, 'demo-credentials.json'), text);
      const { code, errors } = await refusal({ SANDBOX_DIR: sandbox });
      expect(errors).toMatch(/^[^\n]*demo-credentials\.json is damaged[^\n]*\n$/);
      expect(code).toBe(1);
    },
  );
});

describe('a log that cannot be written costs log lines only', () => {
  /** Starts the service on a free port, without looking at what it prints. */
  async function startBlindly(stdout: number | 'pipe') {
    const finder = http.createServer();
    await once(finder.listen(0, '127.0.0.1'), 'listening');
    const { port } = finder.address() as AddressInfo;
    await new Promise((resolve) => finder.close(resolve));
    const child = spawn(process.execPath, [MAIN], {
      env: environment({ PORT: String(port), LOG_LEVEL: 'trace' }),
      stdio: ['ignore', stdout, 'pipe'],
    });
    children.push(child);
    const errors = text(child.stderr as never);
    const closed = once(child, 'close') as Promise<[number | null, string | null]>;
    const url = `http://127.0.0.1:${port}`;
    const answer = () =>
      exchange(url, head('GET /healthz')).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(answer, { timeout: 15_000 }).toBe(200);
    return { child, url, closed, errors };
  }

  /** More than a pipe holds. */
  async function manyCalls(url: string): Promise<void> {
    const connection = await connect(url);
    for (let i = 0; i < 1000; i++) {
      connection.send(head(`GET /${'x'.repeat(150)}`));
      expect((await connection.response()).status).toBe(404);
    }
    connection.socket.destroy();
  }

  test('on a full disk', async () => {
    const full = openSync('/dev/full', 'w');
    const gangway = await startBlindly(full);
    closeSync(full);
    await manyCalls(gangway.url);
    gangway.child.kill('SIGTERM');
    expect(await gangway.closed).toEqual([0, null]);
    expect(await gangway.errors).not.toContain('ENOSPC');
  });

  test('into a pipe that nobody reads', async () => {
    const gangway = await startBlindly('pipe');
    await manyCalls(gangway.url);
    gangway.child.kill('SIGTERM');
    // Nothing is read until it has ended.
    await once(gangway.child, 'exit');
    gangway.child.stdout?.resume();
    expect(await gangway.closed).toEqual([0, null]);
  });

  test('into a pipe whose reader has gone', async () => {
    const gangway = await startBlindly('pipe');
    gangway.child.stdout?.destroy();
    await manyCalls(gangway.url);
    gangway.child.kill('SIGTERM');
    expect(await gangway.closed).toEqual([0, null]);
    expect(await gangway.errors).not.toContain('EPIPE');
  });
});

test('no secret is logged, whatever happens', async () => {
  const gangway = await startNode({ LOG_LEVEL: 'trace' });
  const secrets = new Set<string>();
  const bearers = gangway.curls.map((line) => /Bearer ([^']+)/.exec(line)?.[1] ?? '');
  const bodies = gangway.curls.map((line) => /-d '([^']+)'/.exec(line)?.[1] ?? '');
  const foreign = 'hb_test_AforeignKeyThatIsWellFormedEnoughToBeWorthStealing';
  const calls: [string, string | undefined, string | undefined][] = [];
  for (const [i, path] of [USERDOCKS_PATH, HOOKBRIDGE_PATH].entries()) {
    const [bearer = '', body = ''] = [bearers[i], bodies[i]];
    secrets.add(bearer);
    calls.push(
      [path, bearer, body],
      [path, bearer, '{'],
      [path, bearer, body.replace('example.com', 'evil.example')],
    );
    calls.push([path, foreign, body], [`${path}?key=${foreign}`, bearer, body], [path, `${bearer}x`, body]);
    calls.push([path, bearer, JSON.stringify({ note: foreign })], [`/api/v1/%zz`, bearer, body]);
  }
  for (const [path, bearer, body] of calls) {
    const response = await fetch(gangway.url + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: body ?? '',
    });
    const answer = await response.text();
    const portal = /\/p\/session\/(\w+)/.exec(answer)?.[1];
    if (portal) secrets.add(portal);
  }
  gangway.child.kill('SIGTERM');
  await gangway.closed;
  expect(secrets.size).toBeGreaterThan(3);
  const lines = gangway
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThanOrEqual(calls.length);
  const log = lines.join('\n');
  const file = JSON.parse(await readFile(join(folder, 'sandbox/demo-credentials.json'), 'utf8')) as Record<
    string,
    string
  >;
  const all = [
    ...secrets,
    ...Object.values(file).flatMap((value) => value.split('\n')),
    foreign,
    'sk_test_sandbox',
    'Bearer',
  ];
  for (const secret of all.filter(Boolean)) expect(log).not.toContain(secret);
});
