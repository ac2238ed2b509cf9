import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import Koa from 'koa';
import { afterEach, expect, test } from 'vitest';
import type { RunningServer } from '../../src/http/server.ts';
import { cutUnreadBody } from '../../src/http/unread-body.ts';
import { appAround, listenForTest } from '../support/listen.ts';
import { chunk, connect, head, LAST_CHUNK, type RawConnection } from '../support/raw-http.ts';

const MEGABYTE = 1024 * 1024;

let server: RunningServer | undefined;
let connection: RawConnection | undefined;
afterEach(async () => {
  connection?.socket.destroy();
  await server?.close(0);
});

/** A service that refuses every request without looking at its body. */
async function refusing(rest?: { bytes: number; timeout: number }) {
  let socket: Socket | undefined;
  const refuse: Koa.Middleware = (ctx) => {
    socket = ctx.req.socket;
    ctx.status = 401;
    ctx.body = 'no';
  };
  server = await listenForTest(rest ? new Koa().use(cutUnreadBody(rest)).use(refuse) : appAround(refuse));
  connection = await connect(server.url);
  return {
    ...connection,
    bytesRead: () => socket?.bytesRead ?? 0,
    /** Resolves when the service holds nothing any more of the connection that it has answered last. */
    connectionEnds: async () => {
      if (socket && !socket.closed) await once(socket, 'close');
    },
  };
}

/** A connection that can be sent to after the other side has ended it. */
function connectHalfOpen(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connectSocket({ host: hostname, port: Number(port), allowHalfOpen: true });
}

/** Sends a part again and again, as fast as it is read, until the connection ends or so many megabytes are sent. */
async function upload({ socket, closed }: RawConnection, part: Buffer, megabytes: number): Promise<number> {
  let sent = 0;
  while (!socket.closed && sent < megabytes * MEGABYTE) {
    sent += part.length;
    if (!socket.write(part))
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  return sent / MEGABYTE;
}

test('an upload without an end is answered and cut', async () => {
  const caller = await refusing();
  caller.send(head('POST /', { 'Transfer-Encoding': 'chunked' }));
  expect((await caller.response()).status).toBe(401);
  expect(await upload(caller, chunk(Buffer.alloc(MEGABYTE)), 64)).toBeLessThan(64);
  expect(caller.bytesRead()).toBeLessThan(4 * MEGABYTE);
});

test('an upload of a length that is too much is told so, and gets its answer while it is sending', async () => {
  const caller = await refusing();
  caller.send(head('POST /', { 'Content-Length': 100 * MEGABYTE }));
  const sending = upload(caller, Buffer.alloc(MEGABYTE), 64);
  expect(await caller.response()).toMatchObject({
    status: 401,
    headers: { connection: 'close' },
    body: 'no',
  });
  expect(await sending).toBeLessThan(64);
  expect(caller.bytesRead()).toBeLessThan(4 * MEGABYTE);
});

test('a caller that is told of the end of its connection may go on sending for a while, and is not reset', async () => {
  const { send, closed } = await refusing();
  const socket = connectHalfOpen(server?.url ?? '');
  const errors: unknown[] = [];
  socket.on('error', (error) => errors.push(error));
  socket.write(head('POST /', { 'Content-Length': 100 * MEGABYTE }));
  const response = await text(socket);
  expect(response).toMatch(/^HTTP\/1\.1 401 /);
  socket.write(Buffer.alloc(MEGABYTE / 2));
  // What it has sent has arrived once another connection is served.
  send(head('GET /', { Connection: 'close' }));
  await closed;
  socket.write(Buffer.alloc(10));
  await setImmediate();
  expect(errors).toEqual([]);
  socket.destroy();
});

test('a caller that keeps its side open does not keep the connection', async () => {
  const { connectionEnds } = await refusing();
  const late = connectHalfOpen(server?.url ?? '');
  late.resume().write(head('POST /', { 'Content-Length': 4, Connection: 'close' }));
  await once(late, 'end');
  const ended = connectionEnds();
  late.write('late');
  await ended;
  // So with a later response of a connection that was kept.
  const kept = connectHalfOpen(server?.url ?? '');
  kept.write(head('POST /', { 'Content-Length': 4 }));
  await once(kept, 'data');
  kept.resume().write(`late${head('GET /', { Connection: 'close' })}`);
  await once(kept, 'end');
  await connectionEnds();
  late.destroy();
  kept.destroy();
});

test('an upload that trickles in is cut, too', async () => {
  const caller = await refusing({ bytes: MEGABYTE, timeout: 100 });
  caller.send(head('POST /', { 'Transfer-Encoding': 'chunked' }));
  expect((await caller.response()).status).toBe(401);
  const trickle = setInterval(() => caller.send(chunk('x')), 10);
  await caller.closed;
  clearInterval(trickle);
});

test('a body that soon comes to its end does not cost the connection', async () => {
  const caller = await refusing();
  for (const size of [10, MEGABYTE / 2]) {
    caller.send(head('POST /', { 'Transfer-Encoding': 'chunked' }));
    expect(await caller.response()).toMatchObject({ status: 401, headers: { connection: 'keep-alive' } });
    caller.send(chunk(Buffer.alloc(size)), LAST_CHUNK);
  }
  caller.send(head('POST /', { 'Content-Length': 9 }), 'some more');
  expect(await caller.response()).toMatchObject({ status: 401, headers: { connection: 'keep-alive' } });
});
