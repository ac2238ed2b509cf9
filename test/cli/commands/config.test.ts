import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testCli } from '../support.ts';

test('each setting, its default and where it came from; what follows from them', async () => {
  const cli = await testCli({ PORT: '4000', LOG_LEVEL: '' });
  const { settings, derived } = await cli.json('config');
  const byName = Object.fromEntries(settings.map((setting: { name: string }) => [setting.name, setting]));
  expect(byName.PORT).toEqual({
    name: 'PORT',
    value: '4000',
    source: 'environment',
    default: '3000',
    description: expect.stringMatching(/port/),
  });
  expect(byName.LOG_LEVEL).toMatchObject({ value: 'info', source: 'default' });
  expect(derived).toEqual({
    mode: 'sandbox',
    store: join(cli.folder, 'data/gangway.db'),
    stripe: `a stand-in, kept in ${join(cli.folder, 'data/stripe.db')}`,
    listens: '127.0.0.1:4000',
  });
  const { stdout } = await cli.run('config');
  expect(stdout).toMatch(/^PORT +4000 +environment +3000$/m);
  expect(stdout).toMatch(/^mode +sandbox$/m);
});

test.each([
  ['sk_test_Secret123', 'test'],
  ['rk_live_Secret123', 'live'],
])('%s: the mode is shown, the key is not', async (key, mode) => {
  const cli = await testCli({ STRIPE_SECRET_KEY: key, HOST: '10.0.0.1' });
  expect((await cli.json('config')).derived).toMatchObject({ mode, listens: '10.0.0.1:3000' });
  for (const format of [[], ['--json']]) {
    const { stdout } = await cli.run('config', ...format);
    expect(stdout).toContain(`${key.slice(0, 8)}…`);
    expect(stdout).not.toContain('Secret');
  }
});

test('that there is a signing secret is shown, itself it is not', async () => {
  const cli = await testCli({
    STRIPE_SECRET_KEY: 'sk_test_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_Secret1,whsec_Secret2',
  });
  for (const format of [[], ['--json']]) {
    const { code, stdout } = await cli.run('config', ...format);
    expect(code).toBe(0);
    expect(stdout).not.toContain('whsec_Secret');
  }
  const { settings } = await cli.json('config');
  expect(settings).toContainEqual(
    expect.objectContaining({ name: 'STRIPE_WEBHOOK_SECRET', value: '…', source: 'environment' }),
  );
});

test.each([
  ['STRIPE_SECRET_KEY', 'whsec_Secret123'],
  ['STRIPE_WEBHOOK_SECRET', 'whsec_1,Secret123'],
  ['DATABASE_URL', 'mysql://gangway:Secret123@db.example.com/gangway'],
])('%s that cannot be used: the settings, the error and 1, without the secret', async (name, value) => {
  const cli = await testCli({ [name]: value });
  for (const format of [[], ['--json']]) {
    const { code, stdout, stderr } = await cli.run('config', ...format);
    expect(code).toBe(1);
    expect(stdout).toContain(name);
    expect(stderr).toContain(`${name} must be`);
    expect(stdout + stderr).not.toContain('Secret');
    expect(stdout + stderr).not.toContain('whsec_S');
    expect(stdout + stderr).not.toContain('whsec_1');
  }
});

test('blanks around a value count for nothing', async () => {
  const cli = await testCli({ DATABASE_URL: '  ', PORT: ' 4000 ' });
  expect((await cli.json('config')).derived).toMatchObject({
    store: join(cli.folder, 'data/gangway.db'),
    listens: '127.0.0.1:4000',
  });
});

test('a trusted proxy that is no address is found here too', async () => {
  const cli = await testCli({ TRUSTED_PROXIES: 'loopback, nowhere' });
  const { code, stderr } = await cli.run('config');
  expect(code).toBe(1);
  expect(stderr).toContain('error: TRUSTED_PROXIES must be comma-separated addresses');
});
