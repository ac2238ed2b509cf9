import { describe, expect, test } from 'vitest';
import { createApiKey, hashApiKey } from '../../../src/billing/api-keys.ts';
import { BillingError } from '../../../src/billing/errors.ts';
import { AuthenticationError } from '../../../src/contract/errors.ts';
import type { AppApiKeyPrincipal } from '../../../src/dialects/services.ts';
import {
  apiKeyCaller,
  authenticateApiKey,
  authenticateClientId,
} from '../../../src/dialects/userdocks/authenticate-api-key.ts';

const APP = 'abcdefab-1111-4111-8111-abcdefabcdef';
const OTHER = '99999999-1111-4111-8111-abcdefabcdef';

const keys = {
  read: createApiKey('test', 'app').key,
  write: createApiKey('test', 'app').key,
  live: createApiKey('live', 'app').key,
  other: createApiKey('test', 'app').key,
};
const known: Readonly<Record<string, AppApiKeyPrincipal>> = {
  [hashApiKey(keys.read)]: { id: 'key-1', appId: APP, type: 'read' },
  [hashApiKey(keys.write)]: { id: 'key-2', appId: APP, type: 'write' },
  [hashApiKey(keys.live)]: { id: 'key-3', appId: APP, type: 'write' },
  [hashApiKey(keys.other)]: { id: 'key-4', appId: OTHER, type: 'write' },
};

/** Presents a key to an operation, and writes down what the store is asked. */
function present(
  key: string,
  { method = 'POST', type = 'write' as string | null, appUuid = APP, livemode = false } = {},
) {
  const asked: string[] = [];
  const use = async (hash: string) => {
    asked.push(hash);
    return known[hash];
  };
  const headers = { ...(type !== null && { 'x-api-key-type': type }) };
  const result = authenticateApiKey(
    key,
    { method, headers, params: { appUuid } },
    { appApiKeys: { use }, livemode },
  ).catch((error: unknown) => error);
  return { asked, result };
}

test.each([
  ['POST', 'write', 'key-2'],
  ['DELETE', 'write', 'key-2'],
  ['PUT', 'write', 'key-2'],
  ['GET', 'read', 'key-1'],
] as const)('%s takes a %s key; the store sees only its hash', async (method, type, id) => {
  const { asked, result } = present(keys[type], { method, type, appUuid: APP.toUpperCase() });
  expect(await result).toEqual({ id, appId: APP, type });
  expect(asked).toEqual([hashApiKey(keys[type])]);
});

describe.each([
  ['GET', 'read'],
  ['POST', 'write'],
  ['DELETE', 'write'],
] as const)('%s', (method, needed) => {
  const pairs = (['read', 'write'] as const).flatMap((key) =>
    [null, '', 'read', 'write', 'READ', 'admin', 'read, write', 'write, read'].map(
      (said) => [key, said] as const,
    ),
  );
  const wrong = pairs.filter(([key, said]) => key !== needed || said !== needed);
  test.each(wrong)('a %s key that is sent as %j is of the wrong type', async (key, type) => {
    const error = await present(keys[key], { method, type }).result;
    expect(error).toBeInstanceOf(BillingError);
    expect(error).toMatchObject({ code: 'KEY_TYPE_WRONG' });
    expect((error as Error).message).not.toContain(keys[key]);
  });
});

test.each([
  ['of another app', keys.other, {}],
  ['for an app in the path that it is not of', keys.write, { appUuid: OTHER }],
  ['without an app in the path', keys.write, { appUuid: '' }],
  ['that nobody knows', createApiKey('test', 'app').key, {}],
])('a key %s is no credential, whatever its type', async (_, key, options) => {
  for (const type of ['write', 'read'])
    expect(await present(key, { ...options, type }).result).toBeInstanceOf(AuthenticationError);
});

test.each([
  ['live in test mode', keys.live, false],
  ['test in live mode', keys.write, true],
  ['of a tenant', createApiKey('test').key, false],
  ['cut', keys.write.slice(0, -1), false],
  ['sent twice', `${keys.write}, ${keys.write}`, false],
  ['a bearer token', `Bearer ${keys.write}`, false],
  ['empty', '', false],
])('a key that is %s is refused, and the store is not asked', async (_, key, livemode) => {
  const { asked, result } = present(key, { livemode });
  expect(await result).toBeInstanceOf(AuthenticationError);
  expect(asked).toEqual([]);
});

test('a store that fails is not a bad credential', async () => {
  const use = () => Promise.reject(new Error('disk full'));
  const request = { method: 'POST', headers: { 'x-api-key-type': 'write' }, params: { appUuid: APP } };
  const services = { appApiKeys: { use }, livemode: false };
  await expect(authenticateApiKey(keys.write, request, services)).rejects.toThrow('disk full');
});

test('the client id is the app in the path, in either case', async () => {
  for (const [clientId, appUuid] of [
    [APP, APP],
    [APP.toUpperCase(), APP],
    [APP, APP.toUpperCase()],
  ] as const)
    expect(await authenticateClientId(clientId, { params: { appUuid } })).toEqual({ appId: APP });
  for (const [clientId, params] of [
    [OTHER, { appUuid: APP }],
    [`${APP}, ${APP}`, { appUuid: APP }],
    [APP.slice(1), { appUuid: APP }],
    [APP, {}],
  ] as const)
    await expect(authenticateClientId(clientId, { params })).rejects.toThrow(AuthenticationError);
});

test('the caller is the key’s app, for the tenant in the path, and nobody’s member', () => {
  const request = {
    principal: { userdocksApiKey: { id: 'key-1', appId: APP, type: 'read' as const } },
    params: { tenantUuid: OTHER.toUpperCase(), paymentProvider: 'stripe' },
    requestId: 'req_1',
  };
  expect(apiKeyCaller(request)).toEqual({
    requestId: 'req_1',
    dialect: 'userdocks',
    principal: 'app-key:key-1',
    appId: APP,
    tenantId: OTHER,
  });
  const other = { ...request, params: { ...request.params, paymentProvider: 'mollie' } };
  expect(() => apiKeyCaller(other)).toThrow('There is no payment provider mollie here');
});
