import { expect, test } from 'vitest';
import { APP, cliWithTenant, OTHER, TENANT } from '../support.ts';

test('add: as browsers write it, once', async () => {
  const cli = await cliWithTenant();
  expect(await cli.json('origin', 'add', APP, 'https://App.Example.com:443/')).toEqual({
    app_id: APP,
    origin: 'https://app.example.com',
    added: true,
  });
  expect((await cli.run('origin', 'add', APP, 'https://app.example.com')).stdout).toContain('already');
  expect((await cli.run('origin', 'add', APP, 'http://localhost:5173')).stdout).toBe(
    `App ${APP} allows http://localhost:5173.\n`,
  );
});

test.each([
  'app.example.com',
  'http://app.example.com',
  'https://app.example.com/account',
  'https://a@b.example',
])('add: %s is wrong usage', async (origin) => {
  const cli = await cliWithTenant();
  expect(await cli.error('origin', 'add', APP, origin)).toMatchObject({ exitCode: 2, code: 'USAGE' });
  expect(await cli.json('origin', 'list', APP)).toEqual([]);
});

test('list: an app’s origins, one a line', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('origin', 'list', APP)).stdout).toContain('gangway origin add');
  await cli.run('origin', 'add', APP, 'https://b.example.com');
  await cli.run('origin', 'add', APP, 'https://a.example.com');
  expect(await cli.json('origin', 'list', APP)).toEqual(['https://a.example.com', 'https://b.example.com']);
  expect((await cli.run('origin', 'list', APP)).stdout).toBe(
    'https://a.example.com\nhttps://b.example.com\n',
  );
});

test('remove: says whose default return URL is refused from now on', async () => {
  const cli = await cliWithTenant();
  for (const origin of ['https://a.example.com', 'https://b.example.com'])
    await cli.run('origin', 'add', APP, origin);
  await cli.run('tenant', 'default-return-url', TENANT, 'https://a.example.com/account');
  expect(await cli.json('origin', 'remove', APP, 'https://b.example.com')).toEqual({
    app_id: APP,
    origin: 'https://b.example.com',
    removed: true,
    tenants_with_refused_default_return_url: [],
  });
  const { stdout } = await cli.run('origin', 'remove', APP, 'https://A.example.com');
  expect(stdout).toContain(`App ${APP} allows https://a.example.com no longer.`);
  expect(stdout).toContain(TENANT);
  expect(await cli.json('origin', 'list', APP)).toEqual([]);
});

test('an origin of another app, and an app that is not there, are NOT_FOUND', async () => {
  const cli = await cliWithTenant();
  const { id } = await cli.json('app', 'create', 'Other');
  await cli.run('origin', 'add', id, 'https://a.example.com');
  const foreign = await cli.error('origin', 'remove', APP, 'https://a.example.com');
  expect(foreign).toMatchObject({
    exitCode: 1,
    code: 'NOT_FOUND',
    message: expect.stringContaining('origin list'),
  });
  expect(await cli.json('origin', 'list', id)).toHaveLength(1);
  for (const args of [
    ['add', OTHER, 'https://a.example.com'],
    ['list', OTHER],
    ['remove', OTHER, 'https://a.example.com'],
  ])
    expect((await cli.error('origin', ...args)).message).toContain(`no app ${OTHER}`);
});
