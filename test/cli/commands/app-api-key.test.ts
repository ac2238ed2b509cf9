import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiKeyMode } from '../../../src/billing/api-keys.ts';
import { APP, cliWithTenant, OTHER } from '../support.ts';

test('create: shows the key this once and stores its hash alone', async () => {
  const cli = await cliWithTenant();
  const created = await cli.json('app-api-key', 'create', APP, '--type', 'read');
  expect(created).toMatchObject({ app_id: APP, type: 'read', mode: 'test' });
  expect(apiKeyMode(created.key, 'app')).toBe('test');
  const { stdout } = await cli.run('app-api-key', 'create', APP, '--type', 'write');
  const key = stdout.split('\n').find((line) => line.startsWith('ud_test_')) ?? '';
  expect(apiKeyMode(key, 'app')).toBe('test');
  const shown = [await cli.run('app-api-key', 'list'), await cli.run('app-api-key', 'list', '--json')];
  for (const secret of [created.key, key]) {
    for (const { stdout } of shown) expect(stdout).not.toContain(secret);
    expect(await readFile(join(cli.folder, 'data/gangway.db'), 'latin1')).not.toContain(secret);
  }
});

test('create: needs a type, and is of the mode of the Stripe key, unless told otherwise', async () => {
  const cli = await cliWithTenant();
  cli.env.DATABASE_URL = `file:${cli.folder}/data/gangway.db`;
  cli.env.STRIPE_SECRET_KEY = 'sk_live_1';
  const create = ['app-api-key', 'create', APP];
  expect(await cli.json(...create, '--type', 'write')).toMatchObject({ type: 'write', mode: 'live' });
  const other = await cli.run(...create, '--type', 'write', '--mode', 'test');
  expect(other.stdout).toContain("refused while Stripe's live mode serves");
  for (const wrong of [[], ['--type', 'admin'], ['--type', 'read', '--mode', 'other']])
    expect(await cli.error(...create, ...wrong)).toMatchObject({ exitCode: 2 });
});

test('list: all keys, or those of one app', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('app-api-key', 'list')).stdout).toContain('gangway app-api-key create');
  const { id, prefix } = await cli.json('app-api-key', 'create', APP, '--type', 'read');
  const nothingYet = { expires_at: null, revoked_at: null, last_used_at: null };
  expect(await cli.json('app-api-key', 'list')).toEqual([
    { id, app_id: APP, type: 'read', mode: 'test', prefix, ...nothingYet, created_at: expect.any(String) },
  ]);
  expect((await cli.run('app-api-key', 'list', '--app', APP)).stdout).toContain(`${prefix}…  read`);
  expect(await cli.error('app-api-key', 'list', '--app', OTHER)).toMatchObject({ code: 'NOT_FOUND' });
});

test('rotate: a new key, and until when the old one is accepted', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('app-api-key', 'create', APP, '--type', 'read');
  const rotated = async (...args: string[]) => (await cli.run('app-api-key', 'rotate', id, ...args)).stdout;
  expect(await rotated('--overlap', '60m')).toContain(`The old key, ${id}, is still accepted for 1 hour.`);
  expect((await cli.run('app-api-key', 'rotate', '--help')).stdout).toContain('(default: 24h)');
});

test('revoke: for good, and may be repeated', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('app-api-key', 'create', APP, '--type', 'read');
  expect(await cli.json('app-api-key', 'revoke', id.toUpperCase())).toMatchObject({
    id,
    revoked_at: expect.any(String),
  });
  const [{ revoked_at }] = await cli.json('app-api-key', 'list');
  expect(Date.parse(revoked_at)).not.toBeNaN();
  expect((await cli.run('app-api-key', 'revoke', id)).stdout).toContain('has been revoked since');
  expect(await cli.json('app-api-key', 'list')).toMatchObject([{ revoked_at }]);
});

test('an unknown key or app is NOT_FOUND, and a key in the wrong place is not repeated', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('app-api-key', 'revoke', OTHER)).toEqual({
    exitCode: 1,
    code: 'NOT_FOUND',
    message: `There is no app API key ${OTHER}. What there is: gangway app-api-key list`,
  });
  expect(await cli.error('app-api-key', 'create', OTHER, '--type', 'read')).toMatchObject({
    code: 'NOT_FOUND',
  });
  const { stderr } = await cli.run('app-api-key', 'revoke', `ud_test_${'a1'.repeat(24)}`);
  expect(stderr).not.toContain('a1a1');
});
