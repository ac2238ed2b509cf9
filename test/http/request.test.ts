import type Koa from 'koa';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import type { RunningServer } from '../../src/http/server.ts';
import { appAround, listenForTest } from '../support/listen.ts';
import { connect, exchange, head } from '../support/raw-http.ts';

let server: RunningServer | undefined;
afterEach(() => server?.close(0));

/** The service around a handler, and what it has logged. */
async function start(handler: Koa.Middleware, describeError: (error: unknown) => object = () => ({})) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) });
  server = await listenForTest(appAround(handler, { describeError, log }));
  const requests = () => lines.filter((line) => line.requestId);
  return { url: server.url, requests };
}

/** A request whose caller leaves while the handler is at work, which then answers with this status. */
async function deserted(status: number, outcome: object = {}) {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  const { url, requests } = await start(async (ctx) => {
    ctx.res.once('close', leave);
    arrive();
    await gone;
    ctx.state.outcome = outcome;
    ctx.status = status;
    ctx.body = 'too late';
  });
  const { send, socket } = await connect(url);
  send(head('GET /v1/slow'));
  await arrived;
  socket.destroy();
  await expect.poll(requests).toHaveLength(1);
  return requests()[0];
}

test('a request is logged once, with the status that its caller got', async () => {
  const { url, requests } = await start((ctx) => {
    ctx.state.outcome = { operation: 'getSomething', reason: 'because' };
    ctx.status = 418;
    ctx.body = 'short and stout';
  });
  await exchange(url, head('GET /teapot?with=secret'));
  expect(requests()).toEqual([
    expect.objectContaining({
      level: 30,
      method: 'GET',
      path: '/teapot',
      operation: 'getSomething',
      status: 418,
      reason: 'because',
    }),
  ]);
});

test('keys that are sent where they do not belong are not logged', async () => {
  const key = `hb_test_${'a1'.repeat(24)}`;
  const { url, requests } = await start((ctx) => {
    ctx.state.outcome = { reason: `${key} is not a known property` };
    ctx.status = 400;
  });
  await exchange(url, head(`DELETE /management/v1/api-keys/${key}`));
  await exchange(url, head(`DELETE /${'long/'.repeat(30)}${key}`));
  expect(requests()).toMatchObject([
    { path: '/management/v1/api-keys/hb_test_…', reason: 'hb_test_… is not a known property' },
    { path: `/${'long/'.repeat(30)}hb_test_…` },
  ]);
});

test('a caller who has gone before the answer is not logged as served', async () => {
  expect(await deserted(200)).toMatchObject({ level: 30, status: 499, path: '/v1/slow' });
});

test('what failed is an error, whether its caller has waited for it or not', async () => {
  expect(await deserted(500, { error: new Error('broken') })).toMatchObject({ level: 50, status: 499 });
});

test('a caller who goes in the middle of the answer is not logged as served', async () => {
  const { url, requests } = await start((ctx) => {
    ctx.body = Buffer.alloc(32 * 1024 * 1024);
  });
  const { send, socket } = await connect(url);
  socket.once('data', () => socket.destroy());
  send(head('GET /large'));
  await expect.poll(requests).toHaveLength(1);
  expect(requests()).toMatchObject([{ level: 30, status: 499, path: '/large' }]);
});

test('what the log says of an error is for others to decide', async () => {
  const error = new Error('not for the log');
  const { url, requests } = await start(
    (ctx) => {
      ctx.state.outcome = { error, reason: error.message };
      ctx.status = 503;
    },
    (described) => ({ code: described === error && 'KNOWN' }),
  );
  await exchange(url, head('GET /'));
  const [line] = requests();
  expect(line).toMatchObject({ level: 50, status: 503, code: 'KNOWN' });
  expect(JSON.stringify(line)).not.toContain('not for the log');
});
