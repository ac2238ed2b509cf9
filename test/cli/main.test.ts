import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { bareEnvironment } from '../support/process.ts';
import { APP, execute, OTHER, runProcess, testCli } from './support.ts';

const ROOT = join(import.meta.dirname, '../..');

test('a process of its own: 0 and the answer on stdout, in text and in JSON', async () => {
  const { env } = await testCli();
  const created = await runProcess(env, 'app', 'create', 'Acme', '--id', APP);
  expect(created).toMatchObject({ code: 0, stdout: expect.stringContaining(`Created app ${APP}.`) });
  const listed = await runProcess(env, 'app', 'list', '--json');
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(listed.stdout)).toMatchObject([{ id: APP, name: 'Acme' }]);
});

test('a process of its own: 1 if it fails, 2 if it is used wrongly, the error on stderr alone', async () => {
  const { env } = await testCli();
  expect(await runProcess(env, 'app', 'show', OTHER)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(`error: There is no app ${OTHER}. What there is: gangway app list`),
  });
  const usage = await runProcess(env, 'app', 'shw', OTHER, '--json');
  expect(usage).toMatchObject({ code: 2, stdout: '' });
  expect(JSON.parse(usage.stderr)).toEqual({
    error: { code: 'USAGE', message: "unknown command 'shw' (Did you mean show?). Add --help for usage." },
  });
});

describe('what it prints', () => {
  /** Runs a command whose standard output leads elsewhere. */
  async function runInto(stdout: number | 'gone', ...args: string[]) {
    const { env } = await testCli();
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
      env: { ...bareEnvironment(), ...env },
      stdio: ['ignore', stdout === 'gone' ? 'pipe' : stdout, 'pipe'],
    });
    child.stdout?.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr as Readable), once(child, 'close')]);
    return { stderr, code };
  }

  test.each([[['--help']], [['config']], [['app', 'list', '--json']]])(
    'is not waited for by a reader that has gone, such as head: %j ends quietly',
    async (args) => {
      expect(await runInto('gone', ...args)).toEqual({ code: 0, stderr: '' });
    },
  );

  test('cannot be written: one line, and 1', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await runInto(full, 'app', 'list', '--json');
    closeSync(full);
    expect(stderr).toMatch(/^error: The answer cannot be written: ENOSPC[^\n]*\n$/);
    expect(code).toBe(1);
  });
});

test('bin/gangway.js runs the sources of a checkout', async () => {
  const { stdout, code } = await execute(process.execPath, [join(ROOT, 'bin/gangway.js'), '--version'], {});
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the store is made for its owner alone', async () => {
  const cli = await testCli();
  await cli.run('app', 'list');
  expect((await stat(join(cli.folder, 'data/gangway.db'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(cli.folder, 'data'))).mode & 0o777).toBe(0o700);
});

test('DATABASE_URL says which store', async () => {
  const cli = await testCli();
  cli.env.DATABASE_URL = `file:${cli.folder}/own.db`;
  await cli.run('app', 'create', 'Acme');
  expect((await stat(join(cli.folder, 'own.db'))).isFile()).toBe(true);
});

test('text in sandbox mode says on stderr which store it was; JSON does not', async () => {
  const cli = await testCli();
  expect((await cli.run('app', 'list')).stderr).toContain(join(cli.folder, 'data/gangway.db'));
  expect((await cli.run('app', 'list', '--json')).stderr).toBe('');
  const real = await testCli({ STRIPE_SECRET_KEY: 'sk_test_1' });
  real.env.DATABASE_URL = `file:${real.folder}/own.db`;
  expect((await real.run('app', 'list')).stderr).toBe('');
});

test('a store that cannot be opened, and a setting that cannot be used, are one line', async () => {
  const cli = await testCli({ DATABASE_URL: 'file:/dev/null/gangway.db' });
  expect(await cli.error('app', 'list')).toEqual({
    exitCode: 1,
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(
      /^The store \/dev\/null\/gangway\.db cannot be opened: .*Check DATABASE_URL\.$/,
    ),
  });
  cli.env.PORT = 'many';
  const { code, stderr } = await cli.run('app', 'list');
  expect(code).toBe(1);
  expect(stderr).toBe('error: PORT must be a whole number from 0 to 65535, not "many".\n');
});

test.each([
  [[], 'A command is missing'],
  [['app'], 'A command is missing'],
  [['app', 'show'], "missing required argument 'app'"],
  [['app', 'show', 'x'], 'It must be a UUID.'],
  [['app', 'list', 'more'], 'too many arguments'],
  [['app', 'list', '--all'], "unknown option '--all'"],
])('wrong usage, %j, is 2 and says why', async (args, message) => {
  const cli = await testCli();
  expect(await cli.error(...args)).toMatchObject({
    exitCode: 2,
    code: 'USAGE',
    message: expect.stringContaining(message),
  });
  const inText = await cli.run(...args);
  expect(inText).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('a secret given in the wrong place is not repeated', async () => {
  const cli = await testCli();
  const apiKey = `hb_test_${'a1'.repeat(24)}`;
  expect((await cli.run('api-key', 'revoke', apiKey)).stderr).not.toContain('a1a1');
  const signing = await cli.run('webhook', 'ping', 'whsec_b2b2b2');
  expect(signing).toMatchObject({ code: 2, stderr: expect.stringContaining('whsec_…') });
  expect(signing.stderr).not.toContain('b2b2');
  const pem = '-----BEGIN PRIVATE KEY-----\nMIISECRET\n-----END PRIVATE KEY-----\n';
  const { code, stderr } = await cli.run('app-key', 'add', APP, pem);
  expect(code).toBe(2);
  expect(stderr).not.toContain('MIISECRET');
});

const io = { env: {}, json: false, writeOut: () => {}, writeErr: () => {} };
const commands = createProgram(io).commands.flatMap((command) =>
  command.commands.length
    ? command.commands.map((child) => [command.name(), child.name()])
    : [[command.name()]],
);

test.each(commands.map((words) => [words.join(' '), words] as const))(
  '%s --help: one line of description, an example that calls it, and typographic apostrophes',
  async (line, words) => {
    const { code, stdout, stderr } = await (await testCli()).run(...words, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: .*\n\n\S.*/);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ (PORT=8080 )?gangway ${line}`));
    expect(stdout).toContain('--json');
    expect(stdout).not.toMatch(/\w'/);
  },
);
