import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import type { StateProvider } from '../../src/billing/mirror-ports.ts';
import { ReadThrough } from '../../src/billing/read-through.ts';
import { Refresher } from '../../src/billing/refresher.ts';
import { CUSTOMER, SCOPE, startMirror, state, subscription } from '../support/mirror.ts';
import { billingError } from '../support/provider.ts';

const DAY = 24 * 60 * 60 * 1000;

/** @param answer What the provider says of the customer, from the first call on. */
async function start(answer: () => Promise<string> = async () => 'active') {
  const { clock, store } = await startMirror();
  let calls = 0;
  const provider: StateProvider = {
    customerState: async () => {
      calls++;
      return state({ subscriptions: [subscription({ status: await answer() })] });
    },
    customerOf: async () => undefined,
    product: async () => undefined,
  };
  const now = () => new Date(clock.at);
  const { refreshQueue: queue, mirror } = store;
  const process = () =>
    new ReadThrough({
      queue,
      mirror,
      refresher: new Refresher({
        queue,
        mirror,
        provider,
        reconciler: { run: async () => {} },
        now,
        lease: 10_000,
      }),
      now,
    });
  const status = async () => (await mirror.subscriptions(SCOPE, CUSTOMER))[0]?.status;
  return { clock, queue, mirror, process, readThrough: process(), status, calls: () => calls };
}

test('what was never asked for is asked for', async () => {
  const { readThrough, status, calls } = await start();
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  expect(await status()).toBe('active');
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  expect(calls()).toBe(1);
});

test('what was asked for by a clock that was put back since is asked for anew', async () => {
  const { clock, readThrough, calls } = await start();
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  clock.at -= 600_000;
  await readThrough.refresh(SCOPE, CUSTOMER, true);
  expect(calls()).toBe(2);
  clock.at += 500;
  await readThrough.refresh(SCOPE, CUSTOMER, true);
  expect(calls()).toBe(2);
});

test('what is due is waited for, even where its next try is far away', async () => {
  let says = 'active';
  const { clock, queue, readThrough, status } = await start(async () => says);
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  says = 'canceled';
  await queue.request(SCOPE, CUSTOMER, clock.at);
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  expect(await status()).toBe('canceled');
});

test.each([
  ['a caller who has been at the provider’s pages', true, 1_000],
  ['anybody, after a day', false, DAY],
])('%s sees the truth before any event', async (_, changing, age) => {
  let says = 'active';
  const { clock, readThrough, status } = await start(async () => says);
  await readThrough.refresh(SCOPE, CUSTOMER, changing);
  says = 'canceled';
  clock.at += age - 1;
  await readThrough.refresh(SCOPE, CUSTOMER, changing);
  expect(await status()).toBe('active');
  clock.at += 1;
  await readThrough.refresh(SCOPE, CUSTOMER, changing);
  expect(await status()).toBe('canceled');
});

test('thirty callers in three processes make the provider answer twice at most', async () => {
  const { process, status, calls } = await start(async () => {
    await sleep(30);
    return 'active';
  });
  const processes = [process(), process(), process()];
  const callers = Array.from({ length: 30 }, (_, i) => processes[i % 3]?.refresh(SCOPE, CUSTOMER, true));
  await Promise.all(callers);
  expect(await status()).toBe('active');
  expect(calls()).toBeLessThanOrEqual(2);
});

test('nobody waits for more than two seconds; then what is stored is the answer, and what comes later is kept', async () => {
  const slow = Promise.withResolvers<string>();
  const answers = [async () => 'active', () => slow.promise];
  const { clock, queue, readThrough, status } = await start(
    async () => (answers.shift() ?? answers[0])?.() ?? '',
  );
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  await queue.request(SCOPE, CUSTOMER, clock.at);
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  expect(await status()).toBe('active');
  slow.resolve('canceled');
  await expect.poll(status).toBe('canceled');
});

test('where the provider fails, what is stored is the answer', async () => {
  let fails = false;
  const { clock, queue, readThrough, status } = await start(async () => {
    if (fails) throw new BillingError('PROVIDER_UNREACHABLE', 'down');
    return 'active';
  });
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  fails = true;
  await queue.request(SCOPE, CUSTOMER, clock.at);
  await readThrough.refresh(SCOPE, CUSTOMER, false);
  expect(await status()).toBe('active');
  expect(await queue.find(SCOPE, CUSTOMER)).toMatchObject({ requested: 2, done: 1 });
});

test('where nothing is stored, the provider’s failure is the answer', async () => {
  const { readThrough } = await start(async () => {
    throw new BillingError('PROVIDER_RATE_LIMITED', 'slow down');
  });
  expect((await billingError(readThrough.refresh(SCOPE, CUSTOMER, false))).code).toBe(
    'PROVIDER_RATE_LIMITED',
  );
});

test('where nothing is stored and nothing comes in time, that is the answer', async () => {
  const { readThrough } = await start(() => new Promise(() => {}));
  expect((await billingError(readThrough.refresh(SCOPE, CUSTOMER, false))).code).toBe('PROVIDER_UNREACHABLE');
});
