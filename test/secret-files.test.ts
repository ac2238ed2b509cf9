import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, reportSettings } from '../src/config.ts';
import { givenValue } from '../src/secret-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangway-secrets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string): string {
  const file = join(folder, crypto.randomUUID());
  writeFileSync(file, text);
  return file;
}

test('a secret may be in a file, with a line end behind it', () => {
  const env = {
    STRIPE_SECRET_KEY_FILE: fileOf('sk_test_1\n'),
    STRIPE_WEBHOOK_SECRET_FILE: fileOf('whsec_old,whsec_new\r\n'),
    DATABASE_URL_FILE: fileOf('file:elsewhere.db'),
  };
  expect(readConfig(env)).toMatchObject({
    stripe: { secretKey: 'sk_test_1' },
    webhookSecrets: ['whsec_old', 'whsec_new'],
    database: 'elsewhere.db',
  });
  expect(givenValue({ GANGWAY_OPERATOR_KEY_FILE: fileOf('gw_test_1\n') }, 'GANGWAY_OPERATOR_KEY')).toEqual({
    value: 'gw_test_1',
    source: 'file',
  });
});

test('gangway config tells that it is in a file, and not what it is', () => {
  const settings = reportSettings({ STRIPE_SECRET_KEY_FILE: fileOf('sk_test_secret') });
  const stripe = settings.find(({ name }) => name === 'STRIPE_SECRET_KEY');
  expect(stripe).toMatchObject({ value: 'sk_test_…', source: 'file' });
});

test('a variable that is set to nothing is not set', () => {
  const env = { STRIPE_SECRET_KEY: ' ', STRIPE_SECRET_KEY_FILE: '' };
  expect(givenValue(env, 'STRIPE_SECRET_KEY')).toBeUndefined();
  expect(givenValue({ ...env, STRIPE_SECRET_KEY_FILE: fileOf('sk_test_1') }, 'STRIPE_SECRET_KEY')).toEqual({
    value: 'sk_test_1',
    source: 'file',
  });
});

test('only what may hold a secret is read from a file', () => {
  expect(givenValue({ PORT_FILE: fileOf('1') }, 'PORT')).toBeUndefined();
});

test('a secret in a file that is wrong is not repeated', () => {
  const file = fileOf('my-secret\n');
  expect(() => readConfig({ STRIPE_SECRET_KEY_FILE: file })).toThrow(/^STRIPE_SECRET_KEY must be .*"…"$/);
});

test.each([
  [
    'a file and a value',
    () => ({ STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_SECRET_KEY_FILE: fileOf('sk_test_2') }),
    /are both set: leave one out$/,
  ],
  [
    'a file that is not there',
    () => ({ STRIPE_SECRET_KEY_FILE: join(folder, 'none') }),
    /^STRIPE_SECRET_KEY_FILE cannot be read: ENOENT/,
  ],
  ['a folder', () => ({ STRIPE_SECRET_KEY_FILE: folder }), /^STRIPE_SECRET_KEY_FILE cannot be read: EISDIR/],
  [
    'an empty file',
    () => ({ STRIPE_SECRET_KEY_FILE: fileOf('\n') }),
    /must name a file that holds the value and nothing else/,
  ],
  [
    'a file that is too long',
    () => ({ STRIPE_SECRET_KEY_FILE: fileOf('x'.repeat(65_537)) }),
    /must name a file that holds the value and nothing else/,
  ],
] as const)('%s is an error of one line', (_, env, message) => {
  expect(() => readConfig(env())).toThrow(message);
});
