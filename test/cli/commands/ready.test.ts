import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startTestGangway } from '../../support/gangway.ts';
import { testCli } from '../support.ts';

/** Something that listens on this machine. */
async function listening(handler: RequestListener): Promise<number> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

test('0 where Gangway takes requests, with a slash at the end of its address or without', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  const cli = await testCli();
  expect(await cli.json('ready', gangway.url)).toEqual({ url: gangway.url, ready: true });
  expect(await cli.run('ready', `${gangway.url}/`)).toEqual({
    code: 0,
    stdout: `Gangway at ${gangway.url} is ready.\n`,
    stderr: '',
  });
});

test.each([
  ['0.0.0.0', '127.0.0.1'],
  ['127.0.0.1', '127.0.0.1'],
])('without an address it asks this machine at the PORT of the settings (HOST %s)', async (HOST) => {
  const asked: unknown[] = [];
  const port = await listening(({ url }, response) => {
    asked.push(url);
    response.end('{}');
  });
  const cli = await testCli({ HOST, PORT: String(port), STRIPE_SECRET_KEY: 'sk_test_1' });
  expect(await cli.json('ready')).toEqual({ url: `http://127.0.0.1:${port}`, ready: true });
  expect(asked).toEqual(['/readyz']);
});

test.each([503, 404, 302])('1 where the answer is %i', async (status) => {
  const port = await listening((_, response) => response.writeHead(status, { Location: '/healthz' }).end());
  const cli = await testCli();
  expect(await cli.error('ready', `http://127.0.0.1:${port}`)).toEqual({
    exitCode: 1,
    code: 'NOT_READY',
    message: `Gangway at http://127.0.0.1:${port} is not ready: /readyz answers ${status}.`,
    status,
  });
});

test('1 where nothing listens, or nothing answers in time', async () => {
  const cli = await testCli();
  expect(await cli.error('ready', 'http://127.0.0.1:1')).toMatchObject({
    exitCode: 1,
    code: 'UNREACHABLE',
    message: expect.stringContaining('http://127.0.0.1:1/readyz cannot be reached: '),
  });
  const silent = await listening(() => {});
  expect(await cli.error('ready', `http://127.0.0.1:${silent}`, '--timeout', '1')).toMatchObject({
    exitCode: 1,
    code: 'UNREACHABLE',
    message: expect.stringContaining('no answer within 1 s'),
  });
});

test('1 where only Gangway itself knows its port', async () => {
  const cli = await testCli({ PORT: '0' });
  expect(await cli.error('ready')).toMatchObject({ exitCode: 1, code: 'NO_ADDRESS' });
});
