import { expect, test } from 'vitest';
import { clientOf, failure, raw, startWithClient } from '../support.ts';

test('a fault hits the requests it is for, as often as it says', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'permission', method: 'POST', path: '/v1/customers', times: 2 });
  await stripe.customers.list();
  await stripe.products.create({ name: 'Team' });
  const refused = { type: 'StripePermissionError', statusCode: 403 };
  expect(await failure(stripe.customers.create())).toMatchObject(refused);
  expect(await failure(stripe.customers.create())).toMatchObject(refused);
  expect(await stripe.customers.create()).toMatchObject({ object: 'customer' });
});

test('a path is meant as it stands, or with all that begin so', async () => {
  const { sandbox, stripe } = await startWithClient();
  const { id } = await stripe.customers.create();
  sandbox.faults.inject({ kind: 'permission', path: '/v1/customers' });
  sandbox.faults.inject({ kind: 'permission', path: '/v1/prod*' });
  await stripe.customers.retrieve(id);
  expect(await failure(stripe.customers.list())).toMatchObject({ statusCode: 403 });
  expect(await failure(stripe.products.retrieve('prod_1'))).toMatchObject({ statusCode: 403 });
  expect(await failure(stripe.products.retrieve('prod_1'))).toMatchObject({ statusCode: 404 });
});

test('faults can be taken back', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'authentication', path: '/v1/customers', times: Number.POSITIVE_INFINITY });
  const error = await failure(stripe.customers.create());
  expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  expect(error.message).toMatch(/^Invalid API Key provided: /);
  sandbox.faults.clear();
  await stripe.customers.create();
});

test.each([
  ['rate-limit', 'rate_limit'],
  ['lock-timeout', 'lock_timeout'],
] as const)('%s is a 429, tried again only if Stripe says so', async (kind, code) => {
  const { sandbox, stripe } = await startWithClient();
  const patient = clientOf(sandbox, undefined, { maxNetworkRetries: 1 });
  sandbox.faults.inject({ kind });
  expect(await failure(stripe.customers.create())).toMatchObject({
    type: 'StripeRateLimitError',
    statusCode: 429,
    code,
  });
  sandbox.faults.inject({ kind, should_retry: false });
  expect(await failure(patient.customers.create())).toMatchObject({ statusCode: 429 });
  sandbox.faults.inject({ kind, should_retry: true });
  expect(await patient.customers.create()).toMatchObject({ object: 'customer' });
});

test('a server error is kept under its key', async () => {
  const { sandbox, stripe } = await startWithClient();
  const key = { idempotencyKey: 'k1' };
  sandbox.faults.inject({ kind: 'server-error' });
  const first = await failure(stripe.customers.create({}, key));
  expect(first).toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
  expect(first.headers?.['stripe-should-retry']).toBe('false');
  const second = await failure(stripe.customers.create({}, key));
  expect(second).toMatchObject({ statusCode: 500 });
  expect(second.headers?.['idempotent-replayed']).toBe('true');
  expect((await stripe.customers.list()).data).toEqual([]);
});

test('a server error may hide that the request was executed', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'server-error', after_executing: true });
  expect(await failure(stripe.customers.create())).toMatchObject({ statusCode: 500 });
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test('a server error ahead of the endpoint is not kept', async () => {
  const { sandbox, stripe } = await startWithClient();
  const patient = clientOf(sandbox, undefined, { maxNetworkRetries: 1 });
  sandbox.faults.inject({ kind: 'server-error', kept: false });
  expect(await patient.customers.create()).toMatchObject({ object: 'customer' });
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test.each([false, true])('a hanging request never answers (executed: %s)', async (executed) => {
  const { sandbox, stripe } = await startWithClient();
  const hasty = clientOf(sandbox, undefined, { timeout: 100 });
  sandbox.faults.inject({ kind: 'hang', after_executing: executed });
  expect(await failure(hasty.customers.create())).toMatchObject({ type: 'StripeConnectionError' });
  expect((await stripe.customers.list()).data).toHaveLength(executed ? 1 : 0);
});

test('what is delayed goes on when the faults are taken back', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'delay', ms: 1_000_000 });
  const call = stripe.customers.create();
  await expect.poll(() => sandbox.requests.length, { timeout: 20_000 }).toBe(1);
  await stripe.customers.list();
  expect(sandbox.requests[0]?.status).toBeUndefined();
  sandbox.faults.clear();
  expect(await call).toMatchObject({ object: 'customer' });
});

test('closing lets go of what hangs or takes long', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'hang' });
  sandbox.faults.inject({ kind: 'delay', ms: 1_000_000 });
  const calls = [failure(stripe.customers.create()), failure(stripe.customers.create())];
  await expect.poll(() => sandbox.requests.length).toBe(2);
  await sandbox.close();
  // A closed connection is tried once more, and nobody listens there now.
  for (const error of await Promise.all(calls)) expect(error.type).toBe('StripeConnectionError');
  await sandbox.close();
});

test.each([false, true])('a connection is cut in the middle of the body (executed: %s)', async (executed) => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'cut', after_executing: executed });
  const response = await raw(sandbox, 'POST', '/v1/customers', 'name=a');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect((await stripe.customers.list()).data).toHaveLength(executed ? 1 : 0);
});

test('after a cut the same key finds what was done', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'cut', after_executing: true });
  const headers = { 'Idempotency-Key': 'k1' };
  await expect((await raw(sandbox, 'POST', '/v1/customers', 'name=a', headers)).text()).rejects.toThrow();
  const { lastResponse } = await stripe.customers.create({ name: 'a' }, { idempotencyKey: 'k1' });
  expect(lastResponse.headers['idempotent-replayed']).toBe('true');
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test('an answer may not be JSON', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'not-json' });
  const error = await failure(stripe.customers.create());
  expect(error).toMatchObject({ type: 'StripeAPIError' });
  expect(error.message).toContain('Invalid JSON');
});

test('the default portal configuration may be missing for one request', async () => {
  const { sandbox, stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  sandbox.faults.inject({ kind: 'no-portal-configuration', path: '/v1/billing_portal/sessions' });
  const create = () => stripe.billingPortal.sessions.create({ customer, return_url: 'https://a.example' });
  expect((await failure(create())).message).toMatch(/^No configuration provided/);
  await create();
});

test('the customer may be deleted just before', async () => {
  const { sandbox, stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  sandbox.faults.inject({ kind: 'deleted-customer', path: '/v1/billing_portal/sessions' });
  const error = await failure(
    stripe.billingPortal.sessions.create({ customer, return_url: 'https://a.example' }),
  );
  expect(error).toMatchObject({ code: 'resource_missing', message: `No such customer: '${customer}'` });
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ deleted: true });
});

test('any other answer can be given', async () => {
  const { sandbox, stripe } = await startWithClient();
  const body = { error: { type: 'api_error', message: 'Down for maintenance' } };
  sandbox.faults.inject({ kind: 'custom', status: 503, body, headers: { 'Retry-After': '7' } });
  const error = await failure(stripe.customers.create());
  expect(error).toMatchObject({ statusCode: 503, message: 'Down for maintenance' });
  expect(error.headers?.['retry-after']).toBe('7');
});
