import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import contract from '../../../generated/openapi.json' with { type: 'json' };
import { bareEnvironment, printed } from '../../support/process.ts';
import { testCli } from '../support.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

test('serves the contract, says that it is alive and ready, serves no API, and ends at SIGTERM with 0', async () => {
  // In production a service needs a Stripe key; the docs need nothing.
  const env = { ...bareEnvironment(), NODE_ENV: 'production' };
  const child = spawn(process.execPath, [MAIN, 'docs', '--port', '0'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  const url = await printed(child, /"url":"(http:\/\/127\.0\.0\.1:\d+)\/docs"/);
  expect(await (await fetch(`${url}/openapi.json`)).json()).toEqual(contract);
  expect((await (await testCli()).run('ready', url)).code).toBe(0);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const statuses = ['/v1/billing/portal', '/management/v1/apps', '/nowhere'].map(
    async (path) => (await fetch(url + path)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  child.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});

test('1 where it cannot listen, 2 where no port is named', async () => {
  const cli = await testCli();
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  expect(await cli.error('docs', '--port', String(port))).toMatchObject({
    exitCode: 1,
    code: 'CANNOT_LISTEN',
    message: expect.stringContaining(`port ${port}`),
  });
  expect(await cli.error('docs', '--port', 'any')).toMatchObject({ exitCode: 2 });
});
