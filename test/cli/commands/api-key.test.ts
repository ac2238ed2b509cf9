import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiKeyMode } from '../../../src/billing/api-keys.ts';
import { cliWithTenant, OTHER, TENANT } from '../support.ts';

test('create: shows the key this once and stores its hash alone', async () => {
  const cli = await cliWithTenant();
  const created = await cli.json('api-key', 'create', TENANT);
  expect(created).toMatchObject({ tenant_id: TENANT, mode: 'test' });
  expect(apiKeyMode(created.key)).toBe('test');
  const { stdout } = await cli.run('api-key', 'create', TENANT);
  const key = stdout.split('\n').find((line) => line.startsWith('hb_test_')) ?? '';
  expect(apiKeyMode(key)).toBe('test');

  const shown = [await cli.run('api-key', 'list'), await cli.run('api-key', 'list', '--json')];
  shown.push(await cli.run('tenant', 'show', TENANT), await cli.run('tenant', 'show', TENANT, '--json'));
  for (const secret of [created.key, key]) {
    for (const { stdout } of shown) expect(stdout).not.toContain(secret);
    expect(await readFile(join(cli.folder, 'data/gangway.db'), 'latin1')).not.toContain(secret);
  }
});

test('create: of the mode of the Stripe key, unless told otherwise', async () => {
  const cli = await cliWithTenant();
  cli.env.DATABASE_URL = `file:${cli.folder}/data/gangway.db`;
  cli.env.STRIPE_SECRET_KEY = 'sk_live_1';
  expect(await cli.json('api-key', 'create', TENANT)).toMatchObject({ mode: 'live' });
  const other = await cli.run('api-key', 'create', TENANT, '--mode', 'test');
  expect(other.stdout).toContain("refused while Stripe's live mode serves");
  expect(await cli.error('api-key', 'create', TENANT, '--mode', 'other')).toMatchObject({ exitCode: 2 });
});

test('list: all keys, or those of one tenant', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('api-key', 'list')).stdout).toContain('gangway api-key create');
  const { id, prefix } = await cli.json('api-key', 'create', TENANT);
  const expected = { id, tenant_id: TENANT, mode: 'test', prefix, revoked_at: null };
  const nothingYet = { expires_at: null, last_used_at: null };
  expect(await cli.json('api-key', 'list')).toEqual([
    { ...expected, ...nothingYet, created_at: expect.any(String) },
  ]);
  expect((await cli.run('api-key', 'list', '--tenant', TENANT)).stdout).toContain(`${prefix}…`);
  expect(await cli.error('api-key', 'list', '--tenant', OTHER)).toMatchObject({ code: 'NOT_FOUND' });
});

test('rotate: a new key, and until when the old one is accepted', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('api-key', 'create', TENANT);
  const rotated = async (...args: string[]) => (await cli.run('api-key', 'rotate', id, ...args)).stdout;
  expect(await rotated('--overlap', '60m')).toContain(`The old key, ${id}, is still accepted for 1 hour.`);
  expect((await cli.run('api-key', 'rotate', '--help')).stdout).toContain('(default: 24h)');
});

test('revoke: for good, and may be repeated', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('api-key', 'create', TENANT);
  expect(await cli.json('api-key', 'revoke', id.toUpperCase())).toMatchObject({
    id,
    revoked_at: expect.any(String),
  });
  const [{ revoked_at }] = await cli.json('api-key', 'list');
  expect(Date.parse(revoked_at)).not.toBeNaN();
  expect((await cli.run('api-key', 'revoke', id)).stdout).toContain('has been revoked since');
  expect(await cli.json('api-key', 'list')).toMatchObject([{ revoked_at }]);
  expect((await cli.run('tenant', 'show', TENANT)).stdout).toContain('revoked');
});

test('an unknown key or tenant is NOT_FOUND', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('api-key', 'revoke', OTHER)).toEqual({
    exitCode: 1,
    code: 'NOT_FOUND',
    message: `There is no API key ${OTHER}. What there is: gangway api-key list`,
  });
  expect(await cli.error('api-key', 'create', OTHER)).toMatchObject({ code: 'NOT_FOUND' });
});
