import { createPublicKey } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { rsaKeys } from '../keys.ts';
import { APP, cliWithTenant, OTHER } from '../support.ts';

const { publicKey, privateKey } = rsaKeys();

async function cliWithKey() {
  const cli = await cliWithTenant();
  await cli.run('app-key', 'add', APP, await cli.file('public.pem', publicKey));
  return { ...cli, privateKey: await cli.file('private.pem', privateKey) };
}

test('signs a token that the app’s key verifies', async () => {
  const cli = await cliWithKey();
  const { code, stdout, stderr } = await cli.run('token', APP, 'ann', '--private-key', cli.privateKey);
  expect(code).toBe(0);
  expect(stderr).not.toContain('does not have this key');
  const token = stdout.trim();
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT' });
  const { payload } = await jwtVerify(token, createPublicKey(publicKey), {
    issuer: 'https://auth.example.com',
    audience: APP,
    subject: 'ann',
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
});

test('takes another issuer and time', async () => {
  const cli = await cliWithKey();
  const options = ['--issuer', 'me', '--expires-in', '2d'];
  const answer = await cli.json('token', APP, 'ann', '--private-key', cli.privateKey, ...options);
  expect(answer).toMatchObject({ issuer: 'me', app_id: APP, subject: 'ann', key_registered: true });
  const { payload } = await jwtVerify(answer.token, createPublicKey(publicKey), { issuer: 'me' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(2 * 86_400);
});

test('a key that the app does not have still signs, with a warning', async () => {
  const cli = await cliWithTenant();
  const file = await cli.file('private.pem', privateKey);
  const { code, stderr } = await cli.run('token', APP, 'ann', '--private-key', file);
  expect(code).toBe(0);
  expect(stderr).toContain('gangway app-key add');
  expect(await cli.json('token', APP, 'ann', '--private-key', file)).toMatchObject({ key_registered: false });
});

test('refuses what cannot sign or has no issuer', async () => {
  const cli = await cliWithKey();
  const sign = (app: string, file: string, ...more: string[]) =>
    cli.error('token', app, 'ann', '--private-key', file, ...more);
  expect(await sign(OTHER, cli.privateKey)).toMatchObject({ exitCode: 1, code: 'NOT_FOUND' });
  expect(await sign(APP, await cli.file('p.pem', publicKey))).toMatchObject({
    exitCode: 1,
    code: 'INVALID_KEY',
  });
  expect(await sign(APP, cli.privateKey, '--expires-in', 'soon')).toMatchObject({
    exitCode: 2,
    code: 'USAGE',
  });
  expect(await cli.error('token', APP, 'ann')).toMatchObject({ exitCode: 2, code: 'USAGE' });
  const { id } = await cli.json('app', 'create', 'No issuer');
  expect(await sign(id, cli.privateKey)).toMatchObject({ exitCode: 1, code: 'NO_ISSUER' });
});
