/** A server in between that keeps what goes over the wire: stripe-node shows objects, not what was answered. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';
import { match } from '../../../src/sandbox/api/routes.ts';

export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: it is JSON of any kind.
  readonly body: any;
}

export interface Recorder {
  readonly url: string;
  readonly exchanges: Exchange[];
}

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The exchange's method and path, with `*` for the id. */
export const endpoint = ({ method, path }: Pick<Exchange, 'method' | 'path'>): string =>
  `${method} ${match(method, path).route.path.replace(':id', '*')}`;

/** Passes every request on to `target`. Ends with the test. */
export async function record(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (incoming, response) => {
    const answer = await forward(target, incoming);
    const body = await answer.text();
    const url = new URL(incoming.url ?? '/', target);
    exchanges.push({
      method: incoming.method ?? '',
      path: url.pathname,
      status: answer.status,
      contentType: answer.headers.get('content-type'),
      body: JSON.parse(body),
    });
    const requestId = answer.headers.get('request-id');
    response.writeHead(answer.status, {
      'Content-Type': 'application/json',
      ...(requestId && { 'Request-Id': requestId }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, exchanges };
}

async function forward(target: string, incoming: IncomingMessage): Promise<Response> {
  const body = await text(incoming);
  const kept = ['authorization', 'content-type', 'idempotency-key', 'stripe-version'];
  const headers = kept.flatMap((name): [string, string][] => {
    const value = incoming.headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return fetch(target + incoming.url, { method: incoming.method ?? 'GET', headers, ...(body && { body }) });
}
