/** Calls of a Gangway elsewhere that does not answer at once. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { patientFetch } from '../../src/cli/manage/patient-fetch.ts';
import { testCli } from './support.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  [429, 'RATE_LIMITED', 'rate limit'],
  [503, 'PROVIDER_UNAVAILABLE', 'Stripe is not available'],
])('%i: says that it waits, and tries again; not to programs', async (status, code, reason) => {
  let calls = 0;
  const url = await serve((_, response) => {
    const isRefused = calls++ % 2 === 0;
    response.writeHead(isRefused ? status : 200, { 'Retry-After': '1', 'Content-Type': 'application/json' });
    response.end(JSON.stringify(isRefused ? { code } : { items: [], next_cursor: null }));
  });
  const cli = await testCli({ GANGWAY_OPERATOR_KEY: 'gw_test_1' });
  expect(await cli.run('app', 'list', '--url', url)).toMatchObject({
    code: 0,
    stderr: `Gangway asks to wait 1 s (${reason}); trying again.\n`,
  });
  expect(await cli.run('app', 'list', '--url', url, '--json')).toMatchObject({ code: 0, stderr: '' });
});

test('a call that is not answered ends', async () => {
  const url = await serve(() => {});
  const fetch = patientFetch({ timeout: 50, onWait: () => {} });
  await expect(fetch(new Request(url))).rejects.toMatchObject({ name: 'TimeoutError' });
});
