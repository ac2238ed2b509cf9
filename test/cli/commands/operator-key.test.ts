import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiKeyMode } from '../../../src/billing/api-keys.ts';
import { APP, cliWithTenant, OTHER } from '../support.ts';

const BOTH = ['--scope', 'read', '--scope', 'write'];

test('create: shows the key this once and stores its hash alone', async () => {
  const cli = await cliWithTenant();
  const created = await cli.json('operator-key', 'create', ...BOTH);
  expect(created).toMatchObject({ mode: 'test', scopes: ['read', 'write'], app_id: null });
  expect(apiKeyMode(created.key, 'operator')).toBe('test');
  const { stdout } = await cli.run('operator-key', 'create', '--scope', 'read', 'write');
  const key = stdout.split('\n').find((line) => line.startsWith('gw_test_')) ?? '';
  expect(apiKeyMode(key, 'operator')).toBe('test');
  const shown = [await cli.run('operator-key', 'list'), await cli.run('operator-key', 'list', '--json')];
  for (const secret of [created.key, key]) {
    for (const { stdout } of shown) expect(stdout).not.toContain(secret);
    expect(await readFile(join(cli.folder, 'data/gangway.db'), 'latin1')).not.toContain(secret);
  }
});

test('create: of one app, which there must be; of a mode; with a scope', async () => {
  const cli = await cliWithTenant();
  const create = (...args: string[]) => ['operator-key', 'create', ...args];
  expect(await cli.json(...create('--scope', 'read', '--app', APP.toUpperCase()))).toMatchObject({
    app_id: APP,
    scopes: ['read'],
  });
  expect(await cli.json(...create(...BOTH, '--mode', 'live'))).toMatchObject({ mode: 'live' });
  expect(await cli.error(...create(...BOTH, '--app', OTHER))).toMatchObject({
    code: 'NOT_FOUND',
    message: `There is no app ${OTHER}. What there is: gangway app list`,
  });
  for (const wrong of [[], ['--scope', 'admin'], [...BOTH, '--app', 'x']])
    expect(await cli.error(...create(...wrong))).toMatchObject({ exitCode: 2 });
});

test('list: all keys, or what that means', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('operator-key', 'list')).stdout).toContain('refuses everybody');
  const { key, ...told } = await cli.json('operator-key', 'create', ...BOTH);
  expect(await cli.json('operator-key', 'list')).toEqual([{ ...told, last_used_at: null, revoked_at: null }]);
  expect((await cli.run('operator-key', 'list')).stdout).toContain(`${told.prefix}…  read, write  all`);
});

test('revoke: for good, and may be repeated; not a key that is not there', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('operator-key', 'create', ...BOTH);
  expect(await cli.json('operator-key', 'revoke', id)).toEqual({ id, revoked: true });
  expect(await cli.json('operator-key', 'revoke', id)).toEqual({ id, revoked: false });
  const [{ revoked_at }] = await cli.json('operator-key', 'list');
  expect(Date.parse(revoked_at)).not.toBeNaN();
  expect(await cli.error('operator-key', 'revoke', OTHER)).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('gangway operator-key list'),
  });
});

test('who makes and revokes keys is in the audit, without the key', async () => {
  const cli = await cliWithTenant();
  const { id, key, prefix } = await cli.json('operator-key', 'create', '--scope', 'read', '--app', APP);
  await cli.json('operator-key', 'revoke', id);
  const [revoked, created] = await cli.json('audit', 'list', '--app', APP, '--principal', 'cli');
  expect(created).toMatchObject({
    action: 'operator-key.create',
    changes: [
      { field: 'key', before: null, after: prefix },
      { field: 'scopes', before: null, after: 'read' },
    ],
  });
  expect(revoked).toMatchObject({
    action: 'operator-key.revoke',
    changes: [{ before: prefix, after: null }],
  });
  expect(JSON.stringify([created, revoked])).not.toContain(key);
});
