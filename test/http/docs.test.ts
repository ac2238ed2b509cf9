import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import contract from '../../generated/openapi.json' with { type: 'json' };
import { ServiceMethodNotAllowed, ServiceNotFound } from '../../generated/validators.js';
import { writeSite } from '../../openapi/docs/build.ts';
import { serveDocs } from '../support/docs.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

const PAGE = '<html><script>one()</script><script type="module">two("<b>")</script></html>';
const YAML = 'openapi: 3.1.0 # as built\n';
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

let folder: string;
let site: Awaited<ReturnType<typeof serveDocs>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-test-docs-'));
  await writeSite(folder, {
    'index.html': PAGE,
    'llms.txt': '# Gangway\n',
    'openapi.yaml': YAML,
    'docs/errors.md': '# Errors\n',
  });
  site = await serveDocs(folder);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init });

describe('a file', () => {
  test.each([
    ['/docs', 'text/html; charset=utf-8', PAGE],
    ['/docs/errors.md', 'text/markdown; charset=utf-8', '# Errors\n'],
    ['/llms.txt', 'text/markdown; charset=utf-8', '# Gangway\n'],
    ['/openapi.yaml', 'application/yaml; charset=utf-8', YAML],
  ])('%s is served as %s', async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  test.each(['/docs', '/docs/errors.md', '/llms.txt', '/openapi.json', '/openapi.yaml'])(
    '%s has the headers that keep a browser safe',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toBe('no-cache');
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get('X-Request-Id')).toMatch(/^req_/);
    },
  );

  test('is not sent again to who has it', async () => {
    const { etag } = (await site.raw('GET', '/docs', {})).headers;
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await site.raw('GET', '/docs', { 'If-None-Match': etag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect((await site.raw('GET', '/docs', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('has another tag than another file', async () => {
    const tags = await Promise.all(
      ['/docs', '/llms.txt', '/openapi.json'].map(async (path) => (await get(path)).headers.get('ETag')),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('is compressed for who can read that, under a tag of its own', async () => {
    const plain = await site.raw('GET', '/openapi.json', { 'Accept-Encoding': 'identity' });
    const compressed = await site.raw('GET', '/openapi.json', { 'Accept-Encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers.vary).toBe('Accept-Encoding');
    expect(compressed.headers.etag).not.toBe(plain.headers.etag);
    expect(compressed.body.length).toBeLessThan(plain.body.length / 4);
    expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true);
  });

  test.each([
    ['gzip, deflate, br, zstd', true],
    ['gzip;q=0.1', true],
    ['*', true],
    ['br, *;q=0.1', true],
    ['identity', false],
    ['', false],
    ['br', false],
    ['gzip;q=0', false],
    ['gzip;q=0, *', false],
    ['gzip;q=0.5, identity', false],
  ])('Accept-Encoding "%s": compressed: %s', async (accepted, compressed) => {
    const { status, headers, body } = await site.raw('GET', '/docs', { 'Accept-Encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(compressed ? 'gzip' : undefined);
    expect(String(compressed ? gunzipSync(body) : body)).toBe(PAGE);
  });

  test('without a word of what is accepted: the page is compressed, what tools read is not', async () => {
    expect((await site.raw('GET', '/docs', {})).headers['content-encoding']).toBe('gzip');
    for (const path of ['/docs/errors.md', '/llms.txt', '/openapi.json', '/openapi.yaml'])
      expect((await site.raw('GET', path, {})).headers['content-encoding'], path).toBeUndefined();
  });

  test('is sent as the build has compressed it', async () => {
    const sent = await site.raw('GET', '/docs', { 'Accept-Encoding': 'gzip' });
    expect(sent.body.equals(await readFile(join(folder, 'index.html.gz')))).toBe(true);
  });

  test('answers HEAD like GET, without a body', async () => {
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const whole = await site.raw('GET', '/docs', headers);
      const head = await site.raw('HEAD', '/docs', headers);
      expect([head.status, head.body.length]).toEqual([200, 0]);
      const { date: _, 'x-request-id': __, ...same } = whole.headers;
      expect(head.headers).toMatchObject(same);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'answers %s with 405 and Allow',
    async (method) => {
      for (const path of [
        '/docs',
        '/docs/',
        '/docs/errors.md',
        '/llms.txt',
        '/openapi.json',
        '/openapi.yaml',
      ]) {
        const response = await get(path, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get('Allow')).toBe('GET, HEAD');
        expect(response.headers.get('Cache-Control')).toBe('no-store');
        expect(response.headers.get('Content-Type')).toMatch('application/problem+json');
        expect(ServiceMethodNotAllowed(await response.json())).toBe(true);
      }
    },
  );
});

test('the page may run its own scripts and no other, and fetch nothing', async () => {
  const policy = (await get('/docs')).headers.get('Content-Security-Policy') ?? '';
  const directives = Object.fromEntries(
    policy
      .split('; ')
      .map((directive) => [directive.split(' ', 1)[0], directive.split(' ').slice(1).join(' ')]),
  );
  expect(directives['script-src']).toBe(`${sha256('one()')} ${sha256('two("<b>")')}`);
  expect(directives['default-src']).toBe("'none'");
  expect(directives['connect-src']).toBeUndefined();
});

test('the contract is served as it was generated, to the byte', async () => {
  const json = await site.raw('GET', '/openapi.json', {});
  expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
  const generated = await readFile(new URL('../../generated/openapi.json', import.meta.url));
  expect(json.body.equals(generated)).toBe(true);
});

test('/docs/ leads to /docs', async () => {
  const response = await get('/docs/');
  expect([response.status, response.headers.get('Location')]).toEqual([302, '/docs']);
});

test('/ leads a browser to /docs, and nobody else', async () => {
  const browser = await get('/', { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect([browser.status, browser.headers.get('Location')]).toEqual([302, '/docs']);
  for (const Accept of ['*/*', 'application/json'])
    expect((await get('/', { headers: { Accept } })).status).toBe(404);
  expect((await get('/', { method: 'POST', headers: { Accept: 'text/html' } })).status).toBe(404);
});

describe('where the docs are not built', () => {
  let bare: Awaited<ReturnType<typeof serveDocs>>;
  beforeAll(async () => {
    bare = await serveDocs(join(folder, 'nowhere'));
  });
  afterAll(() => bare.close());

  test.each(['/docs', '/llms.txt', '/openapi.yaml'])(
    '%s says in one line how to build them',
    async (path) => {
      const response = await fetch(bare.url + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
      expect(await response.text()).toBe(
        'The docs are not built. Run `npm run docs` and start Gangway again.\n',
      );
    },
  );

  test('the contract is served all the same', async () => {
    expect(await (await fetch(`${bare.url}/openapi.json`)).json()).toEqual(contract);
  });
});

describe('in the service', () => {
  let gangway: TestGangway;
  beforeAll(async () => {
    gangway = await startTestGangway();
  });
  afterAll(() => gangway.close());

  test('the contract is served', async () => {
    expect(await (await fetch(`${gangway.url}/openapi.json`)).json()).toEqual(contract);
  });

  test.each(['/docs/nothing', '/docs/..%2fpackage.json', '/docsx', '/openapi.json/', '/'])(
    '%s is answered with 404 in the service dialect',
    async (path) => {
      const response = await fetch(gangway.url + path);
      expect(response.status).toBe(404);
      expect(ServiceNotFound(await response.json())).toBe(true);
    },
  );
});
