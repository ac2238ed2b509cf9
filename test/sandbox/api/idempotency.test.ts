import { expect, test } from 'vitest';
import { clientOf, failure, raw, start, startWithClient } from '../support.ts';

const key = { idempotencyKey: 'k1' };
/** Longer than any test: such a delay ends when the faults are cleared. */
const LONG = 1_000_000;
const PATIENT = { timeout: 20_000 };

test('the same key gives the same answer and happens once', async () => {
  const { stripe } = await startWithClient();
  const first = await stripe.customers.create({ name: 'Acme' }, key);
  const second = await stripe.customers.create({ name: 'Acme' }, key);
  expect(second.id).toBe(first.id);
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  expect(second.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(second.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
  expect(second.lastResponse.requestId).not.toBe(first.lastResponse.requestId);
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test('the order of the parameters does not matter', async () => {
  const sandbox = await start();
  const headers = { 'Idempotency-Key': 'k1' };
  const one = await raw(sandbox, 'POST', '/v1/customers', 'name=a&metadata[x]=1&metadata[y]=2', headers);
  const two = await raw(sandbox, 'POST', '/v1/customers', 'metadata[y]=2&metadata[x]=1&name=a', headers);
  expect(await two.text()).toBe(await one.text());
});

test('other parameters are refused', async () => {
  const { stripe } = await startWithClient();
  await stripe.customers.create({ name: 'Acme' }, key);
  expect(await failure(stripe.customers.create({ name: 'Other' }, key))).toMatchObject({
    type: 'StripeIdempotencyError',
    statusCode: 400,
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'k1' if you meant to execute a different request.",
  });
});

test('another endpoint is refused', async () => {
  const { stripe } = await startWithClient();
  await stripe.customers.create({ name: 'Acme' }, key);
  const error = await failure(stripe.products.create({ name: 'Acme' }, key));
  expect(error).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  expect(error.message).toContain("('/v1/products' vs '/v1/customers')");
});

test('an error of an executed request is kept', async () => {
  const { stripe } = await startWithClient();
  const configurations = stripe.billingPortal.configurations;
  const { id: customer } = await stripe.customers.create();
  const [standard] = (await configurations.list({ is_default: true })).data;
  await configurations.update(standard?.id ?? '', { active: false });
  const create = () =>
    stripe.billingPortal.sessions.create({ customer, return_url: 'https://a.example' }, key);
  expect(await failure(create())).toMatchObject({ statusCode: 400 });
  await configurations.update(standard?.id ?? '', { active: true });
  const again = await failure(create());
  expect(again).toMatchObject({ statusCode: 400 });
  expect(again.headers?.['idempotent-replayed']).toBe('true');
});

test('a request that was not executed is not kept', async () => {
  const { sandbox, stripe } = await startWithClient();
  expect(await failure(stripe.customers.create({ email: 'nobody' }, key))).toMatchObject({ statusCode: 400 });
  const stranger = clientOf(sandbox, 'sk_test_other');
  expect(await failure(stranger.customers.create({ name: 'Acme' }, key))).toMatchObject({ statusCode: 401 });
  sandbox.faults.inject({ kind: 'rate-limit' });
  expect(await failure(stripe.customers.create({ name: 'Acme' }, key))).toMatchObject({ statusCode: 429 });
  expect((await stripe.customers.create({ name: 'Acme' }, key)).name).toBe('Acme');
});

test('keys live a day', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { stripe } = await startWithClient({ now: () => new Date(now) });
  const first = await stripe.customers.create({}, key);
  now += 24 * 3600 * 1000;
  expect((await stripe.customers.create({}, key)).id).toBe(first.id);
  now += 1000;
  expect((await stripe.customers.create({}, key)).id).not.toBe(first.id);
});

test('of fifty at once one is served, the others hear that it is under way', async () => {
  const { sandbox, stripe } = await startWithClient();
  sandbox.faults.inject({ kind: 'delay', ms: LONG, path: '/v1/customers' });
  const calls = Array.from({ length: 50 }, () => stripe.customers.create({ name: 'Acme' }, key));
  const results = Promise.allSettled(calls);
  await expect.poll(() => sandbox.requests.filter(({ status }) => status === 409), PATIENT).toHaveLength(49);
  sandbox.faults.clear();
  const refused = (await results).flatMap((result) => (result.status === 'rejected' ? result.reason : []));
  expect(refused).toHaveLength(49);
  for (const error of refused) {
    expect(error).toMatchObject({
      statusCode: 409,
      code: 'idempotency_key_in_use',
      rawType: 'idempotency_error',
      headers: { 'stripe-should-retry': 'true' },
    });
  }
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test('trying again, fifty at once get the same answer', async () => {
  const { sandbox, stripe } = await startWithClient();
  const patient = clientOf(sandbox, undefined, { maxNetworkRetries: 5 });
  const calls = Array.from({ length: 50 }, () => patient.customers.create({ name: 'Acme' }, key));
  const ids = new Set((await Promise.all(calls)).map(({ id }) => id));
  expect(ids.size).toBe(1);
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

test('a key has 1 to 255 characters', async () => {
  const { sandbox, stripe } = await startWithClient();
  await stripe.customers.create({}, { idempotencyKey: 'k'.repeat(255) });
  const error = await failure(stripe.customers.create({}, { idempotencyKey: 'k'.repeat(256) }));
  expect(error).toMatchObject({ statusCode: 400 });
  expect(error.message).toMatch(/^Idempotent key length is 256, which is outside accepted lengths/);
  expect((await raw(sandbox, 'POST', '/v1/customers', '', { 'Idempotency-Key': '' })).status).toBe(400);
});

test('keys have no effect on GET and DELETE', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create();
  await stripe.customers.retrieve(id, {}, key);
  await stripe.customers.del(id, {}, key);
  expect(await stripe.customers.retrieve(id, {}, key)).toMatchObject({ deleted: true });
});
