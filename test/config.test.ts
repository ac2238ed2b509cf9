import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig, reportSettings } from '../src/config.ts';

const KEY = { STRIPE_SECRET_KEY: 'sk_test_1' };

test('the README’s table of settings says what the code says, in the same order', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const table = /^## Settings$[\s\S]*?^\| --- .*\n((?:^\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  const rows = reportSettings({}).map(({ name, default: fallback, description }) => {
    const code = fallback && `\`${fallback}\` `;
    return `| \`${name}\` | ${code}| ${description} |`;
  });
  expect(table.trim().split('\n')).toEqual(rows);
});

test('every setting is read: its text in the environment decides its value', () => {
  const changed: Record<string, string> = {
    STRIPE_SECRET_KEY: 'sk_live_2',
    STRIPE_ACCOUNT_ID: 'acct_2',
    SHIPPING_COUNTRIES: 'DE,AT',
    STRIPE_WEBHOOK_SECRET: 'whsec_old, whsec_new',
    DATABASE_URL: 'file:other.db',
    FREE_LIMITS: 'max_projects=2',
    HOST: '10.0.0.1',
    MANAGEMENT_HOST: '10.0.0.2',
    TRUSTED_PROXIES: '10.0.0.1, loopback',
    LOG_LEVEL: 'debug',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    OTEL_SERVICE_NAME: 'billing',
    OTEL_TRACES_SAMPLER: 'always_on',
    OTEL_TRACES_SAMPLER_ARG: '0.5',
    OTEL_SDK_DISABLED: 'true',
    NODE_ENV: 'production',
    SANDBOX_DIR: 'elsewhere',
  };
  const before = readConfig(KEY);
  for (const { name, default: fallback } of reportSettings({})) {
    const after = readConfig({ ...KEY, [name]: changed[name] ?? String(Number(fallback) + 1) });
    const different = Object.keys(before).filter(
      (key) => JSON.stringify(after[key as never]) !== JSON.stringify(before[key as never]),
    );
    expect(different, name).toHaveLength(1);
  }
});

test('several signing secrets are told apart', () => {
  expect(readConfig(KEY).webhookSecrets).toBeUndefined();
  expect(readConfig({ ...KEY, STRIPE_WEBHOOK_SECRET: ' whsec_old ,whsec_n+/w=' }).webhookSecrets).toEqual([
    'whsec_old',
    'whsec_n+/w=',
  ]);
});

test.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'an http: or https: URL'],
  ['OTEL_TRACES_SAMPLER', 'sometimes', 'one of always_on'],
  ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'a number from 0 to 1'],
  ['OTEL_TRACES_SAMPLER_ARG', '-0.1', 'a number from 0 to 1'],
  ['OTEL_SDK_DISABLED', 'yes', 'true or false'],
])('%s may not be %s', (name, value, accepted) => {
  expect(() => readConfig({ ...KEY, [name]: value })).toThrow(`${name} must be ${accepted}`);
});

describe('in sandbox mode', () => {
  test('nothing but this machine is listened to, whatever HOST says', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
    expect(readConfig({ HOST: '10.0.0.1', ...KEY }).host).toBe('10.0.0.1');
  });

  test('the store and the delay of a shutdown have other defaults, and are set like any other', () => {
    expect(readConfig({ SANDBOX_DIR: 'here' })).toMatchObject({
      database: 'here/gangway.db',
      shutdownDelay: 0,
    });
    expect(readConfig({ DATABASE_URL: 'file:own.db', SHUTDOWN_DELAY_MS: '7' })).toMatchObject({
      database: 'own.db',
      shutdownDelay: 7,
    });
    expect(readConfig(KEY)).toMatchObject({ database: 'gangway.db', shutdownDelay: 5000 });
  });
});

describe('FREE_LIMITS', () => {
  const limits = (text: string) => readConfig({ FREE_LIMITS: text }).freeLimits;
  const defaults = { messages_per_month: 1000, max_projects: 1, max_endpoints: 5, retention_days: 7 };

  test('what is named is set, and the rest is as by default', () => {
    expect(limits('')).toEqual(defaults);
    expect(limits('max_projects=3, messages_per_month=unlimited')).toEqual({
      ...defaults,
      max_projects: 3,
      messages_per_month: Number.POSITIVE_INFINITY,
    });
    expect(limits('max_retries=0')).toEqual({ ...defaults, max_retries: 0 });
  });

  test.each([
    'max_projects',
    'max_projects=',
    'max_projects=-1',
    'max_projects=1.5',
    'projects=1',
    'a=1=2',
    ',',
  ])('%s is refused', (text) => {
    expect(() => limits(text)).toThrow(/^FREE_LIMITS must be comma-separated limits/);
  });
});
