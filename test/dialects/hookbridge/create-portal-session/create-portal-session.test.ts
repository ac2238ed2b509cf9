import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApiKey } from '../../../../src/billing/api-keys.ts';
import { DEMO } from '../../../../src/demo/data.ts';
import { expectExample, type ResponseExample, responseExamples } from '../../../support/examples.ts';
import {
  type CallInit,
  HOOKBRIDGE_PATH,
  startTestGangway,
  type TestGangway,
} from '../../../support/gangway.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { exchange, head, LAST_CHUNK } from '../../../support/raw-http.ts';
import { causesOf } from '../../index.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterEach(() => gangway.sandbox.faults.clear());
afterAll(() => gangway.close());

const call = (init?: CallInit) => gangway.call('createPortalSession', init);
const withReturnUrl = (return_url: unknown) => call({ body: { return_url } });
const withKey = (key: string) => call({ authorization: `Bearer ${key}` });
const SESSIONS = '/v1/billing_portal/sessions';

/** Calls with the tenant's default return URL changed for as long as the call takes. */
async function withDefault(url: string | null, callIt: () => Promise<Response>): Promise<Response> {
  const admin = provisioner(gangway.store);
  await admin.setDefaultReturnUrl(DEMO.tenantId, url);
  return callIt().finally(() => admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl));
}

const examples = responseExamples('createPortalSession');
const exampleOf = (name: string) => examples.find((example) => example.name === name) as ResponseExample;

test.each(['disallowedReturnUrl', 'noReturnUrl', 'unknownKey', 'otherModeKey', 'disabledApp'])(
  '%s: nothing at all is sent to Stripe',
  async (name) => {
    await gangway.settle();
    const before = gangway.sandbox.requests.length;
    const response = await causesOf('createPortalSession')[name]?.({ gangway, time: { ahead: 0 } });
    expect(response?.status).toBeGreaterThanOrEqual(400);
    expect(gangway.sandbox.requests).toHaveLength(before);
  },
);

test('401: a key that was just good, as soon as it is revoked', async () => {
  const key = createApiKey('test');
  const id = await provisioner(gangway.store).addApiKey(DEMO.tenantId, 'test', key);
  expect((await withKey(key.key)).status).toBe(200);
  await provisioner(gangway.store).revokeApiKey(id);
  expect((await withKey(key.key)).status).toBe(401);
});

describe('200 without a body: the tenant’s default return URL serves', () => {
  const authorization = () => `Bearer ${gangway.credentials.apiKey}`;
  const raw = (headers: Record<string, string | number>, ...parts: string[]) =>
    exchange(
      gangway.url,
      head(`POST ${HOOKBRIDGE_PATH}`, { Authorization: authorization(), ...headers }),
      ...parts,
    );

  test.each<[string, () => Promise<{ status: number }>]>([
    [
      'fetch without a body',
      () =>
        fetch(gangway.url + HOOKBRIDGE_PATH, { method: 'POST', headers: { Authorization: authorization() } }),
    ],
    ['no header about a body', () => raw({})],
    ['Content-Length: 0', () => raw({ 'Content-Length': 0 })],
    [
      'Content-Length: 0, announced as text',
      () => raw({ 'Content-Length': 0, 'Content-Type': 'text/plain' }),
    ],
    ['chunked, but empty', () => raw({ 'Transfer-Encoding': 'chunked' }, LAST_CHUNK)],
    [
      'chunked, but empty, announced as JSON',
      () => raw({ 'Transfer-Encoding': 'chunked', 'Content-Type': 'application/json' }, LAST_CHUNK),
    ],
    ['an empty object', () => call({ body: {} })],
    ['an empty list, which is how PHP writes an empty map', () => call({ body: [] })],
  ])('%s', async (_name, callIt) => {
    const admin = provisioner(gangway.store);
    const url = 'https://app.example.com/default';
    await admin.setDefaultReturnUrl(DEMO.tenantId, url);
    const response = await callIt();
    await admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl);
    expect(response.status).toBe(200);
    expect(gangway.sandbox.requests.at(-1)).toMatchObject({ path: SESSIONS, params: { return_url: url } });
  });
});

describe('400', () => {
  test('a default return URL whose origin is no longer allowed', async () => {
    const response = await withDefault('https://gone.example.com/', () => call({ body: null }));
    await expectExample('createPortalSession', response, exampleOf('disallowedReturnUrl'));
  });

  test.each([null, 1, [], {}])('return_url is %j', async (url) => {
    const response = await withReturnUrl(url);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: {
        code: 'INVALID_REQUEST',
        message: 'The request is invalid: return_url must be a string',
        details: { return_url: 'must be a string' },
      },
    });
  });

  test('every field at fault is named, ten at most', async () => {
    const few = await call({ body: { return_url: 1, a: 1, b: 2 } });
    expect(await few.json()).toMatchObject({
      error: {
        message:
          'The request is invalid: a is not a known property; b is not a known property; return_url must be a string',
        details: {
          a: 'is not a known property',
          b: 'is not a known property',
          return_url: 'must be a string',
        },
      },
    });
    const many = await call({
      body: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`field${i}`, i])),
    });
    const { error } = (await many.json()) as { error: { details: object } };
    expect(Object.keys(error.details)).toHaveLength(10);
  });
});

describe('401', () => {
  test.each([
    ['another scheme', (key: string) => `Basic ${key}`],
    ['no scheme', (key: string) => key],
    ['a key cut short', (key: string) => `Bearer ${key.slice(0, -1)}`],
    ['a typing error', (key: string) => `Bearer ${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
    ['the key in upper case', (key: string) => `Bearer ${key.toUpperCase()}`],
  ])('%s', async (_name, change) => {
    const response = await call({ authorization: change(gangway.credentials.apiKey) });
    await expectExample('createPortalSession', response, exampleOf('malformedKey'));
  });

  test('a user’s token', async () => {
    expect((await withKey(await gangway.token())).status).toBe(401);
  });
});

describe('405', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])('%s', async (method) => {
    const response = await call({ method, body: null });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

test('500: the store is down while the key is checked: no 401', async () => {
  vi.spyOn(gangway.store.apiKeys, 'use').mockRejectedValueOnce(new Error('SQLITE_CANTOPEN'));
  await expectExample('createPortalSession', await call(), exampleOf('internalError'));
});
