import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { exchange, head } from '../../support/raw-http.ts';
import { clientOf, failure, raw, start, startWithClient } from '../support.ts';

const FAULTS = '/_sandbox/faults';

test('a fault comes from outside, and hits the next request', async () => {
  const { sandbox, stripe } = await startWithClient();
  const answer = await raw(sandbox, 'POST', FAULTS, 'kind=rate-limit&path=/v1/customers&method=POST&times=2');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  const fault = { kind: 'rate-limit', path: '/v1/customers', method: 'POST' };
  expect(await answer.json()).toEqual({ faults: [{ ...fault, times: 2 }] });

  await stripe.customers.list();
  expect(await failure(stripe.customers.create())).toMatchObject({ statusCode: 429 });
  expect(await (await raw(sandbox, 'GET', FAULTS)).json()).toEqual({ faults: [{ ...fault, times: 1 }] });
  expect(await failure(stripe.customers.create())).toMatchObject({ statusCode: 429 });
  await stripe.customers.create();
  expect(await (await raw(sandbox, 'GET', FAULTS)).json()).toEqual({ faults: [] });
});

test('faults are taken back from outside', async () => {
  const { sandbox, stripe } = await startWithClient();
  await raw(sandbox, 'POST', FAULTS, 'kind=permission&times=1000');
  expect(await (await raw(sandbox, 'DELETE', FAULTS)).json()).toEqual({ faults: [] });
  await stripe.customers.create();
});

test.each([
  ['kind=rate-limit&should_retry=true', { kind: 'rate-limit', should_retry: true }],
  ['kind=lock-timeout', { kind: 'lock-timeout' }],
  ['kind=server-error&kept=false', { kind: 'server-error', kept: false }],
  ['kind=server-error&after_executing=true', { kind: 'server-error', after_executing: true }],
  ['kind=hang', { kind: 'hang' }],
  ['kind=cut&after_executing=true', { kind: 'cut', after_executing: true }],
  ['kind=not-json', { kind: 'not-json' }],
  ['kind=no-portal-configuration', { kind: 'no-portal-configuration' }],
  ['kind=deleted-customer', { kind: 'deleted-customer' }],
  ['kind=delay&ms=300', { kind: 'delay', ms: 300 }],
  ['kind=permission', { kind: 'permission' }],
  ['kind=authentication', { kind: 'authentication' }],
  [
    'kind=custom&status=503&body={"error":{}}&headers[Retry-After]=7',
    { kind: 'custom', status: 503, body: '{"error":{}}', headers: { 'Retry-After': '7' } },
  ],
])('%s', async (form, fault) => {
  const sandbox = await start();
  expect((await raw(sandbox, 'POST', FAULTS, form)).status).toBe(200);
  expect(sandbox.faults.waiting()).toEqual([{ ...fault, times: 1 }]);
});

test('an answer of one’s own is given as it is', async () => {
  const { sandbox, stripe } = await startWithClient();
  const body = '{"error":{"type":"api_error","message":"Down for maintenance"}}';
  await raw(sandbox, 'POST', FAULTS, `kind=custom&status=503&body=${body}&headers[Retry-After]=7`);
  const error = await failure(stripe.customers.create());
  expect(error).toMatchObject({ statusCode: 503, message: 'Down for maintenance' });
  expect(error.headers?.['retry-after']).toBe('7');
});

test.each([
  ['', 'kind', /^Missing required param: kind/],
  ['kind=earthquake', 'kind', /must be one of .*rate-limit.*custom/],
  ['kind=toString', 'kind', /must be one of/],
  ['kind=hang&times=0', 'times', /greater than or equal to 1/],
  ['kind=hang&times=often', 'times', /Invalid integer/],
  ['kind=hang&ms=1', 'ms', /unknown parameter: ms/],
  ['kind=delay', 'ms', /Missing required param: ms/],
  ['kind=custom', 'status', /Missing required param: status/],
  ['kind=custom&status=99', 'status', /greater than or equal to 200/],
  ['kind=custom&status=503&headers[a%0Ab]=1', 'headers', /Header name/],
  ['kind=custom&status=503&headers[A]=1%0A2', 'headers', /Invalid character/],
  ['kind=server-error&kept=maybe', 'kept', /Invalid boolean/],
])('the form "%s" is refused', async (form, param, message) => {
  const sandbox = await start();
  const answer = await raw(sandbox, 'POST', FAULTS, form);
  expect(answer.status).toBe(400);
  const { error } = (await answer.json()) as { error: object };
  expect(error).toMatchObject({
    type: 'invalid_request_error',
    param,
    message: expect.stringMatching(message),
  });
  expect(sandbox.faults.waiting()).toEqual([]);
});

test.each([
  ['GET', '/_sandbox/'],
  ['GET', '/_sandbox/faults/1'],
  ['PUT', FAULTS],
  ['OPTIONS', FAULTS],
])('%s %s leads nowhere', async (method, path) => {
  const answer = await raw(await start(), method, path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('no web page can set faults: neither without the key, nor under a name of its own', async () => {
  const sandbox = await start();
  const body = 'kind=hang';
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': body.length };
  const [Host, Authorization] = ['localhost', 'Bearer sk_test_sandbox'];
  for (const [headers, status] of [
    [{ Host }, 401],
    [{ Host, Authorization: 'Bearer sk_test_another' }, 401],
    [{ Host: 'evil.example', Authorization }, 403],
  ] as const) {
    const answer = await exchange(sandbox.url, head(`POST ${FAULTS}`, { ...form, ...headers }), body);
    expect(answer.status).toBe(status);
  }
  expect(sandbox.faults.waiting()).toEqual([]);
});

test('the sandbox’s own endpoint is hit by no fault, and not counted among the requests to Stripe', async () => {
  const sandbox = await start();
  await raw(sandbox, 'POST', FAULTS, 'kind=authentication');
  expect((await raw(sandbox, 'GET', FAULTS)).status).toBe(200);
  expect(sandbox.requests).toEqual([]);
  expect(await failure(clientOf(sandbox).accounts.retrieveCurrent())).toMatchObject({ statusCode: 401 });
});

test('a form without end is too large', async () => {
  const answer = await raw(
    await start(),
    'POST',
    FAULTS,
    `kind=custom&status=500&body=${'x'.repeat(300_000)}`,
  );
  expect(answer.status).toBe(413);
});

describe('what a front end then sees of Gangway', () => {
  let gangway: TestGangway;
  beforeAll(async () => {
    gangway = await startTestGangway({ stripeTimeout: 300 });
  });
  afterAll(() => gangway.close());

  test.each([
    ['kind=rate-limit', 503, 503],
    ['kind=lock-timeout', 503, 503],
    ['kind=server-error', 503, 503],
    ['kind=hang', 503, 503],
    // stripe-node tries again by itself if the connection closes before the answer's head has come.
    ['kind=cut&times=10', 503, 503],
    ['kind=not-json', 503, 503],
    ['kind=delay&ms=10', 200, 200],
    ['kind=authentication', 500, 500],
    ['kind=permission', 500, 500],
    ['kind=no-portal-configuration', 500, 500],
    ['kind=custom&status=503&body={}', 503, 503],
    // Userdocks makes another customer, hookbridge finds that there is no subscription.
    ['kind=deleted-customer', 200, 404],
  ])('%s: %i and %i', async (form, userdocks, hookbridge) => {
    for (const [id, status] of [
      ['createPortalSession', hookbridge],
      ['createBillingPortal', userdocks],
    ] as const) {
      await raw(gangway.sandbox, 'POST', FAULTS, `${form}&path=/v1/billing_portal/sessions`);
      expect((await gangway.call(id)).status).toBe(status);
      await raw(gangway.sandbox, 'DELETE', FAULTS);
    }
  });
});
