import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchCode } from '../../openapi/docs/example-request.ts';
import { scenarios } from '../../openapi/docs/scenarios.ts';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { contract } from '../support/contract.ts';

const present = hasChromium();

let mock: Mock;
let browser: Browser | undefined;
let elsewhere: Server;
let page: Page | undefined;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
  elsewhere = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>App</title>'),
  );
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  if (!present) return;
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  elsewhere.close();
  await mock.close();
});

/** Runs JavaScript in a page of another origin than the mock's. */
const inPage = (code: string): Promise<unknown> | undefined => page?.evaluate(`(async () => { ${code} })()`);

test.skipIf(!present)('a page of another origin gets every scenario by the fetch of the docs', async () => {
  const all = [...scenarios(contract)];
  expect(all.length).toBeGreaterThan(100);
  // Many in one go, but not all: what is wrong with one should still be found.
  for (let from = 0; from < all.length; from += 50) {
    const some = all.slice(from, from + 50);
    const calls = some.map(
      ({ request }) => `(async () => { ${fetchCode(request, mock.url)}
        return { status: response.status, data, id: response.headers.get('X-Request-Id') };
      })().catch(String)`,
    );
    const answers = (await inPage(`return Promise.all([${calls.join(',\n')}]);`)) as unknown[];
    for (const [at, { status, body, operationId, example }] of some.entries())
      expect(answers[at], `${operationId} ${example}`).toEqual({ status, data: body, id: 'req_xyz123' });
  }
});

test.skipIf(!present).each([
  ['a header that the service does not allow', "headers: { 'X-Trace': '1' }"],
  ['cookies', "credentials: 'include'"],
  ['a method that the service does not allow', "method: 'PUT'"],
])('what works on the mock works on the service: a page cannot send %s', async (_, init) => {
  const answer = await inPage(`
    return fetch('${mock.url}/healthz', { ${init} }).then(() => 'sent', (error) => error.name);`);
  expect(answer).toBe('TypeError');
});

test('a preflight for any origin, method and header of the contract is allowed', async () => {
  for (const { request } of scenarios(contract)) {
    const response = await fetch(mock.url + request.path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.example.com',
        'Access-Control-Request-Method': request.method,
        'Access-Control-Request-Headers': Object.keys(request.headers).join(',').toLowerCase(),
      },
    });
    const list = (name: string) => response.headers.get(name)?.toLowerCase().split(',') ?? [];
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    // GET needs no leave (Fetch standard, CORS-safelisted method).
    expect([...list('access-control-allow-methods'), 'get']).toContain(request.method.toLowerCase());
    for (const name of Object.keys(request.headers))
      expect(list('access-control-allow-headers')).toContain(name.toLowerCase());
  }
});

test('where the contract has no request header at all, none is allowed but Prefer', async () => {
  const response = await fetch(`${mock.url}/healthz`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://app.example.com',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'x-trace',
    },
  });
  expect(response.headers.get('access-control-allow-headers')).toBe('Accept,Prefer');
});
