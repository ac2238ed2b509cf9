import { expect, test } from 'vitest';
import { APP, cliWithTenant, OTHER, testCli } from '../support.ts';

test('create: makes an app, with an id of its own or a given one in lower case', async () => {
  const cli = await testCli();
  expect(
    await cli.json('app', 'create', ' Acme ', '--id', 'ABCDEF00-0000-4000-8000-000000000000'),
  ).toMatchObject({
    id: 'abcdef00-0000-4000-8000-000000000000',
    name: 'Acme',
    issuer: null,
    disabled_at: null,
  });
  const made = await cli.json('app', 'create', 'B', '--issuer', 'me', '--portal-configuration', 'bpc_1');
  expect(made).toMatchObject({ issuer: 'me', portal_configuration: 'bpc_1' });
  const { stdout } = await cli.run('app', 'create', 'C');
  expect(stdout).toMatch(/^Created app [0-9a-f-]{36}\. Next:\n {2}gangway app issuer /);
});

test('create: an id that is taken is an error of its own', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('app', 'create', 'Again', '--id', APP)).toEqual({
    exitCode: 1,
    code: 'ALREADY_EXISTS',
    message: `There is an app ${APP} already. What there is: gangway app list`,
  });
  expect(await cli.json('app', 'show', APP)).toMatchObject({ name: 'Acme' });
});

test.each([
  ['an empty name', ['  ']],
  ['a name of several lines', ['a\nb']],
  ['a name that is too long', ['x'.repeat(201)]],
  ['an id that is no UUID', ['A', '--id', 'urn:uuid:22222222-2222-2222-2222-222222222222']],
  ['an empty issuer', ['A', '--issuer', '']],
  ['a portal configuration that is none', ['A', '--portal-configuration', 'cus_1']],
])('create: %s is wrong usage', async (_, args) => {
  const cli = await testCli();
  expect(await cli.error('app', 'create', ...args)).toMatchObject({ exitCode: 2, code: 'USAGE' });
  expect(await cli.json('app', 'list')).toEqual([]);
});

test('list: says how to make the first, then lists all', async () => {
  const cli = await testCli();
  expect((await cli.run('app', 'list')).stdout).toContain('gangway app create');
  await cli.run('app', 'create', 'Acme', '--id', APP);
  await cli.run('app', 'disable', APP);
  const [titles, row] = (await cli.run('app', 'list')).stdout.split('\n');
  expect(titles).toMatch(/^ID {36}NAME {2}STATE/);
  expect(row).toMatch(new RegExp(`^${APP}  Acme  disabled at \\d{4}-`));
  expect(await cli.json('app', 'list')).toMatchObject([{ id: APP }]);
});

test('show: all of an app', async () => {
  const cli = await cliWithTenant();
  await cli.run('origin', 'add', APP, 'https://b.example.com');
  await cli.run('origin', 'add', APP, 'https://a.example.com');
  expect(await cli.json('app', 'show', APP.toUpperCase())).toMatchObject({
    id: APP,
    issuer: 'https://auth.example.com',
    origins: ['https://a.example.com', 'https://b.example.com'],
    keys: [],
  });
  const { stdout } = await cli.run('app', 'show', APP);
  expect(stdout).toMatch(/^state +enabled$/m);
  expect(stdout).toMatch(/^origins +https:\/\/a\.example\.com\n +https:\/\/b\.example\.com$/m);
});

test('disable and enable: say so, and may be repeated; the first time of disabling stays', async () => {
  const cli = await cliWithTenant();
  const { disabled_at } = await cli.json('app', 'disable', APP);
  expect(Date.parse(disabled_at)).not.toBeNaN();
  expect(await cli.json('app', 'disable', APP)).toMatchObject({ disabled_at });
  expect((await cli.run('app', 'enable', APP)).stdout).toBe(`App ${APP} is enabled.\n`);
  expect(await cli.json('app', 'enable', APP)).toMatchObject({ disabled_at: null });
});

test('issuer: sets it', async () => {
  const cli = await cliWithTenant();
  expect(await cli.json('app', 'issuer', APP, 'other')).toMatchObject({ issuer: 'other' });
  expect((await cli.run('app', 'issuer', APP, 'third')).stdout).toContain('issuer third');
});

test('portal-configuration: sets one, or goes back to the default, never both or neither', async () => {
  const cli = await cliWithTenant();
  const set = (...args: string[]) => cli.json('app', 'portal-configuration', APP, ...args);
  expect(await set('bpc_1Example')).toMatchObject({ portal_configuration: 'bpc_1Example' });
  expect((await cli.run('app', 'portal-configuration', APP, 'bpc_2')).stdout).toContain('bpc_2');
  expect(await set('--default')).toMatchObject({ portal_configuration: null });
  for (const args of [[], ['bpc_1', '--default'], ['bpc']]) {
    const error = await cli.error('app', 'portal-configuration', APP, ...args);
    expect(error).toMatchObject({ exitCode: 2, code: 'USAGE' });
  }
});

test.each([['show'], ['enable'], ['disable'], ['issuer', 'me'], ['portal-configuration', 'bpc_1']])(
  '%s: an unknown app is NOT_FOUND',
  async (command, ...args) => {
    const cli = await testCli();
    expect(await cli.error('app', command, OTHER, ...args)).toEqual({
      exitCode: 1,
      code: 'NOT_FOUND',
      message: `There is no app ${OTHER}. What there is: gangway app list`,
    });
  },
);
