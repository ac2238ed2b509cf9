import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withProvider } from '../../../src/cli/context.ts';
import { readConfig } from '../../../src/config.ts';
import { APP, cliWithTenant, OTHER, TENANT, type TestCli } from '../support.ts';

const URL_OF_APP = 'https://app.example.com/account';

test('create: in an app, with an id of its own or a given one', async () => {
  const cli = await cliWithTenant();
  await cli.run('origin', 'add', APP, 'https://app.example.com');
  const id = 'ABCDEF00-0000-4000-8000-000000000000';
  expect(
    await cli.json('tenant', 'create', APP, 'T', '--id', id, '--default-return-url', URL_OF_APP),
  ).toMatchObject({
    id: id.toLowerCase(),
    app_id: APP,
    name: 'T',
    default_return_url: URL_OF_APP,
    customers: [],
  });
  expect((await cli.run('tenant', 'create', APP, 'U')).stdout).toMatch(
    /^Created tenant [0-9a-f-]{36}\. Next:/,
  );
});

test('create: a taken id, an unknown app and a refused URL make nothing', async () => {
  const cli = await cliWithTenant();
  const create = (app: string, ...args: string[]) => cli.error('tenant', 'create', app, 'T', ...args);
  expect(await create(APP, '--id', TENANT)).toEqual({
    exitCode: 1,
    code: 'ALREADY_EXISTS',
    message: `There is a tenant ${TENANT} already. What there is: gangway tenant list`,
  });
  expect(await create(OTHER)).toMatchObject({ exitCode: 1, code: 'NOT_FOUND' });
  expect(await create(APP, '--default-return-url', URL_OF_APP)).toEqual({
    exitCode: 1,
    code: 'INVALID_REQUEST',
    message: expect.stringMatching(/must be a URL from an allowed origin.*gangway origin list <app>/),
  });
  expect(await cli.json('tenant', 'list')).toHaveLength(1);
});

test('list: all tenants, or those of one app', async () => {
  const cli = await cliWithTenant();
  const { id: other } = await cli.json('app', 'create', 'Other');
  expect(await cli.json('tenant', 'list')).toMatchObject([{ id: TENANT, app_id: APP, name: 'First' }]);
  expect((await cli.run('tenant', 'list', '--app', APP)).stdout).toMatch(
    new RegExp(`^${TENANT}  First`, 'm'),
  );
  expect((await cli.run('tenant', 'list', '--app', other)).stdout).toContain('gangway tenant create');
  expect(await cli.error('tenant', 'list', '--app', OTHER)).toMatchObject({ exitCode: 1, code: 'NOT_FOUND' });
});

test('show: with members and keys', async () => {
  const cli = await cliWithTenant();
  await cli.run('member', 'add', TENANT, 'ann');
  const { id, prefix } = await cli.json('api-key', 'create', TENANT);
  expect(await cli.json('tenant', 'show', TENANT)).toMatchObject({
    id: TENANT,
    members: ['ann'],
    api_keys: [{ id }],
  });
  const { stdout } = await cli.run('tenant', 'show', TENANT);
  expect(stdout).toMatch(/^members +ann$/m);
  expect(stdout).toContain(`${id}  ${prefix}…`);
  expect(await cli.error('tenant', 'show', OTHER)).toMatchObject({ exitCode: 1, code: 'NOT_FOUND' });
});

test('default-return-url: of an allowed origin, or none', async () => {
  const cli = await cliWithTenant();
  const refused = await cli.error('tenant', 'default-return-url', TENANT, URL_OF_APP);
  expect(refused).toMatchObject({ exitCode: 1, code: 'INVALID_REQUEST' });
  await cli.run('origin', 'add', APP, 'https://app.example.com');
  const set = await cli.json('tenant', 'default-return-url', TENANT, URL_OF_APP);
  expect(set).toMatchObject({ default_return_url: URL_OF_APP });
  expect((await cli.run('tenant', 'default-return-url', TENANT, '--none')).stdout).toContain(
    'no default return URL',
  );
  expect(await cli.json('tenant', 'show', TENANT)).toMatchObject({ default_return_url: null });
  for (const args of [[], [URL_OF_APP, '--none']])
    expect(await cli.error('tenant', 'default-return-url', TENANT, ...args)).toMatchObject({ exitCode: 2 });
  expect(await cli.error('tenant', 'default-return-url', OTHER, '--none')).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('link-customer: a customer that Stripe has, in place of any other', async () => {
  const cli = await cliWithTenant();
  for (const format of [[], ['--json']]) {
    const customer = await customerOf(cli);
    expect(await cli.run('tenant', 'link-customer', TENANT, customer, ...format)).toMatchObject({ code: 0 });
    const { customers } = await cli.json('tenant', 'show', TENANT);
    const account = expect.stringMatching(/^acct_/);
    expect(customers).toEqual([{ customer_id: customer, account, livemode: false }]);
  }
});

test('link-customer: not one that Stripe does not have, or that is another tenant’s', async () => {
  const cli = await cliWithTenant();
  const link = (tenant: string, customer: string) => cli.error('tenant', 'link-customer', tenant, customer);
  expect(await link(TENANT, 'cus_none')).toMatchObject({
    exitCode: 1,
    code: 'NO_SUCH_CUSTOMER',
    message: expect.stringContaining('Stripe has no customer cus_none'),
  });
  expect(await link(TENANT, await customerOf(cli, { deleted: true }))).toMatchObject({
    code: 'NO_SUCH_CUSTOMER',
  });
  expect(await link(TENANT, 'sub_1')).toMatchObject({ exitCode: 2, code: 'USAGE' });
  expect(await link(OTHER, 'cus_none')).toMatchObject({ code: 'NOT_FOUND' });

  const customer = await customerOf(cli);
  const { id: second } = await cli.json('tenant', 'create', APP, 'Second');
  await cli.json('tenant', 'link-customer', TENANT, customer);
  expect(await link(second, customer)).toMatchObject({
    exitCode: 1,
    code: 'ALREADY_EXISTS',
    message: expect.stringContaining('is another tenant'),
  });
  expect(await cli.json('tenant', 'show', second)).toMatchObject({ customers: [] });
});

/** Makes a customer in the sandbox that the command line uses. */
function customerOf({ folder }: TestCli, { deleted = false } = {}): Promise<string> {
  return withProvider(readConfig({ SANDBOX_DIR: join(folder, 'data') }), async ({ client }) => {
    const { id } = await client.customers.create({ name: 'Known' });
    if (deleted) await client.customers.del(id);
    return id;
  });
}
