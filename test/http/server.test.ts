import { once } from 'node:events';
import http from 'node:http';
import Koa from 'koa';
import pino from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/http/limits.ts';
import type { ListenOptions, RunningServer } from '../../src/http/server.ts';
import { listenForTest } from '../support/listen.ts';
import { connect, exchange, head, type RawConnection } from '../support/raw-http.ts';

const servers: RunningServer[] = [];
const connections: RawConnection[] = [];
afterEach(async () => {
  for (const { socket } of connections.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) await server.close(0);
});

async function start(handler: Koa.Middleware, options: Partial<ListenOptions> = {}): Promise<string> {
  const server = await listenForTest(Object.assign(new Koa(), { silent: true }).use(handler), options);
  servers.push(server);
  return server.url;
}

const here: Koa.Middleware = (ctx) => {
  ctx.body = 'here';
};

/** A connection, and everything that went wrong on it. */
async function open(url: string) {
  const connection = await connect(url);
  connections.push(connection);
  const errors: unknown[] = [];
  connection.socket.on('error', (error) => errors.push(error));
  const ended = once(connection.socket, 'end');
  return { ...connection, errors, ended };
}

const ask = (connection: RawConnection) => {
  connection.send(head('GET /'));
  return connection.response();
};

describe('a connection', () => {
  test('is kept for longer than proxies keep theirs', async () => {
    const { headers } = await exchange(await start(here), head('GET /'));
    const seconds = Number(/^timeout=(\d+)$/.exec(headers['keep-alive'] ?? '')?.[1]);
    // What nginx and the load balancers of the large clouds keep an idle connection for, unless told otherwise.
    expect(seconds).toBeGreaterThan(60);
  });

  test.each([
    ['says nothing', ''],
    ['does not come to the end of its headers', 'POST / HTTP/1.1\r\nHost: gangway.test\r\n'],
    ['does not come to the end of its body', head('POST /', { 'Content-Length': 10 }).concat('{')],
  ])('that %s is closed', async (_name, text) => {
    const reading: Koa.Middleware = async (ctx) => {
      for await (const _ of ctx.req);
      ctx.body = 'read';
    };
    const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
    const { send, ended } = await open(await start(reading, { limits }));
    send(text);
    await ended;
  });

  test('whose time is up is noticed before it has lasted twice as long', () => {
    expect(LIMITS.headersTimeout).toBeLessThanOrEqual(LIMITS.requestTimeout);
    expect(LIMITS.connectionsCheckingInterval).toBeLessThan(LIMITS.headersTimeout / 4);
  });

  test('whose caller does not take its response is closed, while another is served', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const large = Buffer.alloc(32 * 1024 * 1024);
    const url = await start(
      (ctx) => {
        if (ctx.path !== '/large') return here(ctx as never, async () => {});
        ctx.req.socket.once('close', () => resolve());
        ctx.body = large;
      },
      { limits: { sendTimeout: 100 } },
    );
    const { socket, send } = await open(url);
    socket.pause();
    send(head('GET /large'));
    await closed;
    expect((await exchange(url, head('GET /'))).status).toBe(200);
  });

  test('on which nothing happens is closed, even if a handler has forgotten it', async () => {
    const { send, ended } = await open(await start(() => new Promise(() => {}), { idleTimeout: 50 }));
    send(head('GET /'));
    await ended;
  });

  test('beyond MAX_CONNECTIONS is refused, which is logged once; one that ends makes room', async () => {
    const lines: Record<string, unknown>[] = [];
    const log = pino({}, { write: (line) => lines.push(JSON.parse(line)) });
    const url = await start(here, { maxConnections: 2, log });
    const [first, second] = [await open(url), await open(url)];
    expect((await ask(first)).status).toBe(200);
    expect((await ask(second)).status).toBe(200);
    for (let i = 0; i < 3; i++) {
      const { closed } = await open(url);
      await closed;
    }
    expect(lines).toMatchObject([
      { level: 40, maxConnections: 2, msg: expect.stringContaining('MAX_CONNECTIONS') },
    ]);
    first.socket.destroy();
    await expect
      .poll(() =>
        exchange(url, head('GET /')).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });
});

test('connections that cannot be accepted do not end the process; that is logged once, and all goes on', async () => {
  const created = vi.spyOn(http, 'createServer');
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line) => lines.push(JSON.parse(line)) });
  const url = await start(here, { log });
  const server = created.mock.results[0]?.value as http.Server;
  const error = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE', syscall: 'accept' });
  for (let i = 0; i < 5; i++) server.emit('error', error);
  expect(lines).toMatchObject([
    { level: 50, err: { code: 'EMFILE' }, msg: expect.stringContaining('accepted') },
  ]);
  expect((await exchange(url, head('GET /'))).status).toBe(200);
});

describe('a shutdown', () => {
  test('serves kept and new connections while it drains, for the last time; then closes idle ones, then the listener', async () => {
    const url = await start(here);
    const [server] = servers as [RunningServer];
    const [kept, idle] = [await open(url), await open(url)];
    expect((await ask(kept)).headers.connection).toBe('keep-alive');
    expect((await ask(idle)).headers.connection).toBe('keep-alive');

    server.drain();
    const fresh = await open(url);
    for (const connection of [kept, fresh]) {
      expect(await ask(connection)).toMatchObject({
        status: 200,
        headers: { connection: 'close' },
        body: 'here',
      });
      await connection.ended;
    }
    expect(idle.socket.readyState).toBe('open');

    const closed = server.close(60_000);
    await idle.ended;
    await closed;
    await expect(connect(url)).rejects.toThrow('ECONNREFUSED');
    expect([kept, idle, fresh].flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('tells a caller whose request is in flight that its connection ends', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: answer, resolve: finish } = Promise.withResolvers<void>();
    const url = await start(async (ctx) => {
      arrive();
      await answer;
      ctx.body = 'here';
    });
    const connection = await open(url);
    const response = ask(connection);
    await arrived;
    servers[0]?.drain();
    finish();
    expect(await response).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await connection.ended;
  });
});
