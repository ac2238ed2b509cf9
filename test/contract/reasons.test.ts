/** Whoever runs the service reads in the log why a request was refused; the caller reads no more than the contract says. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: 3 });
});
afterAll(() => gangway.close());

/** What the log says of this call of the hookbridge operation. */
async function reasonOf(init: CallInit) {
  const response = await gangway.call('createPortalSession', init);
  await response.text();
  return gangway.log.at(-1)?.reason;
}

test.each<[string, CallInit, string]>([
  ['an unknown path', { path: '/v1/none' }, 'No such path'],
  ['another method', { method: 'PUT' }, 'PUT is not served here'],
  ['a bad escape', { path: '/v1/%zz' }, 'The path is not percent-encoded UTF-8'],
  ['text', { headers: { 'Content-Type': 'text/plain' } }, 'Content-Type text/plain'],
  [
    'another charset',
    { headers: { 'Content-Type': 'application/json; charset=x' } },
    'Content-Type application/json; charset=x',
  ],
  [
    'an unknown encoding',
    { headers: { 'Content-Encoding': 'zstd' } },
    'The content encoding is not supported',
  ],
  ['malformed JSON', { body: '{' }, 'The body is not JSON'],
  ['malformed compression', { headers: { 'Content-Encoding': 'gzip' } }, 'The body is not gzip'],
  ['too much', { body: ' '.repeat(100_000) }, 'The body is too large'],
  ['a surplus field', { body: { a: 1 } }, 'a is not a known property'],
  [
    'more than one fault',
    { body: { return_url: 1, a: 1 } },
    'a is not a known property; return_url must be a string',
  ],
  [
    'a foreign origin',
    { body: { return_url: 'https://evil.example/' } },
    'The return URL is refused: its origin is not allowed for this app: https://evil.example',
  ],
])('%s', async (_, init, reason) => {
  expect(await reasonOf(init)).toBe(reason);
});

test('a request that is served needs none', async () => {
  expect(await reasonOf({})).toBeUndefined();
});

test('a missing body', async () => {
  expect((await gangway.call('createBillingPortal', { body: null })).status).toBe(400);
  expect(gangway.log.at(-1)?.reason).toBe('body is required');
});

test('no content type at all', async () => {
  const response = await fetch(`${gangway.url}/v1/billing/portal`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${gangway.credentials.apiKey}` },
    // Of text, fetch would say what it is.
    body: Buffer.from('{}'),
  });
  expect(response.status).toBe(415);
  expect(gangway.log.at(-1)?.reason).toBe('Content-Type missing');
});

test('credentials, and failures over the limit', async () => {
  expect(await reasonOf({ authorization: null })).toBe('There is no credential');
  expect(await reasonOf({ authorization: 'Basic x' })).toBe('The Authorization header is not a bearer token');
  expect(await reasonOf({ authorization: 'Bearer x' })).toBe('The token is not an API key');
  await reasonOf({ authorization: 'Bearer x' });
  expect(await reasonOf({ authorization: 'Bearer x' })).toBe(
    'Too many failed authentications: The token is not an API key',
  );
  expect(await reasonOf({})).toBeUndefined();
});
