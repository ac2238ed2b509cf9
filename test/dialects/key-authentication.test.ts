import { expect, test } from 'vitest';
import { createApiKey, hashApiKey } from '../../src/billing/api-keys.ts';
import { AuthenticationError } from '../../src/contract/errors.ts';
import { authenticateKey } from '../../src/dialects/key-authentication.ts';

const principal = { id: 'key-1', tenantId: 'tenant-1', appId: 'app-1' };
const testKey = createApiKey('test').key;
const liveKey = createApiKey('live').key;

/** A store that knows both keys and writes down what it is asked. */
function start(livemode: boolean) {
  const asked: string[] = [];
  const known = new Set([testKey, liveKey].map(hashApiKey));
  const use = async (hash: string) => {
    asked.push(hash);
    return known.has(hash) ? principal : undefined;
  };
  const request = { headers: {}, params: {}, bytes: async () => Buffer.alloc(0) };
  const present = (key: string) => authenticateKey(key, request, { apiKeys: { use }, livemode });
  return { asked, present };
}

test('a key of the mode that serves is its tenant; the store sees only its hash', async () => {
  for (const [livemode, key] of [
    [false, testKey],
    [true, liveKey],
  ] as const) {
    const { asked, present } = start(livemode);
    expect(await present(key)).toEqual(principal);
    expect(asked).toEqual([hashApiKey(key)]);
  }
});

test('a key of the other mode is refused, and the store is not asked', async () => {
  for (const [livemode, key] of [
    [true, testKey],
    [false, liveKey],
  ] as const) {
    const { asked, present } = start(livemode);
    await expect(present(key)).rejects.toThrow(
      new AuthenticationError(`A ${livemode ? 'test' : 'live'} key does not serve in this mode`),
    );
    expect(asked).toEqual([]);
  }
});

test.each([
  '',
  'hb_test_',
  `${testKey.slice(0, -1)}`,
  `${testKey}x`,
  `${testKey.slice(0, -1)}${testKey.endsWith('a') ? 'b' : 'a'}`,
  `${testKey} ${testKey}`,
  `${testKey.replace('hb_test', 'hb_live')}`,
  'eyJhbGciOiJub25lIn0.e30.',
])('%j is refused, and the store is not asked', async (key) => {
  const { asked, present } = start(false);
  const error = await present(key).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect((error as Error).message).not.toContain('hb_');
  expect(asked).toEqual([]);
});

test('a key that the store does not know, or no more, is refused', async () => {
  const { asked, present } = start(false);
  const { key, hash } = createApiKey('test');
  await expect(present(key)).rejects.toThrow(new AuthenticationError('The API key is unknown or revoked'));
  expect(asked).toEqual([hash]);
});

test('a store that fails is not a bad credential', async () => {
  const use = () => Promise.reject(new Error('disk full'));
  const request = { headers: {}, params: {}, bytes: async () => Buffer.alloc(0) };
  await expect(authenticateKey(testKey, request, { apiKeys: { use }, livemode: false })).rejects.toThrow(
    'disk full',
  );
});
