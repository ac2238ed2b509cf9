/** The domain through the running service: HTTP in front, the sandbox behind. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import { audits } from '../support/database.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway({ stripeTimeout: 2000 });
});
afterEach(() => gangway.sandbox.faults.clear());
afterAll(() => gangway.close());

const OPERATIONS = [
  ['userdocks', 'createBillingPortal'],
  ['hookbridge', 'createPortalSession'],
] as const;

const newcomer = { tenantUuid: DEMO.unsubscribedTenantId, defaultReturnUrl: DEMO.returnUrl };
const trail = () => audits(gangway.location);

test('fifty first calls at once make one customer', async () => {
  // Fifty at once take their time on a busy machine, so here Stripe may take its own.
  const patient = await startTestGangway();
  const list = async () => (await patient.provider.client.customers.list({ limit: 100 })).data;
  try {
    const before = (await list()).length;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => patient.call('createBillingPortal', { body: newcomer })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(await list()).toHaveLength(before + 1);
  } finally {
    await patient.close();
  }
});

describe('no word of Stripe’s reaches a caller; the log has the request id and the remedy', () => {
  const session = { path: '/v1/billing_portal/sessions', times: Number.POSITIVE_INFINITY };
  const spoken = (status: number, error = {}): InjectedFault => ({
    kind: 'custom',
    status,
    body: { error: { type: 'invalid_request_error', message: 'Words of Stripe', ...error } },
  });

  test.each<[string, InjectedFault, number, string, RegExp?]>([
    ['rate limit', { kind: 'rate-limit' }, 503, 'PROVIDER_RATE_LIMITED'],
    ['lock timeout', { kind: 'lock-timeout' }, 503, 'PROVIDER_BUSY'],
    ['server error', { kind: 'server-error' }, 503, 'PROVIDER_UNREACHABLE'],
    ['HTML', { kind: 'not-json' }, 503, 'PROVIDER_UNREACHABLE'],
    ['key refused', { kind: 'authentication' }, 500, 'PROVIDER_KEY_REFUSED', /STRIPE_SECRET_KEY/],
    [
      'key without permission',
      { kind: 'permission' },
      500,
      'PROVIDER_KEY_REFUSED',
      /Customer portal and Checkout Sessions \(write\)/,
    ],
    [
      'no portal configuration',
      { kind: 'no-portal-configuration' },
      500,
      'PROVIDER_NOT_CONFIGURED',
      /dashboard\.stripe\.com\/settings\/billing\/portal/,
    ],
    ['any other refusal', spoken(400), 500, 'PROVIDER_ERROR', /dashboard\.stripe\.com\/workbench\/logs/],
    [
      'another mode',
      spoken(400, { code: 'livemode_mismatch' }),
      500,
      'PROVIDER_WRONG_MODE',
      /the other Stripe mode/,
    ],
    [
      'no portal session',
      { kind: 'custom', status: 200, body: { object: 'list', note: 'Words of Stripe' } },
      500,
      'PROVIDER_ERROR',
      /dashboard\.stripe\.com\/workbench\/logs/,
    ],
  ])('%s', async (_, fault, status, code, remedy) => {
    const { sandbox, log } = gangway;
    for (const [dialect, id] of OPERATIONS) {
      sandbox.faults.inject({ ...fault, ...session });
      const response = await gangway.call(id);
      const text = await response.text();
      const requestId = sandbox.requests.at(-1)?.requestId;
      sandbox.faults.clear();
      expect(response.status).toBe(status);
      expect(text).not.toMatch(/stripe|api key|configuration|rate limit|lock/i);
      expect(text).not.toContain(requestId);
      expect(log.at(-1)).toMatchObject({ status, code, providerRequestId: requestId });
      // What the operator can do; where there is nothing, the log gives no advice.
      if (remedy) expect(log.at(-1)?.remedy).toMatch(remedy);
      else expect(log.at(-1)).not.toHaveProperty('remedy');
      expect((await trail()).at(-1)).toMatchObject({ dialect, provider_request_id: requestId });
    }
  });

  test.each<[string, InjectedFault]>([
    ['no answer', { kind: 'hang' }],
    ['a cut connection', { kind: 'cut' }],
  ])('%s', async (_, fault) => {
    for (const [dialect, id] of OPERATIONS) {
      gangway.sandbox.faults.inject({ ...fault, ...session });
      const response = await gangway.call(id);
      gangway.sandbox.faults.clear();
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('5');
      expect((await trail()).at(-1)).toMatchObject({ dialect, outcome: 'PROVIDER_UNREACHABLE' });
    }
  });
});

test('a portal’s URL is in no log line and no row', async () => {
  const { items } = (await (await gangway.call('createBillingPortal')).json()) as {
    items: { nextAction: { url: string } }[];
  };
  const secret = items[0]?.nextAction.url.split('/').at(-1) as string;
  expect(secret).toMatch(/^test_/);
  expect(JSON.stringify(gangway.log)).not.toContain(secret);
  expect(JSON.stringify(await trail())).not.toContain(secret);
});

test('each call after authentication leaves one row, and none before it', async () => {
  const before = (await trail()).length;
  await gangway.call('createBillingPortal');
  await gangway.call('createBillingPortal', {
    body: { ...newcomer, defaultReturnUrl: 'https://evil.example/' },
  });
  await gangway.call('createPortalSession', { body: { return_url: 'https://evil.example/' } });
  await gangway.call('createPortalSession', {
    authorization: `Bearer ${gangway.credentials.unsubscribedApiKey}`,
  });
  await gangway.call('createBillingPortal', {
    authorization: `Bearer ${await gangway.token({ sub: 'stranger' })}`,
  });
  await gangway.call('createBillingPortal', { authorization: null });
  await gangway.call('createPortalSession', { authorization: 'Bearer hb_test_wrong' });
  expect((await trail()).slice(before)).toMatchObject([
    {
      dialect: 'userdocks',
      outcome: 'succeeded',
      principal: `user:${DEMO.subject}`,
      tenant_id: DEMO.tenantId,
    },
    { dialect: 'userdocks', outcome: 'RETURN_URL_NOT_ALLOWED', tenant_id: DEMO.unsubscribedTenantId },
    { dialect: 'hookbridge', outcome: 'RETURN_URL_NOT_ALLOWED', principal: expect.stringMatching(/^key:/) },
    { dialect: 'hookbridge', outcome: 'NO_SUBSCRIPTION', tenant_id: DEMO.unsubscribedTenantId },
    { dialect: 'userdocks', outcome: 'MEMBER_UNKNOWN', principal: 'user:stranger' },
  ]);
});

test('what is revoked or removed is refused from the next request on', async () => {
  const own = await startTestGangway();
  try {
    const admin = provisioner(own.store);
    expect([
      (await own.call('createBillingPortal')).status,
      (await own.call('createPortalSession')).status,
    ]).toEqual([200, 200]);
    for (const { id } of (await admin.showApp(DEMO.appId)).keys) await admin.removeAppKey(DEMO.appId, id);
    for (const { id } of await admin.listApiKeys(DEMO.tenantId)) await admin.revokeApiKey(id);
    expect([
      (await own.call('createBillingPortal')).status,
      (await own.call('createPortalSession')).status,
    ]).toEqual([401, 401]);
  } finally {
    await own.close();
  }
});
