import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { DEMO } from '../../src/demo/data.ts';
import { hasCurl } from '../support/curl.ts';
import { HOOKBRIDGE_PATH, startTestGangway, type TestGangway } from '../support/gangway.ts';
import { chunk, connect, exchange, head, LAST_CHUNK } from '../support/raw-http.ts';

const BODY_LIMIT = operations.createPortalSession.body.limit;

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const VALID = JSON.stringify({ return_url: DEMO.returnUrl });

/** A request's head, as the tenant with a subscription. */
const post = (headers: Record<string, string | number>) =>
  head(`POST ${HOOKBRIDGE_PATH}`, {
    Authorization: `Bearer ${gangway.credentials.apiKey}`,
    'Content-Type': 'application/json',
    ...headers,
  });

const encoded = (encoding: string, body: Uint8Array) =>
  exchange(gangway.url, post({ 'Content-Encoding': encoding, 'Content-Length': body.length }), body);

/** What comes back, and whether the connection serves another request after it. */
async function thenHealth(...parts: (string | Uint8Array)[]) {
  const connection = await connect(gangway.url);
  try {
    connection.send(...parts, head('GET /healthz'));
    const first = await connection.response();
    const second = await connection.response();
    return { status: first.status, body: JSON.parse(first.body), next: second.status };
  } finally {
    connection.socket.destroy();
  }
}

/** JSON of exactly so many bytes: the URL of the valid body, and blanks. */
const padded = (bytes: number) => VALID.padEnd(bytes, ' ');

/** JSON by their type, with parameters that one parser of content types takes and another does not. */
const NEARLY_JSON = [
  'application/json;;',
  'application/json; utf-8',
  'application/json; charset=utf-8; ;',
  'application/json; charset=utf8; boundary=a b',
];

describe('200', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json ; Charset=utf8 ; v=1',
    'Application/JSON',
  ])('Content-Type %s', async (type) => {
    const response = await gangway.call('createPortalSession', { headers: { 'Content-Type': type } });
    expect(response.status).toBe(200);
  });

  test.each(['gzip', 'zstd'])(
    'Content-Length 0 is no body, whatever Content-Encoding %s says',
    async (encoding) => {
      const headers = { 'Content-Encoding': encoding, 'Content-Length': 0 };
      expect((await exchange(gangway.url, post(headers))).status).toBe(200);
    },
  );

  test('a body of exactly the limit', async () => {
    expect((await gangway.call('createPortalSession', { body: padded(BODY_LIMIT) })).status).toBe(200);
  });

  test('chunked, without a length', async () => {
    const parts = [chunk(VALID.slice(0, 9)), chunk(VALID.slice(9)), LAST_CHUNK];
    expect((await exchange(gangway.url, post({ 'Transfer-Encoding': 'chunked' }), ...parts)).status).toBe(
      200,
    );
  });

  test.each([
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (body: string) => Buffer.from(body)],
  ])('Content-Encoding %s', async (encoding, compress) => {
    expect((await encoded(encoding, compress(VALID))).status).toBe(200);
  });

  test('a byte order mark ahead of the JSON', async () => {
    expect((await gangway.call('createPortalSession', { body: `\ufeff${VALID}` })).status).toBe(200);
  });
});

describe('400', () => {
  test.each([
    ['not JSON', 'return_url=https://app.example.com'],
    ['blanks alone', '  '],
    ['cut off', '{"return_url":'],
  ])('%s', async (_name, body) => {
    const response = await gangway.call('createPortalSession', { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        code: 'INVALID_REQUEST',
        message: 'The request is invalid: body is not JSON',
        details: { body: 'is not JSON' },
      },
      meta: { request_id: expect.any(String) },
    });
  });

  test.each([
    ['null', 'null'],
    ['a number', '1'],
    ['a string', '"https://app.example.com/account"'],
    ['a list', '[{}]'],
    ['a list in a list in a list, to the limit', '['.repeat(BODY_LIMIT / 2) + ']'.repeat(BODY_LIMIT / 2)],
  ])('JSON, but %s', async (_name, body) => {
    const response = await gangway.call('createPortalSession', { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { details: { body: 'must be an object' } },
    });
  });

  test('a prototype is a property that nobody knows', async () => {
    const body = '{"__proto__":{"return_url":"https://app.example.com"}}';
    const response = await gangway.call('createPortalSession', { body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: 'The request is invalid: __proto__ is not a known property' },
    });
  });

  test('objects nested to the limit', async () => {
    const depth = Math.floor((BODY_LIMIT - 2) / 6);
    const response = await gangway.call('createPortalSession', {
      body: `${'{"a":'.repeat(depth)}{}${'}'.repeat(depth)}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { details: { a: 'is not a known property' } },
    });
  });

  test.each(NEARLY_JSON)('a body is never dropped: Content-Type %s', async (type) => {
    const headers = { 'Content-Type': type };
    expect((await gangway.call('createPortalSession', { headers })).status).toBe(200);
    expect((await gangway.call('createPortalSession', { headers, body: '{' })).status).toBe(400);
    const foreign = await gangway.call('createPortalSession', {
      headers,
      body: { return_url: 'https://evil.example/' },
    });
    expect(await foreign.json()).toMatchObject({ error: { code: 'INVALID_RETURN_URL' } });
    const compressed = post({ ...headers, 'Content-Encoding': 'gzip', 'Content-Length': 5 * BODY_LIMIT });
    const result = await thenHealth(compressed, Buffer.alloc(5 * BODY_LIMIT, 'x'));
    expect(result).toMatchObject({ status: 400, next: 200 });
  });

  test('bytes that are no UTF-8', async () => {
    const body = Buffer.from('{"return_url":"https://app.example.com/\xff"}', 'latin1');
    const response = await exchange(gangway.url, post({ 'Content-Length': body.length }), body);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body).error).toMatchObject({
      code: 'INVALID_REQUEST',
      details: { body: 'is not UTF-8' },
    });
  });

  test.each([
    ['gzip', Buffer.from('hello')],
    ['gzip', gzipSync(VALID).subarray(0, -6)],
    ['deflate', Buffer.from('hello')],
    ['br', Buffer.from('hello')],
    ['br', Buffer.from([0xff, 0xff, 0xff])],
    ['gzip', Buffer.from(VALID)],
  ])('%s that cannot be inflated, after which the connection serves on', async (encoding, body) => {
    const result = await thenHealth(
      post({ 'Content-Encoding': encoding, 'Content-Length': body.length }),
      body,
    );
    const error = { code: 'INVALID_REQUEST', details: { body: `is not ${encoding}` } };
    expect(result).toMatchObject({ status: 400, body: { error }, next: 200 });
  });

  test('a path that is not percent-encoded UTF-8', async () => {
    for (const path of ['/v1/billing/%zz', '/v1/billing/%ff']) {
      const response = await gangway.call('createPortalSession', { path });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: { details: { path: 'is not percent-encoded UTF-8' } },
      });
    }
  });
});

// This dialect has no status of its own for it.
describe('400 of a body that is too large', () => {
  test('one byte over the limit', async () => {
    const response = await gangway.call('createPortalSession', { body: padded(BODY_LIMIT + 1) });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'PAYLOAD_TOO_LARGE', message: 'Request body is too large' },
    });
  });

  test.each(NEARLY_JSON)('also with the Content-Type %s', async (type) => {
    const headers = { 'Content-Type': type };
    expect(
      (await gangway.call('createPortalSession', { headers, body: padded(BODY_LIMIT + 1) })).status,
    ).toBe(400);
  });

  const large = Buffer.alloc(4 * BODY_LIMIT, ' ');
  const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));

  test.each([
    ['with a length', { 'Content-Length': large.length }, [large]],
    ['chunked', { 'Transfer-Encoding': 'chunked' }, [chunk(large), chunk(large), LAST_CHUNK]],
    ['small, but large when inflated', { 'Content-Encoding': 'gzip', 'Content-Length': bomb.length }, [bomb]],
    [
      'chunked, and large when inflated',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      [chunk(bomb), LAST_CHUNK],
    ],
  ])('%s, after which the connection serves on', async (_name, headers, parts) => {
    const result = await thenHealth(post(headers as Record<string, string>), ...parts);
    expect(result).toMatchObject({ status: 400, body: { error: { code: 'PAYLOAD_TOO_LARGE' } }, next: 200 });
  });

  test.each([BODY_LIMIT + 1, BODY_LIMIT + 16_385, BODY_LIMIT + 40_000])(
    'a fault of compression behind the limit is nobody’s end (%i bytes)',
    async (bytes) => {
      const body = gzipSync(Buffer.alloc(bytes, ' '));
      body.writeUInt32LE(0, body.length - 8); // the checksum
      const { status, next } = await thenHealth(
        post({ 'Content-Encoding': 'gzip', 'Content-Length': body.length }),
        body,
      );
      expect(status).toBe(400);
      expect(next).toBe(200);
    },
  );

  test('reaches a caller that is still sending', async () => {
    const connection = await connect(gangway.url);
    connection.send(post({ 'Content-Length': 100 * BODY_LIMIT }), Buffer.alloc(BODY_LIMIT, ' '));
    expect((await connection.response()).status).toBe(400);
    connection.socket.destroy();
  });

  test('reaches fetch while it is sending a stream', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 200) controller.close();
        else controller.enqueue(new Uint8Array(BODY_LIMIT).fill(32));
      },
    });
    const response = await fetch(gangway.url + HOOKBRIDGE_PATH, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${gangway.credentials.apiKey}`,
        'Content-Type': 'application/json',
      },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  test.skipIf(!hasCurl())('reaches curl', async () => {
    const headers = [`Authorization: Bearer ${gangway.credentials.apiKey}`, 'Content-Type: application/json'];
    const curl = spawn('curl', [
      ...['-sS', '-o', '-', '-w', '\n%{http_code}', '--data-binary', '@-'],
      ...headers.flatMap((header) => ['-H', header]),
      gangway.url + HOOKBRIDGE_PATH,
    ]);
    curl.stdin.on('error', () => {});
    curl.stdin.end(Buffer.alloc(100 * BODY_LIMIT, ' '));
    const [output, errors] = await Promise.all([text(curl.stdout), text(curl.stderr), once(curl, 'close')]);
    expect(errors).toBe('');
    expect(output.split('\n').at(-1)).toBe('400');
  });
});

describe('415', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/problem+json',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/json; charset=iso-8859-1',
    'application/json; charset=x-utf-8',
    'application/json; charset=utf-8x',
    'application/json; charset=utf-16; malformed',
    'json',
    '',
  ])('Content-Type "%s", though JSON is inside: never dropped', async (type) => {
    const headers = type === '' ? { 'Content-Type': ' ' } : { 'Content-Type': type };
    const response = await exchange(gangway.url, post({ ...headers, 'Content-Length': VALID.length }), VALID);
    expect(response.status).toBe(415);
    expect(JSON.parse(response.body).error).toEqual({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'Request body must be JSON: send Content-Type: application/json',
    });
  });

  test('chunked text, after which the connection serves on', async () => {
    const parts = [chunk(VALID), chunk(Buffer.alloc(BODY_LIMIT)), LAST_CHUNK];
    const result = await thenHealth(
      post({ 'Content-Type': 'text/plain', 'Transfer-Encoding': 'chunked' }),
      ...parts,
    );
    expect(result).toMatchObject({ status: 415, next: 200 });
  });

  test.each(['zstd', 'compress', 'gzip, br', 'constructor'])('Content-Encoding %s', async (encoding) => {
    expect((await encoded(encoding, Buffer.from(VALID))).status).toBe(415);
  });
});

describe('a body that is not read', () => {
  const large = Buffer.alloc(2 * BODY_LIMIT, ' ');
  test.each([
    ['with a length', { 'Content-Length': large.length }, [large]],
    ['chunked', { 'Transfer-Encoding': 'chunked' }, [chunk(large), LAST_CHUNK]],
  ])('does not get in the way of the next request: %s', async (_name, headers, parts) => {
    const unauthorized = head(`POST ${HOOKBRIDGE_PATH}`, headers as Record<string, string>);
    expect(await thenHealth(unauthorized, ...parts)).toMatchObject({ status: 401, next: 200 });
  });
});

describe('a caller that goes away', () => {
  test.each<[string, Record<string, string>, Buffer]>([
    ['in the middle of JSON', {}, Buffer.from('{"return_url":')],
    ['in the middle of gzip', { 'Content-Encoding': 'gzip' }, gzipSync(VALID).subarray(0, 20)],
    ['in the middle of text', { 'Content-Type': 'text/plain' }, Buffer.from('a')],
    ['ahead of JSON', {}, Buffer.alloc(0)],
    ['ahead of text', { 'Content-Type': 'text/plain' }, Buffer.alloc(0)],
  ])('%s leaves nothing behind', async (_name, headers, part) => {
    const lines = () => gangway.log.filter(({ msg, status }) => msg === 'request' && status !== 200);
    const before = lines().length;
    const connection = await connect(gangway.url);
    connection.send(post({ ...headers, 'Content-Length': 500 }), part);
    // What arrived has been read once another connection is served.
    await exchange(gangway.url, head('GET /healthz'));
    connection.socket.destroy();
    await expect.poll(() => lines().length).toBe(before + 1);
    expect(gangway.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
