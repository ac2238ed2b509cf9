import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { eachOperation } from '../../openapi/generate/contract.ts';
import { contract } from '../support/contract.ts';
import { hasCurl } from '../support/curl.ts';

const withCurl = test.skipIf(!hasCurl());

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGTERM');
});

withCurl(
  'prints a curl line for each dialect that takes a credential, which answers 200 as it stands',
  async () => {
    const { output } = await startCommand();
    const commands = output().match(/^curl .+$/gm) ?? [];
    const secured = [...eachOperation(contract)].filter(({ operation }) => operation.security.length > 0);
    const dialects = [...new Set(secured.map(({ operation }) => operation.tags[0]))];
    expect(output().match(/(?<=, in the )\w+(?= dialect:)/g)).toEqual(dialects);
    expect(commands).toHaveLength(dialects.length);
    for (const command of commands) {
      const { stdout } = await promisify(execFile)('bash', ['-c', command]);
      expect(stdout).toMatch(/^HTTP\/1\.1 200 /);
    }
  },
);

withCurl('the Prefer header of the banner chooses a scenario', async () => {
  const { output } = await startCommand();
  const [, prefer = ''] = output().match(/-H 'Prefer: (.+)'/) ?? [];
  const [command = ''] = output().match(/^curl .+$/m) ?? [];
  const { stdout } = await promisify(execFile)('bash', ['-c', `${command} -H 'Prefer: ${prefer}'`]);
  expect(stdout).toMatch(/^HTTP\/1\.1 401 /);
});

withCurl('--dynamic generates data', async () => {
  const { output } = await startCommand(['--dynamic']);
  const [, command = ''] = output().match(/^curl .+$/gm) ?? [];
  const { stdout } = await promisify(execFile)('bash', ['-c', command]);
  expect(stdout).toMatch(/"portal_url":"http/);
  expect(stdout).not.toContain('session/abc123');
});

test('SIGTERM to npm ends the mock and leaves nothing running', async () => {
  const { child, output } = await startCommand([], { command: NPM });
  const [url = ''] = output().match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await expect.poll(() => fetch(`${url}/healthz`).catch((error) => error.cause.code)).toBe('ECONNREFUSED');
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it at once, with success, whoever is connected',
  async (signal) => {
    const { child, output } = await startCommand();
    const [, port] = output().match(/http:\/\/127\.0\.0\.1:(\d+)/) ?? [];
    const caller = connect(Number(port), '127.0.0.1');
    // The mock may go before it has read all, which resets the connection.
    caller.on('error', () => {});
    caller.write('POST /v1/billing/portal HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n');
    await once(caller, 'connect');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    caller.destroy();
  },
);

test('it outlives whoever reads its terminal', async () => {
  const { child, output } = await startCommand();
  const [url = ''] = output().match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
  child.stdout.destroy();
  for (let i = 0; i < 3; i++) expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(child.exitCode).toBeNull();
});

test('a port in use is one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const ends = [await endOf([], { PORT: String(port) }), await endOf(['--port', String(port)])];
  other.close();
  for (const { code, output } of ends) {
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(`^Port ${port} is in use. Choose another: npm run mock -- --port \\d+\\n$`),
    );
  }
});

test('an address of another machine is one clear line', async () => {
  const { code, output } = await endOf(['--host', 'nowhere.invalid']);
  expect(code).toBe(1);
  expect(output).toMatch(/^This machine has no address nowhere\.invalid\. .*--host 127\.0\.0\.1\n$/);
});

test.each(['abc', '70000', '-1', '1.5'])('PORT=%s is one clear line', async (PORT) => {
  const { code, output } = await endOf([], { PORT });
  expect(code).toBe(1);
  expect(output).toMatch(/^error: .*PORT.* whole number from 0 to 65535\.\n$/);
});

test('--scenarios lists what can be chosen', async () => {
  const { code, output } = await endOf(['--scenarios']);
  expect(code).toBe(0);
  expect(output).toContain('POST /v1/billing/portal\n  Prefer: code=200, example=billing');
  expect(output).toContain('Prefer: code=429, example=tooManyFailedAuthentications');
});

test('--help names the options and their defaults', async () => {
  const { code, output } = await endOf(['--help']);
  expect(code).toBe(0);
  for (const word of [
    '--dynamic',
    '--scenarios',
    'PORT',
    '4010',
    'HOST',
    '127.0.0.1',
    'npm run mock -- --port',
  ])
    expect(output).toContain(word);
  for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

const NPM = ['npm', 'run', '--silent', 'mock', '--'] as const;
const NODE = [process.execPath, 'openapi/mock.ts'] as const;

function start([file, ...first]: Command, args: string[], env: Record<string, string>) {
  const child = spawn(file, [...first, ...args], { env: { ...process.env, ...env } });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  return { child, output: () => text.replaceAll(/^npm warn .*\n/gm, '') };
}

type Command = typeof NPM | typeof NODE;

async function startCommand(args: string[] = [], { command: argv = NODE }: { command?: Command } = {}) {
  const command = start(argv, args, { PORT: '0' });
  await expect.poll(command.output, { timeout: 15_000 }).toContain('stops the mock');
  return command;
}

async function endOf(args: string[], env: Record<string, string> = {}) {
  const { child, output } = start(NODE, args, env);
  const [code] = await once(child, 'close');
  return { code, output: output() };
}
