import { expect, test } from 'vitest';
import { cliWithTenant, OTHER, TENANT } from '../support.ts';

test('add: a user, once', async () => {
  const cli = await cliWithTenant();
  const added = { tenant_id: TENANT, subject: 'ann', added: true };
  expect(await cli.json('member', 'add', TENANT, 'ann')).toEqual(added);
  expect(await cli.json('member', 'add', TENANT, 'ann')).toEqual({ ...added, added: false });
  expect((await cli.run('member', 'add', TENANT, 'ann')).stdout).toContain('already a member');
  expect((await cli.run('member', 'add', TENANT, 'bob')).stdout).toBe(
    `User bob is a member of tenant ${TENANT} now.\n`,
  );
  expect(await cli.error('member', 'add', TENANT, ' ')).toMatchObject({ exitCode: 2, code: 'USAGE' });
});

test('list: a tenant’s members, one a line', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('member', 'list', TENANT)).stdout).toContain('gangway member add');
  await cli.run('member', 'add', TENANT, 'bob');
  await cli.run('member', 'add', TENANT, 'ann');
  expect(await cli.json('member', 'list', TENANT)).toEqual(['ann', 'bob']);
  expect((await cli.run('member', 'list', TENANT)).stdout).toBe('ann\nbob\n');
});

test('remove: this tenant’s member alone', async () => {
  const cli = await cliWithTenant();
  await cli.run('member', 'add', TENANT, 'ann');
  await cli.run('member', 'add', TENANT, 'bob');
  expect(await cli.json('member', 'remove', TENANT, 'ann')).toMatchObject({ subject: 'ann', removed: true });
  expect((await cli.run('member', 'remove', TENANT, 'bob')).stdout).toContain('no longer');
  expect(await cli.error('member', 'remove', TENANT, 'ann')).toEqual({
    exitCode: 1,
    code: 'NOT_FOUND',
    message: 'There is no member ann. What there is: gangway member list <tenant>',
  });
});

test.each([['add', 'ann'], ['list'], ['remove', 'ann']])(
  '%s: an unknown tenant is NOT_FOUND',
  async (command, ...args) => {
    const cli = await cliWithTenant();
    expect(await cli.error('member', command, OTHER, ...args)).toEqual({
      exitCode: 1,
      code: 'NOT_FOUND',
      message: `There is no tenant ${OTHER}. What there is: gangway tenant list`,
    });
  },
);
