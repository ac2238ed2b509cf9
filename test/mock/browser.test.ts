import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
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

beforeAll(async () => {
  mock = await startMock({ port: 0 });
  elsewhere = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>App</title>'),
  );
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  if (present) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  elsewhere.close();
  await mock.close();
});

test.skipIf(!present)('a page of another origin gets every scenario by the fetch of the docs', async () => {
  const page = await browser?.newPage();
  await page?.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  for (const { request, status, body, operationId, example } of scenarios(contract)) {
    const code = `(async () => { ${fetchCode(request, mock.url)}
      return { status: response.status, data, id: response.headers.get('X-Request-Id') }; })()`;
    const answer = await page?.evaluate(code);
    expect(answer, `${operationId} ${example}`).toEqual({ status, data: body, id: 'req_xyz123' });
  }
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
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(response.headers.get('access-control-allow-methods')).toContain(request.method);
    expect(response.headers.get('access-control-allow-headers')).toContain('prefer');
  }
});
