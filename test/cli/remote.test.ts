/** Commands on a running Gangway answer as they do on its store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { rsaKeys } from './keys.ts';
import { type TestCli, testCli } from './support.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

/** A command line at the place of the server, whose operator key it has as well. */
const cliThere = (): Promise<TestCli> =>
  testCli({ SANDBOX_DIR: gangway.folder, GANGWAY_OPERATOR_KEY: gangway.credentials.operatorKey });
const remote = () => ['--url', gangway.url];

const { workshopAppId: app, workshopTenantId: tenant } = DEMO;

/** What is new each time. */
const alike = (text: string): string =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a UUID')
    .replaceAll(/\b(hb|ud)_(test|live)_\w+/g, 'a key')
    .replaceAll(/^.*Sandbox mode.*\n/gm, '');

describe.each([[[]], [['--json']]])('the same output here and there %j', (format: string[]) => {
  test.each([
    ['app', 'list'],
    ['app', 'show', app],
    ['app', 'show', DEMO.tenantId],
    ['app', 'issuer', app, 'me'],
    ['app', 'rename', app, 'Renamed'],
    ['app', 'rename', tenant, 'Nothing'],
    ['app', 'disable', app],
    ['app', 'enable', app],
    ['app', 'portal-configuration', app, 'bpc_1'],
    ['app', 'portal-configuration', app, '--default'],
    ['app', 'create', 'New'],
    ['app', 'create', 'Taken', '--id', app],
    ['app-key', 'list', DEMO.appId],
    ['app-key', 'remove', app, tenant],
    ['origin', 'list', DEMO.appId],
    ['origin', 'add', app, DEMO.origins[0]],
    ['origin', 'remove', app, 'https://unknown.example.com'],
    ['tenant', 'list', '--app', DEMO.appId],
    ['tenant', 'show', DEMO.tenantId],
    ['tenant', 'show', app],
    ['tenant', 'rename', tenant, 'Renamed'],
    ['tenant', 'rename', app, 'Nothing'],
    ['tenant', 'subscription', DEMO.tenantId],
    ['tenant', 'subscription', DEMO.unsubscribedTenantId],
    ['tenant', 'subscription', app],
    ['tenant', 'create', app, 'New'],
    ['tenant', 'create', app, 'Taken', '--id', tenant],
    ['tenant', 'create', tenant, 'Nowhere'],
    ['tenant', 'default-return-url', tenant, 'https://elsewhere.example.com/'],
    ['tenant', 'default-return-url', tenant, '--none'],
    ['tenant', 'link-customer', tenant, 'cus_unknown'],
    ['tenant', 'deactivate', tenant],
    ['tenant', 'activate', tenant],
    ['tenant', 'export', '--app', DEMO.appId],
    ['tenant', 'export', '--app', DEMO.appId, '--format', 'csv'],
    ['member', 'list', DEMO.tenantId],
    ['member', 'add', tenant, 'ann'],
    ['member', 'remove', tenant, 'nobody'],
    ['api-key', 'list', '--tenant', DEMO.tenantId],
    ['api-key', 'create', tenant],
    ['api-key', 'create', tenant, '--mode', 'live'],
    ['api-key', 'rotate', DEMO.rotatedKeyId, '--overlap', '1d'],
    ['api-key', 'revoke', DEMO.revokedKeyId],
    ['api-key', 'revoke', tenant],
    ['app-api-key', 'list', '--app', DEMO.appId],
    ['app-api-key', 'create', app, '--type', 'write'],
    ['app-api-key', 'rotate', DEMO.rotatedAppKeyId, '--overlap', '1d'],
    ['app-api-key', 'revoke', DEMO.revokedAppKeyId],
    ['audit', 'list', '--tenant', DEMO.unsubscribedTenantId],
  ])('%s %s %s %s', async (...args: string[]) => {
    const cli = await cliThere();
    const command = [...args.filter((arg) => arg !== undefined), ...format];
    // What changes something changes nothing the second time.
    if (!command.includes('create')) await cli.run(...command);
    const [here, there] = [await cli.run(...command), await cli.run(...command, ...remote())];
    expect(alike(there.stdout)).toBe(alike(here.stdout));
    expect(alike(there.stderr)).toBe(alike(here.stderr));
    expect(there.code).toBe(here.code);
  });
});

test('a public key is registered there; a private one does not leave the machine', async () => {
  const cli = await cliThere();
  const { publicKey, privateKey } = rsaKeys();
  const added = await cli.json(...remote(), 'app-key', 'add', app, await cli.file('a.pem', publicKey));
  expect(await cli.json('app-key', 'list', app)).toMatchObject([{ id: added.id }]);
  const before = gangway.log.length;
  const file = await cli.file('b.pem', privateKey);
  expect(await cli.error(...remote(), 'app-key', 'add', app, file)).toMatchObject({ code: 'INVALID_KEY' });
  expect(gangway.log.slice(before).filter(({ operation }) => operation === 'addPublicKey')).toEqual([]);
});

test('what is done there is done by the operator, and here by the command line', async () => {
  const cli = await cliThere();
  await cli.json(...remote(), 'member', 'add', tenant, 'remote');
  await cli.json('member', 'add', tenant, 'local');
  const [local, there] = await cli.json('audit', 'list', '--tenant', tenant, '--action', 'member.add');
  expect(local).toMatchObject({ principal: 'cli', dialect: 'cli' });
  expect(there).toMatchObject({
    principal: expect.stringMatching(/^operator:[0-9a-f-]{36}$/),
    dialect: 'management',
    changes: [{ field: 'member', before: null, after: 'remote' }],
  });
});

test('a key that is missing, unknown or without the scope is said to be so', async () => {
  const cli = await cliThere();
  const list = () => cli.error(...remote(), 'app', 'list');
  cli.env.GANGWAY_OPERATOR_KEY = createApiKey('test', 'operator').key;
  expect(await list()).toMatchObject({ code: 'UNAUTHORIZED', exitCode: 1 });
  delete cli.env.GANGWAY_OPERATOR_KEY;
  expect(await list()).toMatchObject({ code: 'NO_OPERATOR_KEY', exitCode: 1 });
  const { key } = await cli.json('operator-key', 'create', '--scope', 'write');
  cli.env.GANGWAY_OPERATOR_KEY = key;
  expect(await list()).toMatchObject({ code: 'INSUFFICIENT_SCOPE', exitCode: 1 });
});

test('where there is no Gangway, or none with a management API, it is said so', async () => {
  const cli = await cliThere();
  const list = (url: string) => cli.error('--url', url, 'app', 'list');
  expect(await list('http://127.0.0.1:1')).toMatchObject({ code: 'UNREACHABLE', exitCode: 1 });
  expect(await list(gangway.sandbox.url)).toMatchObject({ code: 'NO_MANAGEMENT_API', exitCode: 1 });
  expect(await list('ftp://gangway.example.com')).toMatchObject({ code: 'USAGE', exitCode: 2 });
});

test('what works on the server’s own machine alone refuses --url', async () => {
  const cli = await cliThere();
  for (const command of [['events', 'list'], ['operator-key', 'list'], ['doctor'], ['config']])
    expect(await cli.error(...remote(), ...command)).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('leave out --url'),
    });
});

test('a tenant’s subscription is shown as it is known', async () => {
  const cli = await cliThere();
  const show = async (id: string) => (await cli.run('tenant', 'subscription', id, ...remote())).stdout;
  expect(await show(DEMO.unsubscribedTenantId)).toBe('No subscription is known.\n');
  const [status, customer, period] = [/^status +active$/m, /^customer +cus_\w+$/m, /^period +\S+Z to \S+Z$/m];
  const items = /^items +1 x \S+ {2}prod_\w+ {2}every month$/m;
  for (const line of [status, customer, items, period, /^as of +\S+Z$/m])
    expect(await show(DEMO.tenantId)).toMatch(line);
});
