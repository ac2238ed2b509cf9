/** The watch itself: it must notice what it is there for. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type UndeclaredOutput, watchOutput } from './undeclared-output.ts';

let server: Server;
let output: UndeclaredOutput;
afterEach(() => {
  output.stop();
  server.close();
});

const DECLARED = { 'X-Request-Id': 'req_1', 'Cache-Control': 'no-store', 'Content-Type': 'application/json' };

const { 'X-Request-Id': _, ...withoutId } = DECLARED;

async function watch(path: string, answer: (response: ServerResponse) => void, init?: RequestInit) {
  server = createServer((_request, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  output = watchOutput(url);
  await (await fetch(url + path, init)).text();
  expect(output.seen()).toBe(1);
  return output.violations;
}

const readiness =
  (status: number, body: string, headers: Record<string, string> = DECLARED) =>
  (response: ServerResponse) => {
    response.statusCode = status;
    response.setHeaders(new Headers(headers)).end(body);
  };

test('takes what is declared and valid', async () => {
  expect(await watch('/readyz?verbose', readiness(200, '{"status":"ready"}'))).toEqual([]);
});

test('takes a body that is written in parts', async () => {
  const inParts = (response: ServerResponse) => {
    response.setHeaders(new Headers(DECLARED)).write('{"status":');
    response.end('"ready"}');
  };
  expect(await watch('/readyz', inParts)).toEqual([]);
});

test('takes a preflight and the docs', async () => {
  const preflight = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } };
  expect(await watch('/v1/billing/portal', readiness(204, '', {}), preflight)).toEqual([]);
  output.stop();
  server.close();
  expect(await watch('/docs/', readiness(200, '<html>', {}))).toEqual([]);
});

test.each([
  ['an undeclared status', readiness(418, '{}'), 'the status is not declared'],
  ['a wrong body', readiness(200, '{"status":"fine"}'), '/status must be equal to constant'],
  [
    'a surplus field',
    readiness(200, '{"status":"ready","a":1}'),
    'the value must NOT have additional properties',
  ],
  ['no JSON', readiness(200, 'ready'), 'the body is no JSON: ready'],
  [
    'another content type',
    readiness(200, '{"status":"ready"}', { ...DECLARED, 'Content-Type': 'text/plain' }),
    'the content type text/plain is not declared',
  ],
  ['a missing header', readiness(200, '{"status":"ready"}', withoutId), 'the header x-request-id is missing'],
  [
    'an invalid header',
    readiness(200, '{"status":"ready"}', { ...DECLARED, 'Cache-Control': 'public' }),
    'the header cache-control: public must be equal to constant',
  ],
  [
    'a surplus header',
    readiness(200, '{"status":"ready"}', { ...DECLARED, 'X-Powered-By': 'a' }),
    'the header x-powered-by is not declared',
  ],
])('notices %s', async (_what, answer, violation) => {
  expect(await watch('/readyz', answer)).toEqual([expect.stringContaining(violation)]);
});
