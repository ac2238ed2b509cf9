/** How many calls Stripe gets, and who waits. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { memoryLimiter } from '../../src/limiters/memory.ts';
import { Ceiling, type CeilingParts, endpointOf } from '../../src/stripe/ceiling.ts';
import { billingError, providerAt, startTestSandbox } from '../support/provider.ts';

const perSecond = (points: number) => memoryLimiter({ name: 'stripe', points, seconds: 1 });

function start(total: number, endpoint: number, parts: Partial<CeilingParts> = {}) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const ceiling = new Ceiling({ total: perSecond(total), endpoints: perSecond(endpoint), ...parts });
  const gone: string[] = [];
  const enter = (name: string, endpoint = 'a', priority: 'people' | 'background' = 'people') =>
    void ceiling.enter(endpoint, priority).then((may) => gone.push(may ? name : `not ${name}`));
  return { enter, gone, pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds) };
}

test('so many in a second, the rest in the next ones, in order', async () => {
  const { enter, gone, pass } = start(3, 10);
  for (let i = 0; i < 7; i++) enter(`${i}`);
  await pass(10);
  expect(gone).toEqual(['0', '1', '2']);
  await pass(1030);
  expect(gone).toEqual(['0', '1', '2', '3', '4', '5']);
  await pass(1030);
  expect(gone).toHaveLength(7);
});

test('people go before what nobody waits for', async () => {
  const { enter, gone, pass } = start(1, 10);
  enter('first');
  await pass(10);
  enter('background', 'a', 'background');
  enter('somebody');
  await pass(1030);
  expect(gone).toEqual(['first', 'somebody']);
  await pass(1030);
  expect(gone).toEqual(['first', 'somebody', 'background']);
});

test('an endpoint that has had its share keeps no other waiting', async () => {
  const { enter, gone, pass } = start(10, 1);
  enter('one');
  enter('two');
  enter('other', 'b');
  await pass(60);
  expect(gone).toEqual(['one', 'other']);
  await pass(1030);
  expect(gone).toEqual(['one', 'other', 'two']);
});

test('nobody waits for ever, and no more than so many wait', async () => {
  const { enter, gone, pass } = start(1, 10, { maxWaiting: 2, longestWait: 400 });
  enter('first');
  await pass(10);
  enter('nobody’s', 'a', 'background');
  enter('second');
  enter('third');
  enter('fourth');
  await pass(10);
  // Somebody takes the place of what nobody waits for.
  expect(gone.toSorted()).toEqual(['first', 'not fourth', 'not nobody’s']);
  await pass(450);
  expect(gone.slice(3)).toEqual(['not second', 'not third']);
});

test.each([
  ['POST', '/v1/billing_portal/sessions', 'POST /v1/billing_portal/sessions'],
  ['GET', '/v1/customers/cus_NffrFeUfNV2Hib?expand[]=x', 'GET /v1/customers/*'],
  ['POST', '/v1/checkout/sessions/cs_test_a1/expire', 'POST /v1/checkout/sessions/*/expire'],
  ['GET', '/v1/billing/meters/mtr_1/event_summaries', 'GET /v1/billing/meters/*/event_summaries'],
  ['GET', '/v2/core/event_destinations/we_1Q', 'GET /v2/core/event_destinations/*'],
])('%s %s is %s', (method, path, endpoint) => {
  expect(endpointOf(method, path)).toBe(endpoint);
});

test('a call that is not sent is Stripe’s limit to callers: at once, and Stripe is not asked', async () => {
  const sandbox = await startTestSandbox();
  const ceiling = new Ceiling({ total: perSecond(2), endpoints: perSecond(2), longestWait: 0 });
  const provider = providerAt(sandbox.url, { ceiling, maxRetries: 2 });
  await provider.account();
  await provider.client.customers.create({ name: 'A' });
  const before = sandbox.requests.length;
  const { code } = await billingError(
    provider.createCustomer({ tenantId: 't', name: 'B', idempotencyKey: 'key' }),
  );
  expect(code).toBe('PROVIDER_RATE_LIMITED');
  expect(sandbox.requests).toHaveLength(before);
});
