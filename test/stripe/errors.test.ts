import { describe, expect, test } from 'vitest';
import type { BillingErrorCode } from '../../src/billing/errors.ts';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import type { StripeProvider } from '../../src/stripe/provider.ts';
import { billingError, providerAt, startProvider, startServer } from '../support/provider.ts';

const RETURN_URL = 'https://app.example.com/';
/** Seconds that a caller is told to wait where Stripe gives no advice. */
const WITHOUT_ADVICE = 5;
/** Any number will do: stripe-node tries again by itself if the connection closes before the answer's head has come. */
const EVERY_TRY = 10;
const custom = (status: number, error: object, headers = {}): InjectedFault => ({
  kind: 'custom',
  status,
  body: { error: { message: 'Secret text of Stripe', ...error } },
  headers,
});

const NO_TERMS =
  'You cannot collect consent to your terms of service unless a URL is set in the Stripe Dashboard.';

async function openPortal(provider: StripeProvider, customer?: string, configuration: string | null = null) {
  const customerId = customer ?? (await createCustomer(provider));
  return provider.createPortalSession({ customerId, returnUrl: RETURN_URL, configuration });
}

const createCustomer = (provider: StripeProvider, idempotencyKey = 'key-1') =>
  provider.createCustomer({ tenantId: 'tenant-1', name: 'Tenant', idempotencyKey });

describe('each of Stripe’s errors is one of ours', () => {
  test.each<[string, InjectedFault, BillingErrorCode]>([
    ['429', { kind: 'rate-limit' }, 'PROVIDER_RATE_LIMITED'],
    [
      '429 as a 400',
      custom(400, { type: 'invalid_request_error', code: 'rate_limit' }),
      'PROVIDER_RATE_LIMITED',
    ],
    ['429 without a code', custom(429, { type: 'api_error' }), 'PROVIDER_RATE_LIMITED'],
    ['lock timeout', { kind: 'lock-timeout' }, 'PROVIDER_BUSY'],
    ['lock timeout as a 400', custom(400, { code: 'lock_timeout' }), 'PROVIDER_BUSY'],
    ['409', custom(409, { type: 'idempotency_error', code: 'idempotency_key_in_use' }), 'PROVIDER_BUSY'],
    ['401', { kind: 'authentication' }, 'PROVIDER_KEY_REFUSED'],
    ['403', { kind: 'permission' }, 'PROVIDER_KEY_REFUSED'],
    ['500', { kind: 'server-error' }, 'PROVIDER_UNREACHABLE'],
    ['500 ahead of the endpoint', { kind: 'server-error', kept: false }, 'PROVIDER_UNREACHABLE'],
    ['503', custom(503, { type: 'api_error' }), 'PROVIDER_UNREACHABLE'],
    ['500 without an error', { kind: 'custom', status: 500, body: {} }, 'PROVIDER_UNREACHABLE'],
    [
      '502 as HTML',
      { kind: 'custom', status: 502, body: '<html>Bad gateway</html>' },
      'PROVIDER_UNREACHABLE',
    ],
    ['200 as HTML', { kind: 'not-json' }, 'PROVIDER_UNREACHABLE'],
    ['an empty body', { kind: 'custom', status: 200, body: '' }, 'PROVIDER_UNREACHABLE'],
    ['a connection that is cut', { kind: 'cut', times: EVERY_TRY }, 'PROVIDER_UNREACHABLE'],
    ['no portal configuration', { kind: 'no-portal-configuration' }, 'PROVIDER_NOT_CONFIGURED'],
    [
      'no terms of service to agree to',
      custom(400, { type: 'invalid_request_error', message: NO_TERMS }),
      'PROVIDER_NOT_CONFIGURED',
    ],
    ['a customer that is deleted', { kind: 'deleted-customer' }, 'CUSTOMER_MISSING'],
    ['the other mode, by its code', custom(400, { code: 'livemode_mismatch' }), 'PROVIDER_WRONG_MODE'],
    ['402', custom(402, { type: 'card_error' }), 'PROVIDER_ERROR'],
    ['400', custom(400, { type: 'invalid_request_error', param: 'return_url' }), 'PROVIDER_ERROR'],
    ['404', custom(404, { type: 'invalid_request_error' }), 'PROVIDER_ERROR'],
    ['400 without an error', { kind: 'custom', status: 400, body: {} }, 'PROVIDER_ERROR'],
    ['an error that is text', { kind: 'custom', status: 400, body: { error: 'invalid' } }, 'PROVIDER_ERROR'],
    [
      'an error without words',
      { kind: 'custom', status: 400, body: { error: { message: 7 } } },
      'PROVIDER_ERROR',
    ],
  ])('%s', async (_, fault, code) => {
    const { sandbox, provider } = await startProvider();
    const customer = await createCustomer(provider);
    sandbox.faults.inject({ path: '/v1/billing_portal/sessions', ...fault });
    const error = await billingError(openPortal(provider, customer));
    expect(error.code).toBe(code);
    expect(error.providerRequestId).toBe(sandbox.requests.at(-1)?.requestId);
    expect(error.retryAfter).toBe(WITHOUT_ADVICE);
  });

  test('a customer that never was', async () => {
    const { provider } = await startProvider();
    expect(await billingError(openPortal(provider, 'cus_none'))).toMatchObject({ code: 'CUSTOMER_MISSING' });
  });

  test('a customer of the other mode', async () => {
    const { provider } = await startProvider();
    const { id } = await provider.client.customers.create({ metadata: { sandbox_other_mode: 'true' } });
    expect(await billingError(openPortal(provider, id))).toMatchObject({ code: 'PROVIDER_WRONG_MODE' });
  });

  test('a portal configuration of the app that Stripe does not know', async () => {
    const { provider } = await startProvider();
    const error = await billingError(openPortal(provider, undefined, 'bpc_none'));
    expect(error.code).toBe('PROVIDER_NOT_CONFIGURED');
  });

  test('an idempotency key that is in use', async () => {
    const { sandbox, provider } = await startProvider();
    sandbox.faults.inject({ kind: 'delay', ms: 1_000_000 });
    const first = createCustomer(provider);
    await expect.poll(() => sandbox.requests.length, { timeout: 20_000 }).toBe(1);
    expect(await billingError(createCustomer(provider))).toMatchObject({ code: 'PROVIDER_BUSY' });
    sandbox.faults.clear();
    await first;
  });

  test('no answer in time', async () => {
    const { sandbox, provider } = await startProvider({ timeout: 200 });
    sandbox.faults.inject({ kind: 'hang' });
    const error = await billingError(provider.account());
    expect(error.code).toBe('PROVIDER_UNREACHABLE');
    expect(error.message).toMatch(/timeout/);
  });

  test('nobody there', async () => {
    const { sandbox, provider } = await startProvider();
    await sandbox.close();
    const error = await billingError(provider.account());
    expect(error.code).toBe('PROVIDER_UNREACHABLE');
    expect(error.message).toMatch(/ECONNREFUSED/);
  });
});

describe('an answer that never ends is given up in time', () => {
  test.each([
    ['in its head', 'HTTP/1.1 200 OK\r\nX-Drip: '],
    ['in its body', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{'],
  ])('%s', async (_, start) => {
    const url = await startServer(({ socket }) => {
      socket.write(start);
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(drip));
      socket.on('error', () => {});
    });
    const provider = providerAt(url, { timeout: 300 });
    const error = await billingError(provider.account());
    expect(error.code).toBe('PROVIDER_UNREACHABLE');
    expect(error.message).toMatch(/timeout/);
  });
});

test.each(['null', 'true', '1', '"ok"', '[]'])('the JSON %s is not an answer of Stripe', async (body) => {
  const { sandbox, provider } = await startProvider();
  const customer = await createCustomer(provider);
  for (const call of [
    () => provider.account(),
    () => provider.findCustomer({ tenantId: 'tenant', since: new Date() }),
    () => openPortal(provider, customer),
    () => createCustomer(provider, 'key-2'),
  ]) {
    sandbox.faults.inject({ kind: 'custom', status: 200, body });
    const error = await billingError(call());
    expect(error.code).toBe('PROVIDER_UNREACHABLE');
    expect(error.providerRequestId).toBe(sandbox.requests.at(-1)?.requestId);
  }
});

test('Stripe’s own Retry-After is passed on, as far as it makes sense', async () => {
  const { sandbox, provider } = await startProvider();
  for (const [given, seconds] of [
    ['7', 7],
    ['0', WITHOUT_ADVICE],
    ['-1', WITHOUT_ADVICE],
    ['1.5', WITHOUT_ADVICE],
    ['Wed, 21 Oct 2026 07:28:00 GMT', WITHOUT_ADVICE],
    ['99999999', WITHOUT_ADVICE],
  ] as const) {
    sandbox.faults.inject(custom(429, {}, { 'Retry-After': given }));
    expect(await billingError(provider.account())).toMatchObject({ retryAfter: seconds });
  }
});

describe('whether the idempotency key can lead anywhere', () => {
  test.each<[string, InjectedFault, 'now' | 'before' | undefined]>([
    ['400', custom(400, {}), 'now'],
    ['404', custom(404, {}), 'now'],
    ['a replayed 500', custom(500, {}, { 'Idempotent-Replayed': 'true' }), 'before'],
    ['a replayed 400', custom(400, {}, { 'Idempotent-Replayed': 'true' }), 'before'],
    ['other parameters before', custom(400, { type: 'idempotency_error' }), 'before'],
    ['409', custom(409, { type: 'idempotency_error' }), undefined],
    ['401', { kind: 'authentication' }, undefined],
    ['403', { kind: 'permission' }, undefined],
    ['429', { kind: 'rate-limit' }, undefined],
    ['lock timeout', { kind: 'lock-timeout' }, undefined],
    // The customer may be there all the same; the next call finds out.
    ['500', { kind: 'server-error' }, undefined],
    ['502 of a gateway', { kind: 'custom', status: 502, body: 'Bad gateway' }, undefined],
    ['a cut', { kind: 'cut' }, undefined],
    ['HTML', { kind: 'not-json' }, undefined],
    ['a 200 without sense', { kind: 'custom', status: 200, body: {} }, undefined],
  ])('%s', async (_, fault, spent) => {
    const { sandbox, provider } = await startProvider();
    sandbox.faults.inject(fault);
    const error = await billingError(createCustomer(provider));
    expect(error.keySpent).toBe(spent);
  });
});
