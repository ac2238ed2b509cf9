import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { audits } from '../../../support/database.ts';
import { expectExample, type ResponseExample, responseExamples } from '../../../support/examples.ts';
import {
  type CallInit,
  startTestGangway,
  type TestGangway,
  USERDOCKS_BODY,
  USERDOCKS_PATH,
} from '../../../support/gangway.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { exchange, head } from '../../../support/raw-http.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterEach(() => gangway.sandbox.faults.clear());
afterAll(() => gangway.close());

const call = (init?: CallInit) => gangway.call('createBillingPortal', init);
const callWith = async (claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
  call({ authorization: `Bearer ${await gangway.token(claims, header)}` });
const pathOf = (appId: string) => USERDOCKS_PATH.replace(DEMO.appId, appId);
const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const SESSIONS = '/v1/billing_portal/sessions';

const signedWith = (key: Parameters<SignJWT['sign']>[0], alg = 'RS256') =>
  new SignJWT({ iss: DEMO.issuer, aud: DEMO.appId, sub: DEMO.subject, exp: secondsFromNow(600) })
    .setProtectedHeader({ alg, typ: 'JWT' })
    .sign(key);

const examples = responseExamples('createBillingPortal');

describe('the published page', () => {
  test('200: its own example, with base URL, app and token replaced', async () => {
    const url = `${gangway.url}/api/v1/apps/${DEMO.appId}/payment-providers/stripe/billing-portals`;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await gangway.token()}`,
        'Content-Type': 'application/json',
      },
      body: '{"tenantUuid":"11111111-1111-1111-1111-111111111111","defaultReturnUrl":"https://app.example.com/account"}',
    });
    await expectExample('createBillingPortal', response, examples[0] as ResponseExample);
    expect(gangway.sandbox.requests.at(-1)).toMatchObject({ method: 'POST', path: SESSIONS });
  });
});

describe('200', () => {
  test('UUIDs in either case', async () => {
    const caller = randomUUID();
    const admin = provisioner(gangway.store);
    const id = 'abcdefab-cdef-4bcd-8bcd-abcdefabcdef';
    await admin.createApp({ id, name: 'Mixed case', issuer: DEMO.issuer });
    await admin.addOrigin(id, 'https://app.example.com');
    await admin.addAppKey(id, await publicKeyOf(gangway));
    const tenantId = 'fedcbafe-dcba-4edc-8edc-fedcbafedcba';
    await admin.createTenant({ id: tenantId, appId: id, name: 'Mixed case' });
    await admin.addMember(tenantId, caller);
    for (const change of [(text: string) => text, (text: string) => text.toUpperCase()]) {
      const response = await call({
        path: pathOf(change(id)),
        authorization: `Bearer ${await gangway.token({ aud: id, sub: caller })}`,
        body: { ...USERDOCKS_BODY, tenantUuid: change(tenantId) },
      });
      expect(response.status).toBe(200);
    }
  });

  test('the scheme’s name in any case', async () => {
    expect((await call({ authorization: `bearer ${await gangway.token()}` })).status).toBe(200);
  });
});

describe('400', () => {
  test('every field at fault has its entry', async () => {
    const response = await call({ body: { tenantUuid: 1, defaultReturnUrl: 'account', plan: 'pro' } });
    expect(await response.json()).toEqual({
      errors: [
        'plan is not a known property',
        'tenantUuid must be a string',
        'defaultReturnUrl must be an absolute http or https URL of at most 2048 characters',
      ].map((text) => ({
        validation: 'error',
        code: '[E4000]',
        message: `Bad Request / validation error: ${text}`,
      })),
    });
    expect(response.status).toBe(400);
  });

  test('at most ten entries', async () => {
    const body = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`field${i}`, i]));
    const { errors } = (await (await call({ body })).json()) as { errors: unknown[] };
    expect(errors).toHaveLength(10);
  });

  test('a path with a malformed escape', async () => {
    const response = await call({ path: '/api/v1/apps/%zz/payment-providers/stripe/billing-portals' });
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            validation: 'error',
            code: '[E4000]',
            message: 'Bad Request / validation error: path is not percent-encoded UTF-8',
          },
        ],
      },
    });
  });
});

describe('401', () => {
  test.each([
    ['another scheme', () => Promise.resolve('Basic dXNlcjpwYXNz')],
    ['an empty header', () => Promise.resolve('')],
    ['two tokens', async () => `Bearer ${await gangway.token()} ${await gangway.token()}`],
    ['no exp', async () => `Bearer ${await gangway.token({ exp: undefined })}`],
    ['no sub', async () => `Bearer ${await gangway.token({ sub: undefined })}`],
    ['a sub that no store may have', async () => `Bearer ${await gangway.token({ sub: 'user\0' })}`],
    ['an empty sub', async () => `Bearer ${await gangway.token({ sub: '' })}`],
    ['another typ', async () => `Bearer ${await gangway.token({}, { typ: 'at+jwt' })}`],
    ['no typ', async () => `Bearer ${await gangway.token({}, { typ: undefined })}`],
    ['no signature', async () => `Bearer ${unsigned(await gangway.token())}`],
    [
      'the public key as a shared secret',
      async () => {
        const secret = new TextEncoder().encode(await publicKeyOf(gangway));
        return `Bearer ${await signedWith(secret, 'HS256')}`;
      },
    ],
    [
      'a changed payload',
      async () => {
        const [header, payload = '', signature] = (await gangway.token()).split('.');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        const changed = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString('base64url');
        return `Bearer ${header}.${changed}.${signature}`;
      },
    ],
    ['an API key', () => Promise.resolve(`Bearer ${gangway.credentials.apiKey}`)],
  ])('%s', async (_name, authorization) => {
    const response = await call({ authorization: await authorization() });
    await expectExample(
      'createBillingPortal',
      response,
      examples.find(({ status }) => status === 401) as ResponseExample,
    );
  });

  test.each(['not-a-uuid', '__proto__', '%2e%2e', `${DEMO.appId}%2Fx`, '%00', '.'])(
    'the app "%s"',
    async (appId) => {
      const response = await call({ path: pathOf(appId) });
      // fetch itself takes the dot out of the path.
      expect(response.status).toBe(appId === '.' || appId === '%2e%2e' ? 404 : 401);
    },
  );

  test.each([
    ['that does not exist', randomUUID()],
    ['of another app', undefined],
  ])('a tenant %s looks like a tenant that the user is no member of', async (_name, known) => {
    const admin = provisioner(gangway.store);
    const appId = await admin.createApp({ name: 'Another app', issuer: DEMO.issuer });
    const tenantId = known ?? (await admin.createTenant({ appId, name: 'Foreign' }));
    if (!known) await admin.addMember(tenantId, DEMO.subject);
    const response = await call({ body: { ...USERDOCKS_BODY, tenantUuid: tenantId } });
    await expectExample(
      'createBillingPortal',
      response,
      examples.find(({ name }) => name === 'foreignTenant') as ResponseExample,
    );
  });

  test.each([undefined, 'https://app.example.com', 'https://evil.example'])(
    'a tenant that is not the user’s is answered as a bad token is, header for header (origin %s)',
    async (origin) => {
      const stranger = await provisioner(gangway.store).createTenant({ appId: DEMO.appId, name: 'Stranger' });
      const answer = async (token: string, tenantUuid: string) => {
        const body = JSON.stringify({ ...USERDOCKS_BODY, tenantUuid });
        const request = head(`POST ${pathOf(DEMO.appId)}`, {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Content-Length': body.length,
          ...(origin && { Origin: origin }),
        });
        const { headers, ...rest } = await exchange(gangway.url, request, body);
        const { 'x-request-id': id, date, ...others } = headers;
        expect({ id, date }).toEqual({ id: expect.stringMatching(/^req_/), date: expect.any(String) });
        return { ...rest, headers: Object.entries(others) };
      };
      const bad = await answer('a.b.c', DEMO.tenantId);
      expect(bad.status).toBe(401);
      const token = await gangway.token();
      expect(await answer(token, stranger)).toEqual(bad);
      expect(await answer(token, randomUUID())).toEqual(bad);
      await provisioner(gangway.store).addMember(stranger, DEMO.subject);
      await provisioner(gangway.store).deactivateTenant(stranger);
      expect(await answer(token, stranger)).toEqual(bad);
      // Only whoever runs the service learns which it was.
      const trail = await audits(gangway.location);
      expect(trail.slice(-3).map(({ outcome }) => outcome)).toEqual([
        'MEMBER_UNKNOWN',
        'TENANT_UNKNOWN',
        'TENANT_DEACTIVATED',
      ]);
    },
  );

  test('of a disabled app, for the token comes first', async () => {
    await provisioner(gangway.store).setAppEnabled(DEMO.appId, false);
    const response = await callWith({ exp: secondsFromNow(-1) });
    await provisioner(gangway.store).setAppEnabled(DEMO.appId, true);
    expect(response.status).toBe(401);
  });

  test('the challenge names an error only where there was a token', async () => {
    const missing = await call({ authorization: null });
    expect(missing.headers.get('www-authenticate')).toBe('Bearer realm="gangway"');
    const wrong = await call({ authorization: 'Bearer x' });
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="gangway", error="invalid_token"');
  });
});

describe('405', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])('%s', async (method) => {
    const response = await call({ method, body: null });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

describe('500', () => {
  test('the store is down while the token is checked: no 401, and nothing of it in the answer', async () => {
    vi.spyOn(gangway.store.appKeys, 'find').mockRejectedValueOnce(
      new Error('SQLITE_CANTOPEN /var/lib/gangway.db'),
    );
    const response = await call();
    await expectExample(
      'createBillingPortal',
      response,
      examples.find(({ name }) => name === 'internalError') as ResponseExample,
    );
    expect(gangway.log.at(-1)).toMatchObject({
      status: 500,
      level: 50,
      err: { message: expect.stringContaining('SQLITE') },
    });
  });

  test('the operator finds the remedy in the log', async () => {
    gangway.sandbox.faults.inject({ kind: 'no-portal-configuration' });
    expect((await gangway.call('createBillingPortal')).status).toBe(500);
    expect(gangway.log.at(-1)).toMatchObject({
      status: 500,
      code: 'PROVIDER_NOT_CONFIGURED',
      remedy: expect.stringContaining('https://dashboard.stripe.com/settings/billing/portal'),
      providerRequestId: expect.stringMatching(/^req_/),
    });
  });
});

function unsigned(token: string): string {
  const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

/** The public key that is registered for the demo app. */
async function publicKeyOf({ store }: TestGangway): Promise<string> {
  const [publicKey = ''] = (await store.appKeys.find(DEMO.appId))?.publicKeys ?? [];
  return publicKey;
}
