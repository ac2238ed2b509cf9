/** Callers that keep connections without need: slow, silent, too wordy, or far too many. */
import { setTimeout as sleep } from 'node:timers/promises';
import type Koa from 'koa';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ListenOptions, RunningServer } from '../../src/http/server.ts';
import { appAround, listenForTest } from '../support/listen.ts';
import { connect, exchange, head, type RawConnection } from '../support/raw-http.ts';

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close(0);
});

const reading: Koa.Middleware = async (ctx) => {
  let size = 0;
  for await (const part of ctx.req) size += part.length;
  ctx.body = `${ctx.path} ${size}`;
};

async function start(handler: Koa.Middleware, options: Partial<ListenOptions> = {}): Promise<string> {
  const server = await listenForTest(appAround(handler), options);
  servers.push(server);
  return server.url;
}

async function open(url: string): Promise<RawConnection> {
  const connection = await connect(url);
  onTestFinished(() => void connection.socket.destroy());
  return connection;
}

const openMany = (url: string, count: number) => Promise.all(Array.from({ length: count }, () => open(url)));

/** Sends a byte again and again, until the connection ends. */
async function trickle({ socket, closed }: RawConnection, byte: string): Promise<void> {
  let ended = false;
  void closed.then(() => {
    ended = true;
  });
  for (; !ended; await sleep(10)) socket.write(byte);
}

const served = async (url: string) => (await exchange(url, head('GET /here'))).status;

const HURRY = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };

describe('slow callers', () => {
  test.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: gangway.test\r\nX-A: '],
    ['a body', head('POST /', { 'Content-Length': 1_000_000 })],
    ['chunks', `${head('POST /', { 'Transfer-Encoding': 'chunked' })}fffff\r\n`],
  ])(
    'whose %s trickle in are cut off, however many; others are served meanwhile',
    async (_what, beginning) => {
      const url = await start(reading, { limits: HURRY });
      const slow = await openMany(url, 50);
      const ended = slow.map((connection) => {
        connection.send(beginning);
        return trickle(connection, 'x');
      });
      expect(await served(url)).toBe(200);
      await Promise.all(ended);
      expect(await served(url)).toBe(200);
    },
  );

  test('that ask again and again and take no answer are cut off; others are served meanwhile', async () => {
    const large = Buffer.alloc(8 * 1024 * 1024);
    const url = await start(
      (ctx) => {
        ctx.body = ctx.path === '/here' ? 'here' : large;
      },
      { limits: { sendTimeout: 300 } },
    );
    const slow = await openMany(url, 5);
    for (const { socket, send } of slow) {
      socket.pause();
      for (let i = 0; i < 100; i++) send(head('GET /large'));
    }
    // A caller that reads nothing does not see the end, but cannot write any more.
    const ended = slow.map(async ({ socket, closed }) => {
      await sleep(300);
      await Promise.race([closed, trickle({ socket, closed } as RawConnection, 'GET')]);
    });
    expect(await served(url)).toBe(200);
    await Promise.all(ended);
    expect(await served(url)).toBe(200);
  });
});

describe('headers', () => {
  test.each([
    ['one that is too large', { 'X-A': 'a'.repeat(20_000) }],
    ['too many', Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`X-${i}`, 'a']))],
    ['a path that is too long', undefined],
  ])('%s: 431, and the connection ends', async (_what, headers) => {
    const url = await start(reading);
    const connection = await open(url);
    connection.send(headers ? head('GET /here', headers) : head(`GET /${'a'.repeat(20_000)}`));
    expect(await connection.response()).toMatchObject({ status: 431, headers: { connection: 'close' } });
    await connection.closed;
    expect(await served(url)).toBe(200);
  });

  test('without an end, on more connections than there may be: those are closed, the rest cut off, and all is as ever', async () => {
    const url = await start(reading, { maxConnections: 20, limits: HURRY });
    const flood = await openMany(url, 60);
    let bytes = 0;
    await Promise.all(
      flood.map(async (connection) => {
        connection.send('GET / HTTP/1.1\r\nHost: gangway.test\r\n');
        await trickle(connection, `X-${bytes++}: ${'a'.repeat(100)}\r\n`);
      }),
    );
    expect(await served(url)).toBe(200);
  });
});

describe('half-open connections', () => {
  test('a caller that closes its side counts as gone: its connection ends, though the answer is still to come', async () => {
    const { promise: answer, resolve: finish } = Promise.withResolvers<void>();
    const url = await start(async (ctx, next) => {
      if (ctx.path === '/slow') await answer;
      await reading(ctx, next);
    });
    onTestFinished(() => finish());
    const connection = await open(url);
    connection.socket.end(head('GET /slow'));
    await connection.closed;
    expect(await served(url)).toBe(200);
  });

  test('that say nothing take the place of others only for a while', async () => {
    const url = await start(reading, { maxConnections: 30, limits: HURRY });
    const silent = await openMany(url, 30);
    await expect(served(url)).rejects.toThrow();
    await Promise.all(silent.map(({ closed }) => closed));
    expect(await served(url)).toBe(200);
  });
});

describe('pipelining', () => {
  test('a hundred requests in one piece are answered in their order, however long each takes', async () => {
    const url = await start(async (ctx, next) => {
      await sleep(Math.random() * 20);
      await reading(ctx, next);
    });
    const connection = await open(url);
    const paths = Array.from({ length: 100 }, (_, i) => `/${i}`);
    connection.send(paths.map((path) => `${head(`POST ${path}`, { 'Content-Length': 3 })}abc`).join(''));
    const bodies: string[] = [];
    for (const _ of paths) bodies.push((await connection.response()).body);
    expect(bodies).toEqual(paths.map((path) => `${path} 3`));
  });
});
