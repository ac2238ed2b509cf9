import { expect, test } from 'vitest';
import { rsaKeys } from '../keys.ts';
import { APP, cliWithTenant, OTHER } from '../support.ts';

const { publicKey, privateKey } = rsaKeys();

test('add: registers a key once, however often it is added', async () => {
  const cli = await cliWithTenant();
  const file = await cli.file('public.pem', publicKey);
  const added = await cli.json('app-key', 'add', APP, file);
  expect(added).toMatchObject({ app_id: APP, bits: 2048, public_key: publicKey });
  expect((await cli.run('app-key', 'add', APP, file)).stdout).toContain(added.id);
  expect(await cli.json('app-key', 'list', APP)).toMatchObject([{ id: added.id }]);
});

test('add: a private key is refused and neither shown nor stored', async () => {
  const cli = await cliWithTenant();
  const file = await cli.file('private.pem', privateKey);
  const { code, stdout, stderr } = await cli.run('app-key', 'add', APP, file);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('error: This is a private key');
  for (const line of privateKey.split('\n').filter((line) => line.length > 20 && !line.startsWith('-')))
    expect(stderr).not.toContain(line);
  expect(await cli.json('app-key', 'list', APP)).toEqual([]);
});

test('add: a file that is not there, or too long', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('app-key', 'add', APP, `${cli.folder}/none.pem`)).toMatchObject({
    exitCode: 1,
    code: 'UNREADABLE_FILE',
  });
  const file = await cli.file('long.pem', 'x'.repeat(70_000));
  expect(await cli.error('app-key', 'add', APP, file)).toMatchObject({ exitCode: 1, code: 'INVALID_KEY' });
});

test('list: keys with their fingerprints, the newest first', async () => {
  const cli = await cliWithTenant();
  expect((await cli.run('app-key', 'list', APP)).stdout).toContain('gangway app-key add');
  const first = await cli.json('app-key', 'add', APP, await cli.file('1.pem', publicKey));
  const second = await cli.json('app-key', 'add', APP, await cli.file('2.pem', rsaKeys().publicKey));
  expect(await cli.json('app-key', 'list', APP)).toMatchObject([
    { id: second.id, fingerprint: second.fingerprint },
    { id: first.id, fingerprint: first.fingerprint },
  ]);
  const { stdout } = await cli.run('app-key', 'list', APP);
  expect(stdout).toContain(first.fingerprint);
  expect(stdout).not.toContain('BEGIN');
});

test('remove: takes a key away from its own app alone', async () => {
  const cli = await cliWithTenant();
  await cli.json('app', 'create', 'Other', '--id', OTHER);
  const { id } = await cli.json('app-key', 'add', APP, await cli.file('1.pem', publicKey));
  expect(await cli.error('app-key', 'remove', OTHER, id)).toEqual({
    exitCode: 1,
    code: 'NOT_FOUND',
    message: `There is no app key ${id}. What there is: gangway app-key list <app>`,
  });
  expect(await cli.json('app-key', 'list', APP)).toHaveLength(1);
  expect((await cli.run('app-key', 'remove', APP, id)).stdout).toBe(`Removed key ${id} of app ${APP}.\n`);
  expect(await cli.json('app-key', 'list', APP)).toEqual([]);
});

test.each([['add', '-'], ['list'], ['remove', OTHER]])(
  '%s: an unknown app is NOT_FOUND',
  async (command, ...args) => {
    const cli = await cliWithTenant();
    const file = await cli.file('public.pem', publicKey);
    const given = args.map((arg) => (arg === '-' ? file : arg));
    expect(await cli.error('app-key', command, OTHER, ...given)).toMatchObject({
      exitCode: 1,
      code: 'NOT_FOUND',
      message: expect.stringContaining(`no app ${OTHER}`),
    });
  },
);
