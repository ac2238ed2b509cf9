/** The script in the guide “Provision your tenants”, run as it stands, by somebody who has what it leaves to the reader. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { compile } from '../support/compile.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

const GUIDE = new URL('../../openapi/docs/guides/provisioning.md', import.meta.url);
const CLIENT = new URL('../../src/client/index.ts', import.meta.url);

let gangway: TestGangway;
let script: string;
beforeAll(async () => {
  gangway = await startTestGangway();
  const [code = '', ...others] = [...(await readFile(GUIDE, 'utf8')).matchAll(/```ts\n(.*?)```/gs)].map(
    ([, code]) => code,
  );
  expect(others).toEqual([]);
  script = code.replace("'gangway-client'", `'${CLIENT.pathname}'`);
  expect(script).toContain(CLIENT.pathname);
});
afterAll(() => gangway.close());

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ids = { appUuid: randomUUID(), tenantUuid: randomUUID(), issuer: randomUUID(), subject: randomUUID() };

/** What the script leaves to the reader. */
async function readersOwn() {
  const { appUuid, issuer, subject } = ids;
  const token = await new SignJWT({ iss: issuer, aud: appUuid, sub: subject })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setExpirationTime('10m')
    .sign(privateKey);
  return {
    ...ids,
    baseUrl: gangway.url,
    operatorKey: gangway.credentials.operatorKey,
    publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
    origin: 'https://app.my-product.com',
    name: 'First customer',
    customerId: await subscriber(),
    token,
  };
}

/** A customer who pays already. */
async function subscriber(): Promise<string> {
  const { id } = await stripe('/v1/customers', { name: 'First customer' });
  await stripe('/v1/subscriptions', { customer: id, 'items[0][price]': DEMO.priceId });
  return id;
}

async function stripe(path: string, form: Record<string, string>): Promise<{ id: string }> {
  const response = await fetch(gangway.sandbox.url + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${SANDBOX_SECRET_KEY}` },
    body: new URLSearchParams(form),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as { id: string };
}

const declared = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `const ${name}: string = ${JSON.stringify(value)};\n`)
    .join('');

test('has at most twenty lines', () => {
  expect(script.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(20);
});

// As a module of its own, where more is forbidden than in a .ts file.
test('compiles', () => {
  const path = 'test/client/of-the-guide.mts';
  const aimed = script.replace(CLIENT.pathname, '../../src/client/index.ts');
  const names = ['baseUrl', 'operatorKey', 'publicKey', 'origin', 'name', 'customerId', 'token'];
  const values = Object.fromEntries([...names, ...Object.keys(ids)].map((name) => [name, '']));
  expect(compile({ [path]: declared(values) + aimed })(path)).toBe('');
});

test('opens both portals, tells what was done, and has both refused at once', async () => {
  const args = ['--input-type=module-typescript', '--eval', declared(await readersOwn()) + script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout.trim().split('\n')).toEqual([
    '200 200',
    'portal.open succeeded',
    'portal.open succeeded',
    'api-key.create succeeded',
    'member.add succeeded',
    'tenant.link-customer succeeded',
    'tenant.put succeeded',
    '401 401',
  ]);
});
