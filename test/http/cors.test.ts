import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { DEMO } from '../../src/demo/data.ts';
import {
  type CallInit,
  HOOKBRIDGE_PATH,
  startTestGangway,
  type TestGangway,
  USERDOCKS_PATH,
} from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

const BODY_LIMIT = operations.createPortalSession.body.limit;

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterEach(() => gangway.sandbox.faults.clear());
afterAll(() => gangway.close());

const ALLOWED = 'https://app.example.com';
const unknownApp = USERDOCKS_PATH.replace(DEMO.appId, '99999999-9999-4999-8999-999999999999');

/** The demo app's, with `%32` in place of a 2. */
const encodedPath = USERDOCKS_PATH.replace('/2', '/%32');

const preflight = (path: string, origin: string) =>
  fetch(gangway.url + path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  });

const allowedOrigin = (response: Response) => response.headers.get('access-control-allow-origin');

const corsHeaders = (response: Response) =>
  [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('preflight', () => {
  test('an allowed origin', async () => {
    const response = await preflight(USERDOCKS_PATH, ALLOWED);
    expect(response.status).toBe(204);
    expect(allowedOrigin(response)).toBe(ALLOWED);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Authorization,X-Api-Key,X-Client-Id,Stripe-Signature,Content-Type,X-Api-Key-Type',
    );
    expect(response.headers.get('access-control-max-age')).toBe('600');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test('an app’s UUID in either case (RFC 9562, section 4)', async () => {
    const admin = provisioner(gangway.store);
    const id = await admin.createApp({ name: 'Another' });
    await admin.addOrigin(id, ALLOWED);
    for (const spelling of [id, id.toUpperCase()]) {
      const response = await preflight(USERDOCKS_PATH.replace(DEMO.appId, spelling), ALLOWED);
      expect(allowedOrigin(response)).toBe(ALLOWED);
    }
  });

  test('an app’s UUID with digits that are percent-encoded', async () => {
    expect(allowedOrigin(await preflight(encodedPath, ALLOWED))).toBe(ALLOWED);
  });

  test.each([
    ['another origin', USERDOCKS_PATH, 'https://evil.example'],
    ['another scheme', USERDOCKS_PATH, 'http://app.example.com'],
    ['another port', USERDOCKS_PATH, 'https://app.example.com:8443'],
    ['a longer host', USERDOCKS_PATH, 'https://app.example.com.evil.example'],
    ['upper case, which no browser sends', USERDOCKS_PATH, 'https://APP.example.com'],
    ['null', USERDOCKS_PATH, 'null'],
    ['an unknown app', unknownApp, ALLOWED],
    ['a malformed app', USERDOCKS_PATH.replace(DEMO.appId, '%zz'), ALLOWED],
    ['the other dialect, whose keys belong in no browser', HOOKBRIDGE_PATH, ALLOWED],
    ['health', '/healthz', ALLOWED],
    ['a path of nobody’s', '/api/v1/apps', ALLOWED],
    ['a path that only ends like an app’s', `/api${USERDOCKS_PATH}`, ALLOWED],
  ])('%s: no word of permission', async (_name, path, origin) => {
    const response = await preflight(path, origin);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(corsHeaders(response)).toEqual([]);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test('the store is down: no permission', async () => {
    vi.spyOn(gangway.store.appKeys, 'find').mockRejectedValue(new Error('SQLITE_BUSY'));
    expect(corsHeaders(await preflight(USERDOCKS_PATH, ALLOWED))).toEqual([]);
  });

  test('an origin that was removed is refused at once', async () => {
    const admin = provisioner(gangway.store);
    await admin.addOrigin(DEMO.appId, 'https://new.example.com');
    expect(allowedOrigin(await preflight(USERDOCKS_PATH, 'https://new.example.com'))).toBe(
      'https://new.example.com',
    );
    await admin.removeOrigin(DEMO.appId, 'https://new.example.com');
    expect(allowedOrigin(await preflight(USERDOCKS_PATH, 'https://new.example.com'))).toBeNull();
  });
});

describe('the response itself', () => {
  const cases: [number, () => CallInit][] = [
    [200, () => ({})],
    [400, () => ({ body: '{' })],
    [401, () => ({ authorization: null })],
    [404, () => ({ path: `${USERDOCKS_PATH}/more` })],
    [405, () => ({ method: 'DELETE', body: null })],
    [413, () => ({ body: ' '.repeat(BODY_LIMIT + 1) })],
    [415, () => ({ headers: { 'Content-Type': 'text/plain' } })],
    [
      500,
      () => {
        gangway.sandbox.faults.inject({ kind: 'authentication' });
        return {};
      },
    ],
    [
      503,
      () => {
        gangway.sandbox.faults.inject({ kind: 'server-error' });
        return {};
      },
    ],
  ];

  test.each(cases)('%i: an allowed origin may read it', async (status, init) => {
    const { headers, ...rest } = init();
    const response = await gangway.call('createBillingPortal', {
      ...rest,
      headers: { ...headers, Origin: ALLOWED },
    });
    expect(response.status).toBe(status);
    expect(allowedOrigin(response)).toBe(ALLOWED);
    expect(response.headers.get('access-control-expose-headers')).toBe(
      'X-Request-Id,WWW-Authenticate,Allow,Retry-After',
    );
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test.each(cases)('%i: a foreign origin may not', async (status, init) => {
    const { headers, ...rest } = init();
    for (const Origin of ['https://evil.example', 'null']) {
      const response = await gangway.call('createBillingPortal', {
        ...rest,
        headers: { ...headers, Origin },
      });
      if (status < 500) expect(response.status).toBe(status);
      expect(corsHeaders(response)).toEqual([]);
      expect(response.headers.get('vary')).toBe('Origin');
    }
  });

  test('429: too', async () => {
    const limited = await startTestGangway({ failedAuthLimit: 1 });
    const init = { authorization: 'Bearer x', headers: { Origin: ALLOWED } };
    await limited.call('createBillingPortal', init);
    const response = await limited.call('createBillingPortal', init);
    await limited.close();
    expect(response.status).toBe(429);
    expect(allowedOrigin(response)).toBe(ALLOWED);
  });

  test('the check of the origin costs no query of its own', async () => {
    const find = vi.spyOn(gangway.store.appKeys, 'find');
    const response = await gangway.call('createBillingPortal', { headers: { Origin: ALLOWED } });
    expect(response.status).toBe(200);
    expect(find).toHaveBeenCalledTimes(1);
  });

  test.each([ALLOWED, 'https://evil.example'])(
    'an encoded path is the same path, from %s',
    async (Origin) => {
      const response = await gangway.call('createBillingPortal', { path: encodedPath, headers: { Origin } });
      expect(response.status).toBe(200);
      expect(allowedOrigin(response)).toBe(Origin === ALLOWED ? ALLOWED : null);
    },
  );

  test('the hookbridge dialect is only for backends', async () => {
    const response = await gangway.call('createPortalSession', { headers: { Origin: ALLOWED } });
    expect(response.status).toBe(200);
    expect(corsHeaders(response)).toEqual([]);
  });
});
