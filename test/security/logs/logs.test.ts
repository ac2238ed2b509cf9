/** A service in a process of its own, at `LOG_LEVEL=trace`: whatever goes wrong, its output and its store tell no secret. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importPKCS8, SignJWT } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { validRequest, type WireRequest } from '../../../src/contract-test/requests.ts';
import type { Variables } from '../../../src/contract-test/variables.ts';
import { type DemoCredentials, ensureCredentials } from '../../../src/demo/credentials.ts';
import { DEMO, ensureDemoData } from '../../../src/demo/data.ts';
import { demoVariables } from '../../../src/demo/variables.ts';
import { openTestStore } from '../../support/database.ts';
import { temporaryFile } from '../../support/files.ts';
import { bareEnvironment, printed } from '../../support/process.ts';
import { providerAt, startTestSandbox } from '../../support/provider.ts';
import { connect } from '../../support/raw-http.ts';
import { malformed, OPERATIONS, requestsOf } from './requests.ts';
import { Secrets } from './secrets.ts';

const random = () => randomBytes(24).toString('hex');
const SERVICE = fileURLToPath(new URL('service.ts', import.meta.url));

async function start() {
  const secrets = new Secrets();
  const stripeKey = `rk_test_${random()}`;
  const webhookSecret = `whsec_${random()}`;
  secrets.add('Stripe key', stripeKey);
  secrets.add('webhook secret', webhookSecret);
  const sandbox = await startTestSandbox({ secretKey: stripeKey });
  const file = await temporaryFile();
  const store = await openTestStore(file);
  await ensureDemoData(store, providerAt(sandbox.url, { secretKey: stripeKey }));
  const credentials = await ensureCredentials(store, dirname(file));
  const { privateKey, apiKey, unsubscribedApiKey, apiKeyRead, apiKeyWrite, operatorKey } = credentials;
  for (const [name, value] of Object.entries({
    apiKey,
    unsubscribedApiKey,
    apiKeyRead,
    apiKeyWrite,
    operatorKey,
  }))
    secrets.add(name, value);
  secrets.add('private key', privateKey.split('\n')[1] ?? '');
  const child = spawn(process.execPath, [SERVICE, sandbox.url], {
    env: {
      ...bareEnvironment(),
      ...{
        PORT: '0',
        DATABASE_URL: `file:${file}`,
        LOG_LEVEL: 'trace',
        STRIPE_TIMEOUT_MS: '500',
        STRIPE_MAX_RETRIES: '0',
      },
      ...{ STRIPE_SECRET_KEY: stripeKey, STRIPE_WEBHOOK_SECRET: webhookSecret, SHUTDOWN_DELAY_MS: '0' },
      ...{
        FAILED_AUTH_LIMIT: '1000000',
        TENANT_RATE_LIMIT: '1000000',
        MANAGEMENT_RATE_LIMIT: '1000000',
        TRUSTED_PROXIES: 'loopback',
      },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const url = await printed(child, /^(http:\S+)$/m);
  const stopped = async () => {
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await closed;
    return output;
  };
  return { secrets, sandbox, file, credentials, webhookSecret, url, stopped };
}

/** What valid calls are made of, with a token of its own. */
async function variablesOf(credentials: DemoCredentials, webhookSecret: string, secrets: Secrets) {
  const key = await importPKCS8(credentials.privateKey, 'RS256');
  const claims = { iss: DEMO.issuer, aud: DEMO.appId, sub: DEMO.subject };
  const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT' }).setExpirationTime('1h');
  const signed = await token.sign(key);
  secrets.add('token', signed);
  const known = Object.entries(demoVariables(credentials, signed)).map(([dialect, values]) => [
    dialect,
    { ...values, ...('webhookSecret' in (values ?? {}) && { webhookSecret }) },
  ]);
  return { token: signed, variables: Object.fromEntries(known) as Required<Variables> };
}

/** What opens portals and checkouts, in both dialects. */
const OPENING = [
  'createPortalSession',
  'createBillingPortal',
  'createCheckoutSession',
  'createStripeCheckoutSession',
] as const;
const FAULTS = [
  'rate-limit',
  'server-error',
  'hang',
  'cut',
  'not-json',
  'authentication',
  'permission',
  'no-portal-configuration',
] as const;

test('no output and no store of a run tells a secret or the address of a hosted page', async () => {
  const { secrets, sandbox, file, credentials, webhookSecret, url, stopped } = await start();
  const { token, variables } = await variablesOf(credentials, webhookSecret, secrets);
  const requestIds: string[] = [];
  const statuses = new Set<number>();

  async function send({ method, path, headers, body }: WireRequest): Promise<void> {
    for (const [name, value] of Object.entries(headers))
      if (/signature/i.test(name) && value.includes('v1=') && value.length > 60)
        secrets.add('signature', value);
    const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
    statuses.add(response.status);
    requestIds.push(response.headers.get('x-request-id') ?? 'none');
    const answer = await response.text();
    if (response.headers.get('content-type')?.includes('json')) secrets.addFrom(JSON.parse(answer || 'null'));
  }
  async function open(): Promise<void> {
    for (const id of OPENING) {
      const valid = validRequest(id, variables);
      if (valid) await send(valid);
    }
  }

  await open();
  const portal = sandbox.url.concat('/p/session/test_', random());
  secrets.add('address of a hosted page', portal);
  const idempotency = random();
  secrets.add('idempotency key', idempotency);
  const given = [credentials.apiKey, token, portal];
  const keyed = validRequest('createApiKey', variables);
  if (!keyed) throw new Error('There is no valid request');
  for (let i = 0; i < 2; i++)
    await send({ ...keyed, headers: { ...keyed.headers, 'Idempotency-Key': idempotency } });

  for (const id of OPERATIONS) {
    const valid = validRequest(id, variables);
    if (valid) await send(valid);
  }
  // What is on the disk: keys as hashes, answers to be repeated sealed, and no address of a portal or a checkout.
  const stored = () => ['', '-wal'].map((end) => readFileSync(file + end, 'latin1')).join('');
  expect(stored()).toContain(DEMO.tenantId);
  // Invoices are kept with the addresses of their pages.
  expect(secrets.foundIn(stored()).filter((found) => !found.startsWith('invoice'))).toEqual([]);

  for (const id of OPERATIONS) for (const request of requestsOf(id, variables, given)) await send(request);

  for (const kind of FAULTS) {
    sandbox.faults.inject({ kind, path: '*', times: 20 });
    await open();
    sandbox.faults.clear();
  }
  for (const status of [200, 400, 402, 404, 500]) {
    const message = `Nothing of ${given.join(', ')} and ${webhookSecret} is known`;
    const body = JSON.stringify({
      error: { type: 'invalid_request_error', code: 'x', message },
      url: portal,
    });
    sandbox.faults.inject({ kind: 'custom', status, body, path: '*', times: 20 });
    await open();
    sandbox.faults.clear();
  }
  for (const secret of given)
    for (const text of malformed(secret)) {
      const { socket, send: write, closed } = await connect(url);
      write(text);
      socket.end();
      await closed;
    }
  // A store that has gone.
  await rename(file, `${file}.gone`);
  await rm(`${file}-wal`);
  await open();
  const output = await stopped();

  expect(secrets.foundIn(output)).toEqual([]);
  // What is searched is the log of all that: each request is in it.
  expect(requestIds.length).toBeGreaterThan(1000);
  expect(requestIds.filter((id) => !output.includes(id))).toEqual([]);
  expect([...statuses].sort()).toEqual(
    expect.arrayContaining([200, 201, 400, 401, 404, 405, 409, 415, 500, 503]),
  );
  expect(secrets.size).toBeGreaterThan(100);
}, 120_000);

test('what is searched for is found, in each spelling', () => {
  const secrets = new Secrets();
  const key = `hb_test_${random()}`;
  const page = `https://billing.stripe.com/p/session/test_${random()}`;
  secrets.add('key', key);
  secrets.addFrom({ data: [{ url: page }] });
  const core = key.slice(8);
  for (const text of [
    key,
    core,
    Buffer.from(key).toString('base64'),
    encodeURIComponent(key),
    `{"a":"${key}"}`,
  ])
    expect(secrets.foundIn(`… ${text} …`)).toHaveLength(1);
  for (const text of [page, encodeURIComponent(page), page.split('/').at(-1)])
    expect(secrets.foundIn(`… ${text} …`)).toHaveLength(1);
  expect(secrets.foundIn('hb_test_…')).toEqual([]);
});
