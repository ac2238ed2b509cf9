import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import { BODY_LIMIT } from '../../../src/contract/body.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { expectExample, type ResponseExample, responseExamples } from '../../support/examples.ts';
import { HOOKBRIDGE_PATH, startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { exchange, head, LAST_CHUNK } from '../../support/raw-http.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterEach(() => gangway.sandbox.faults.clear());
afterAll(() => gangway.close());

const call: TestGangway['hookbridge'] = (init) => gangway.hookbridge(init);
const withReturnUrl = (return_url: unknown) => call({ body: { return_url } });
const withKey = (key: string) => call({ authorization: `Bearer ${key}` });
const SESSIONS = '/v1/billing_portal/sessions';

/** Calls with the tenant's default return URL changed for as long as the call takes. */
async function withDefault(url: string | null, callIt: () => Promise<Response>): Promise<Response> {
  const { admin } = gangway.store;
  await admin.setDefaultReturnUrl(DEMO.tenantId, url);
  return callIt().finally(() => admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl));
}

async function storedKey(mode: 'live' | 'test'): Promise<{ id: string; key: string }> {
  const key = createApiKey(mode);
  return { id: await gangway.store.admin.addApiKey(DEMO.tenantId, mode, key), key: key.key };
}

/** How each example of the contract is brought about: one entry for each, by status and name. */
const causes: Readonly<Record<string, () => Promise<Response>>> = {
  '200 billing': () => call(),
  '200 defaultReturnUrl': () => call({ body: {} }),
  '400 invalidReturnUrl': () => withReturnUrl('billing'),
  '400 disallowedReturnUrl': () => withReturnUrl('https://evil.example/'),
  '400 malformedJson': () => call({ body: '{"return_url":' }),
  '400 unknownProperty': () => call({ body: { returnUrl: DEMO.returnUrl } }),
  '400 noReturnUrl': () => withDefault(null, () => call({ body: {} })),
  '401 missingKey': () => call({ authorization: null }),
  '401 malformedKey': () => withKey('hb_test_1234'),
  '401 unknownKey': () => withKey(createApiKey('test').key),
  '401 revokedKey': async () => {
    const { id, key } = await storedKey('test');
    expect((await withKey(key)).status).toBe(200);
    const before = gangway.sandbox.requests.length;
    await gangway.store.admin.revokeApiKey(id);
    const response = await withKey(key);
    expect(gangway.sandbox.requests).toHaveLength(before);
    return response;
  },
  '401 otherModeKey': async () => withKey((await storedKey('live')).key),
  '403 disabledApp': async () => {
    await gangway.store.admin.setAppEnabled(DEMO.appId, false);
    return call().finally(() => gangway.store.admin.setAppEnabled(DEMO.appId, true));
  },
  '404 noSubscription': () => withKey(gangway.credentials.unsubscribedApiKey),
  '404 unknownPath': () => call({ path: `${HOOKBRIDGE_PATH}/more` }),
  '405 wrongMethod': () => call({ method: 'GET', body: null }),
  '400 largeBody': () => call({ body: ' '.repeat(BODY_LIMIT + 1) }),
  '415 notJson': () => call({ headers: { 'Content-Type': 'text/plain' } }),
  '429 tooManyFailedAuthentications': async () => {
    const limited = await startTestGangway({ failedAuthLimit: 1 });
    try {
      await limited.hookbridge({ authorization: null });
      return await limited.hookbridge();
    } finally {
      await limited.close();
    }
  },
  '500 internalError': () => {
    vi.spyOn(gangway.store.billing, 'findTenant').mockRejectedValueOnce(new Error('The disk is full'));
    return call();
  },
  '500 providerMisconfigured': () => {
    gangway.sandbox.faults.inject({ kind: 'authentication', path: SESSIONS });
    return call();
  },
  '503 providerDown': () => {
    gangway.sandbox.faults.inject({ kind: 'server-error', path: SESSIONS });
    return call();
  },
  '503 providerRateLimited': () => {
    gangway.sandbox.faults.inject({ kind: 'rate-limit', path: '/v1/subscriptions' });
    return call();
  },
};

const examples = responseExamples('createPortalSession');
const exampleOf = (name: string) => examples.find((example) => example.name === name) as ResponseExample;

test('there is a cause for every example, and an example for every cause', () => {
  expect(Object.keys(causes).sort()).toEqual(examples.map(({ status, name }) => `${status} ${name}`).sort());
});

test.each(
  examples.map((example) => [`${example.status} ${example.name}: ${example.summary}`, example] as const),
)('%s', async (_name, example) => {
  const before = gangway.sandbox.requests.filter(({ path }) => path === SESSIONS).length;
  const response = await causes[`${example.status} ${example.name}`]?.();
  await expectExample('createPortalSession', response as Response, example);
  if (example.status >= 400 && example.status < 500 && example.name !== 'revokedKey')
    expect(gangway.sandbox.requests.filter(({ path }) => path === SESSIONS)).toHaveLength(before);
  expect(gangway.contractViolations()).toBe(0);
});

test.each([
  '400 disallowedReturnUrl',
  '400 noReturnUrl',
  '401 unknownKey',
  '401 otherModeKey',
  '403 disabledApp',
])('%s: nothing at all is sent to Stripe', async (name) => {
  const before = gangway.sandbox.requests.length;
  await causes[name]?.();
  expect(gangway.sandbox.requests).toHaveLength(before);
});

test.each([
  ['disallowedReturnUrl', 400, 'INVALID_RETURN_URL', 'Return URL not from allowed origin'],
  ['missingKey', 401, 'UNAUTHORIZED', 'Invalid or missing API key'],
  ['noSubscription', 404, 'NO_SUBSCRIPTION', 'No subscription found for tenant'],
])('the published page’s own error: %s', async (name, status, code, message) => {
  const response = (await causes[`${status} ${name}`]?.()) as Response;
  expect({ status: response.status, body: await response.json() }).toEqual({
    status,
    body: { error: { code, message }, meta: { request_id: response.headers.get('x-request-id') } },
  });
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
  ])('%s', async (_name, callIt) => {
    const { admin } = gangway.store;
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
