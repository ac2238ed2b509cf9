import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { VERSION } from '../../../src/version.ts';
import { expectExample, type ResponseExample, responseExamples } from '../../support/examples.ts';
import { HOOKBRIDGE_PATH, startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { connect, exchange, head } from '../../support/raw-http.ts';

const BODY_LIMIT = operations.createPortalSession.body.limit;

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const get = (path: string, init: RequestInit = {}) => fetch(gangway.url + path, init);
const exampleOf = (id: 'getHealth' | 'getReadiness', name: string) =>
  responseExamples(id).find((example) => example.name === name) as ResponseExample;

describe('getHealth', () => {
  test('200: alive, with version and uptime', async () => {
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      version: VERSION,
      uptimeSeconds: expect.any(Number),
    });
    expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{24}$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('200: HEAD is GET without the content', async () => {
    const response = await get('/healthz', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('405: %s', async (method) => {
    const response = await get('/healthz', { method });
    await expectExample('getHealth', response, exampleOf('getHealth', 'wrongMethod'));
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('200: while the store is down', async () => {
    vi.spyOn(gangway.store, 'ping').mockRejectedValue(new Error('no store'));
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('getReadiness', () => {
  test('200: ready', async () => {
    await expectExample('getReadiness', await get('/readyz'), exampleOf('getReadiness', 'ready'));
  });

  test('503: the store does not answer', async () => {
    vi.spyOn(gangway.store, 'ping').mockRejectedValue(new Error('SQLITE_CANTOPEN'));
    await expectExample('getReadiness', await get('/readyz'), exampleOf('getReadiness', 'storeDown'));
    expect(gangway.log.at(-1)).toMatchObject({
      status: 503,
      reason: 'The service is not ready: SQLITE_CANTOPEN',
    });
  });

  test('503: while the service shuts down, and the request in flight is finished', async () => {
    const stopping = await startTestGangway({ shutdownDelay: 2000 });
    const connection = await connect(stopping.url);
    const body = '{"return_url":"https://app.example.com/account"}';
    const request = head(`POST ${HOOKBRIDGE_PATH}`, {
      Authorization: `Bearer ${stopping.credentials.apiKey}`,
      'Content-Type': 'application/json',
      'Content-Length': body.length,
    });
    connection.send(request, body.slice(0, 10));
    // The request has arrived once another connection is served.
    await exchange(stopping.url, head('GET /healthz'));
    const closed = stopping.close();
    const readiness = await exchange(stopping.url, head('GET /readyz'));
    expect(readiness).toMatchObject({ status: 503, headers: { 'retry-after': '5', connection: 'close' } });
    expect(JSON.parse(readiness.body)).toMatchObject({ code: 'NOT_READY', status: 503 });
    connection.send(body.slice(10));
    expect(await connection.response()).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await closed;
    await expect(fetch(stopping.url)).rejects.toThrow();
  });
});

describe('a request that is no operation’s', () => {
  const notFound = (dialect: 'userdocks' | 'hookbridge' | 'service') =>
    ({
      userdocks: { errors: [{ validation: 'error', code: '[E4040]', message: 'Not Found' }] },
      hookbridge: {
        error: { code: 'NOT_FOUND', message: 'Not found' },
        meta: { request_id: expect.stringMatching(/^req_/) },
      },
      service: {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        code: 'NOT_FOUND',
        requestId: expect.any(String),
      },
    })[dialect];

  test.each<[string, 'userdocks' | 'hookbridge' | 'service']>([
    ['GET /', 'service'],
    ['GET /healthz/', 'service'],
    ['GET //healthz', 'service'],
    ['GET /HEALTHZ', 'service'],
    ['GET /%68ealthz', 'service'],
    ['GET /%zz', 'service'],
    ['GET /__proto__', 'service'],
    ['GET /constructor', 'service'],
    ['GET /v1', 'service'],
    ['GET /v1x/billing/portal', 'service'],
    ['POST //v1/billing/portal', 'service'],
    ['GET /api/v2/apps', 'service'],
    ['OPTIONS *', 'service'],
    ['GET http://[/v1/billing/portal', 'service'],
    ['POST /v1/billing/portal/', 'hookbridge'],
    ['POST /v1/billing//portal', 'hookbridge'],
    ['POST /v1/billing/port%61l', 'hookbridge'],
    ['POST /v1/billing%2Fportal', 'hookbridge'],
    ['POST /v1/billing/../billing/portal', 'hookbridge'],
    ['GET /v1/toString', 'hookbridge'],
    ['GET /v1/healthz', 'hookbridge'],
    ['GET http://elsewhere.example/v1/x', 'hookbridge'],
    ['PROPFIND /v1/x', 'hookbridge'],
    ['POST /api/v1/apps//payment-providers/stripe/billing-portals', 'userdocks'],
    ['GET /api/v1/__proto__', 'userdocks'],
    [`GET /api/v1/${'a'.repeat(12_000)}`, 'userdocks'],
    [`GET /api/v1${'/a'.repeat(6000)}`, 'userdocks'],
  ])('404: %.60s', async (line, dialect) => {
    const response = await exchange(gangway.url, head(line));
    expect({ status: response.status, body: JSON.parse(response.body) }).toEqual({
      status: 404,
      body: notFound(dialect),
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  test('400: a malformed escape in a path with an envelope for it', async () => {
    const response = await exchange(gangway.url, head('GET /v1/%zz'));
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body).error).toEqual({
      code: 'INVALID_REQUEST',
      message: 'The request is invalid: path is not percent-encoded UTF-8',
      details: { path: 'is not percent-encoded UTF-8' },
    });
  });

  test('the absolute form of a request target is served (RFC 9112, section 3.2.2)', async () => {
    expect((await exchange(gangway.url, head('GET http://gangway.test/healthz'))).status).toBe(200);
  });

  test('a query changes nothing', async () => {
    expect((await exchange(gangway.url, head('GET /healthz?%zz=/v1/'))).status).toBe(200);
  });

  test('what Node’s own parser refuses is a 4xx, and the service lives on', async () => {
    const refused = [
      head(`GET /${'a'.repeat(20_000)}`),
      head('GET healthz'),
      'GET /healthz HTTP/1.1\r\n\r\n',
      head('POST /v1/billing/portal', { 'Content-Length': '1, 2' }),
      head('GET /healthz', { 'X-Header': 'a\u0000b' }),
    ];
    for (const request of refused) {
      const { status } = await exchange(gangway.url, request);
      expect([400, 431], request.slice(0, 30)).toContain(status);
    }
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a body on a GET is not read', async () => {
    const large = Buffer.alloc(2 * BODY_LIMIT);
    const response = await exchange(
      gangway.url,
      head('GET /healthz', { 'Content-Length': large.length }),
      large,
    );
    expect(response.status).toBe(200);
  });
});

test('every request has an id of its own, whatever the caller sends', async () => {
  const responses = await Promise.all(
    [1, 2].map(() => get('/healthz', { headers: { 'X-Request-Id': 'req_mine' } })),
  );
  const ids = responses.map((response) => response.headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(2);
  expect(ids).not.toContain('req_mine');
});
