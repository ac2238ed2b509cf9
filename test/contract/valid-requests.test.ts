/** The pair of the mutated requests: whatever form a valid request has, it is not refused. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { responseViolations } from '../support/contract-oracle.ts';
import { HOOKBRIDGE_PATH, startTestGangway, type TestGangway, USERDOCKS_PATH } from '../support/gangway.ts';
import { type HttpClient, httpClient } from '../support/http-client.ts';

const seed = Number(process.env.CONTRACT_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.CONTRACT_RUNS ?? 20_000) / 20;

let gangway: TestGangway;
let client: HttpClient;
beforeAll(async () => {
  gangway = await startTestGangway();
  client = httpClient(gangway.url);
});
afterAll(() => {
  process.stdout.write(`\n${2 * runs} valid requests, CONTRACT_SEED=${seed}\n`);
  client.close();
  return gangway.close();
});

/** RFC 3986, as the contract asks for it: an allowed origin, in any case, with any path, query and fragment. */
const returnUrl = fc
  .tuple(
    fc.constantFrom('https', 'HTTPS', 'Https'),
    fc.constantFrom('app.example.com', 'APP.example.COM', 'app.hookbridge.io', 'app.example.com:443'),
    fc.stringMatching(/^(\/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}){0,20}){0,3}$/),
    fc.stringMatching(/^(\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,40})?$/),
    fc.stringMatching(/^(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,20})?$/),
  )
  .map(([scheme, host, ...rest]) => `${scheme}://${host}${rest.join('')}`);

/** The same text in upper or lower case, letter by letter. */
const inAnyCase = (text: string) => fc.mixedCase(fc.constant(text));

/** The same JSON, with blanks, escapes and members in any order. */
function jsonOf(value: Record<string, string>): fc.Arbitrary<string> {
  const blank = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');
  const text = fc.boolean().map((escaped) => (word: string) => {
    if (!escaped) return JSON.stringify(word);
    const codes = [...word].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${codes.join('')}"`;
  });
  const members = fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length });
  return fc.tuple(members, blank, text).map(([entries, gap, write]) => {
    const inner = entries.map(([key, word]) => `${gap}${write(key)}${gap}:${gap}${write(word)}`);
    return `${gap}{${inner.join(`${gap},`)}${gap}}${gap}`;
  });
}

const contentType = fc.oneof(
  inAnyCase('application/json'),
  fc
    .tuple(inAnyCase('application/json'), fc.constantFrom(';', '; ', ' ; '), inAnyCase('charset=utf-8'))
    .map((parts) => parts.join('')),
  fc.constant('application/json; charset="utf-8"'),
);

const codings: Readonly<Record<string, (text: string) => Buffer>> = {
  '': (text) => Buffer.from(text),
  identity: (text) => Buffer.from(text),
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};
const coding = fc.constantFrom(...Object.keys(codings));

/** Headers that mean nothing here, whatever they mean elsewhere. */
const surplus = fc.uniqueArray(
  fc.constantFrom<[string, string]>(
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Original-URL', '/healthz'],
    ['X-Forwarded-For', '203.0.113.7, 127.0.0.1'],
    ['X-Forwarded-Host', 'elsewhere.example'],
    ['X-Request-Id', 'req_chosen'],
    ['Host', 'elsewhere.example'],
    ['Cookie', 'a=b; session=x'],
    ['Accept', 'text/html;q=0'],
    ['Accept-Encoding', 'identity;q=0'],
    ['Range', 'bytes=0-1'],
    ['If-None-Match', '*'],
    ['If-Match', '"a"'],
    ['Origin', 'https://elsewhere.example'],
    ['Idempotency-Key', 'k1'],
    ['Prefer', 'code=500'],
    ['Connection', 'keep-alive'],
    ['Expect', '100-continue'],
    ['X-Long', 'a'.repeat(8000)],
  ),
  { selector: ([name]) => name, maxLength: 5 },
);
const query = fc.constantFrom('', '?', '?a=b', '?tenantUuid=x&return_url=y', '?%zz', '?__proto__=1');

const form = fc.record({
  contentType,
  coding,
  surplus,
  query,
  chunked: fc.boolean(),
  scheme: inAnyCase('Bearer'),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

async function expectSuccess(path: string, token: string, json: string, how: Form): Promise<void> {
  // No bytes at all are no compressed body.
  const name = json === '' ? '' : how.coding;
  const answer = await client.send({
    method: 'POST',
    path: path + how.query,
    headers: [
      ['Authorization', `${how.scheme} ${token}`],
      ['Content-Type', how.contentType],
      ...(name ? [['Content-Encoding', name] as const] : []),
      ...how.surplus,
    ],
    body: codings[name]?.(json),
    chunked: how.chunked,
  });
  expect(responseViolations(answer)).toEqual([]);
  expect(answer.status, answer.body).toBe(200);
}

test('createBillingPortal', async () => {
  const token = await gangway.token();
  const path = inAnyCase(DEMO.appId).map((id) => USERDOCKS_PATH.replace(DEMO.appId, id));
  const json = fc
    .record({ tenantUuid: inAnyCase(DEMO.tenantId), defaultReturnUrl: returnUrl })
    .chain((body) => jsonOf(body));
  const property = fc.asyncProperty(path, json, form, (at, body, how) => expectSuccess(at, token, body, how));
  await fc.assert(property, { seed, numRuns: runs });
}, 120_000);

test('createPortalSession', async () => {
  const json = fc.oneof(
    { weight: 4, arbitrary: returnUrl.chain((url) => jsonOf({ return_url: url })) },
    // Without a return URL, the tenant's default one serves.
    { weight: 1, arbitrary: fc.constantFrom('{}', ' { } ', '') },
  );
  const property = fc.asyncProperty(json, form, (body, how) =>
    expectSuccess(HOOKBRIDGE_PATH, gangway.credentials.apiKey, body, how),
  );
  await fc.assert(property, { seed, numRuns: runs });
}, 120_000);
