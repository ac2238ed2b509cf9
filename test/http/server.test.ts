import Koa from 'koa';
import { expect, test } from 'vitest';
import { listen } from '../../src/http/server.ts';
import { exchange, head } from '../support/raw-http.ts';

test('a connection is kept for longer than proxies keep theirs', async () => {
  const app = new Koa().use((ctx) => {
    ctx.body = 'here';
  });
  const server = await listen(app, '127.0.0.1', 0);
  const { headers } = await exchange(server.url, head('GET /'));
  await server.close(1000);
  const seconds = Number(/^timeout=(\d+)$/.exec(headers['keep-alive'] ?? '')?.[1]);
  // What nginx and the load balancers of the large clouds keep an idle connection for, unless told otherwise.
  expect(seconds).toBeGreaterThan(60);
});
