import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiKeyMode, createApiKey, hashApiKey } from '../../src/billing/api-keys.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The number that a text in base 62 stands for. */
const numberOf = (text: string) =>
  [...text].reduce((sum, digit) => sum * 62n + BigInt(ALPHABET.indexOf(digit)), 0n);

test.each([
  ['live', 'tenant', 'hb_live_'],
  ['test', 'tenant', 'hb_test_'],
  ['live', 'app', 'ud_live_'],
  ['test', 'app', 'ud_test_'],
] as const)('a %s key of a %s begins with %s and tells its mode', (mode, owner, beginning) => {
  const { key, hash, prefix } = createApiKey(mode, owner);
  expect(key).toMatch(new RegExp(`^${beginning}[0-9A-Za-z]{49}$`));
  expect(apiKeyMode(key, owner)).toBe(mode);
  expect(apiKeyMode(key, owner === 'app' ? 'tenant' : 'app')).toBeUndefined();
  expect(key.startsWith(prefix)).toBe(true);
  expect(prefix).toHaveLength(14);
  expect(hash).toBe(createHash('sha256').update(key).digest('hex'));
  expect(hashApiKey(key)).toBe(hash);
});

test('the secret holds 256 random bits', () => {
  const secrets = Array.from({ length: 2000 }, () => numberOf(createApiKey('test').key.slice(8, 51)));
  expect(new Set(secrets).size).toBe(secrets.length);
  for (const secret of secrets) expect(secret < 2n ** 256n).toBe(true);
  // Every bit is one in about half of them: 6 standard deviations are 134.
  for (let bit = 0n; bit < 256n; bit++) {
    const ones = secrets.filter((secret) => (secret >> bit) & 1n).length;
    expect(Math.abs(ones - secrets.length / 2)).toBeLessThan(140);
  }
});

test('every single wrong character is noticed', () => {
  const { key } = createApiKey('live');
  for (let at = 'hb_live_'.length; at < key.length; at++) {
    for (const other of ALPHABET) {
      if (other === key[at]) continue;
      expect(apiKeyMode(key.slice(0, at) + other + key.slice(at + 1))).toBeUndefined();
    }
  }
});

test('characters that changed places are noticed', () => {
  const { key } = createApiKey('test');
  for (let at = 'hb_test_'.length; at < key.length - 1; at++) {
    const [a, b] = [key.charAt(at), key.charAt(at + 1)];
    if (a !== b) expect(apiKeyMode(key.slice(0, at) + b + a + key.slice(at + 2))).toBeUndefined();
  }
});

test('neither mode nor owner can be changed in a key', () => {
  const { key } = createApiKey('test');
  expect(apiKeyMode(key.replace('test', 'live'))).toBeUndefined();
  expect(apiKeyMode(key.replace('hb', 'ud'), 'app')).toBeUndefined();
});

test.each([
  ['nothing', () => ''],
  ['a prefix', () => 'hb_live_'],
  ['a key of another kind', () => `sk_live_${createApiKey('live').key.slice(8)}`],
  ['another case', (key: string) => key.toUpperCase()],
  ['one character less', (key: string) => key.slice(0, -1)],
  ['one more', (key: string) => `${key}0`],
  ['a blank before', (key: string) => ` ${key}`],
  ['a line break after', (key: string) => `${key}\n`],
  ['two keys', (key: string) => key + key],
])('%s is no key', (_, spoil) => {
  expect(apiKeyMode(spoil(createApiKey('live').key))).toBeUndefined();
});

test('no other text is taken for a key', () => {
  const form = fc.stringMatching(/^hb_(live|test)_[0-9A-Za-z]{49}$/);
  fc.assert(fc.property(fc.oneof(fc.string(), form), (text) => apiKeyMode(text) === undefined));
});
