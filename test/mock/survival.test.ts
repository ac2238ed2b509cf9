/** Nothing that is sent to the mock ends it, or is left without an answer. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import { exchange, head } from '../support/raw-http.ts';

const SESSION = '/v1/billing/portal';
const PORTAL = '/api/v1/apps/22222222-2222-2222-2222-222222222222/payment-providers/stripe/billing-portals';
const CREDENTIAL = { Authorization: 'Bearer hb_test_example' };

let mock: Mock;
const lines: string[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, print: (line) => lines.push(line) });
});
afterAll(() => mock.close());

/** Sends bytes as they are; header values may hold any byte. */
function send(requestLine: string, headers: Record<string, string> = {}, body: string | Uint8Array = '') {
  const bytes = Buffer.from(body);
  const all = { ...CREDENTIAL, ...(bytes.length > 0 ? { 'Content-Length': bytes.length } : {}), ...headers };
  return exchange(mock.url, Buffer.from(head(requestLine, all), 'latin1'), bytes);
}

const post = (body: string | Uint8Array, path = SESSION) =>
  send(`POST ${path}`, { 'Content-Type': 'application/json' }, body);

const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

test.each([
  ['a name beyond Latin-1', () => post('{"漢":1}'), 400],
  ['a long name beyond Latin-1', () => post(`{"${'漢'.repeat(10_000)}":1}`), 400],
  ['a name with control characters', () => post('{"a\\u0000\\r\\nb: c":1}'), 400],
  ['thousands of unknown names', () => post(JSON.stringify(Object.fromEntries(manyNames()))), 400],
  ['a body nested deeply', () => post(nested), 400],
  ['half a surrogate pair', () => post('{"\\ud800":1}'), 400],
  ['`__proto__`', () => post('{"__proto__":{"return_url":1}}'), 400],
  ['bytes that are not UTF-8', () => post(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)), 400],
  ['null, where a body may be left out', () => post('null'), 400],
  ['null, where there must be a body', () => post('null', PORTAL), 400],
  ['null to an operation without a body', () => send('GET /healthz', JSON_BODY, 'null'), 200],
  ['false', () => post('false'), 400],
  ['a bad escape in a path parameter', () => post('{}', PORTAL.replace(/2{8}/, '%zz')), 400],
  ['a bad escape elsewhere', () => send('GET /%zz'), 404],
  ['a path of two slashes', () => send('GET //'), 404],
  ['a path that looks like a host', () => send('GET //['), 404],
  ['an address without a host', () => send('GET http://'), 404],
  ['an asterisk for a path', () => send('OPTIONS *'), 404],
  ['another base URL', () => send('GET /healthz?__server=http://x.example'), 200],
  ['a malformed `Accept`', () => send('GET /healthz', { Accept: ';;;' }), 200],
  ['an empty range in `Accept`', () => send('GET /healthz', { Accept: ',' }), 200],
  ['an `Accept` beyond ASCII', () => send('GET /readyz', { Accept: 'text/\xff', Prefer: 'code=503' }), 503],
  ['a malformed `Content-Type`', () => send(`POST ${SESSION}`, { 'Content-Type': ';\xff' }, '{}'), 415],
  ['a malformed `Prefer`', () => send('GET /healthz', { Prefer: ',;=\xff;;code' }), 422],
  ['`Prefer` with the name of no example', () => send('GET /healthz', { Prefer: 'example=\xff' }), 422],
] as const)('%s is answered', async (_, request, status) => {
  expect((await request()).status).toBe(status);
  expect((await send('GET /healthz')).status).toBe(200);
});

const JSON_BODY = { 'Content-Type': 'application/json' };

function manyNames(): [string, number][] {
  return Array.from({ length: 3000 }, (_, i) => [`n${i}`, i]);
}

test('what is wrong is named in a header of plain JSON that clients can read, whatever the names', async () => {
  const { headers } = await post('{"漢\\u009b":1}');
  expect(headers['sl-violations']).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.stringify(JSON.parse(headers['sl-violations'] ?? ''))).toContain("found '漢\u009b'");
  for (const body of [JSON.stringify(Object.fromEntries(manyNames())), `{"${'漢'.repeat(10_000)}":1}`]) {
    const violations = (await post(body)).headers['sl-violations'] ?? '';
    expect(JSON.parse(violations).length).toBeGreaterThan(0);
    expect(violations.length).toBeLessThan(8192);
  }
});

test('what a caller sends cannot write to the terminal', async () => {
  lines.length = 0;
  await post('{"a\\u001b[2J\\u009b\\r\\nGET /forged":1}');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
});

test('a caller who goes away in the middle of a body is nobody’s trouble', async () => {
  await expect(
    fetch(mock.url + SESSION, {
      method: 'POST',
      headers: { ...CREDENTIAL, ...JSON_BODY },
      body: new ReadableStream({
        start: (controller) => controller.enqueue(Buffer.from('{"')),
        pull: () => Promise.reject(new Error('gone')),
      }),
      duplex: 'half',
    } as RequestInit),
  ).rejects.toThrow();
  expect((await send('GET /healthz')).status).toBe(200);
});

/** Bytes that may stand in a request line or a header, as Latin-1. */
const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
});
const paths = fc.oneof(
  fc.constantFrom(SESSION, PORTAL, '/healthz', '/readyz'),
  fc.webPath(),
  visible.map((text) => `/${text.replaceAll(/[^!-~]/g, '')}`),
);
const names = fc.constantFrom(
  'Accept',
  'Authorization',
  'Content-Type',
  'Content-Encoding',
  'Prefer',
  'Origin',
);
const values = fc.oneof(
  visible,
  fc.constantFrom(
    'code=401',
    'code=400, example=x',
    'dynamic=true',
    'gzip',
    'application/json; a',
    'bearer x',
  ),
);

test.each([false, true])('anything at all is answered (dynamic: %s)', async (dynamic) => {
  const failures: string[] = [];
  const print = (line: string) => line.includes('failed') && failures.push(line);
  const other = await startMock({ port: 0, dynamic, print });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'PATCH'),
      paths,
      fc.dictionary(names, values, { maxKeys: 3 }),
      fc.oneof(fc.json({ stringUnit: 'binary' }), fc.string({ unit: 'binary' })),
      async (method, path, headers, body) => {
        const bytes = Buffer.from(body);
        const all = { ...CREDENTIAL, ...JSON_BODY, ...headers, 'Content-Length': bytes.length };
        const requestHead = Buffer.from(head(`${method} ${path}`, all), 'latin1');
        const { status } = await exchange(other.url, requestHead, bytes);
        expect(status).not.toBe(500);
      },
    ),
    { numRuns: 400 },
  );
  expect(failures).toEqual([]);
  await other.close();
});
