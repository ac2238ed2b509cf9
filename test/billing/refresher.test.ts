import { expect, test } from 'vitest';
import { BillingError, type BillingErrorCode } from '../../src/billing/errors.ts';
import type { RefreshQueue, StateProvider } from '../../src/billing/mirror-ports.ts';
import { RECONCILE } from '../../src/billing/reconciler.ts';
import { Refresher } from '../../src/billing/refresher.ts';
import { translated } from '../../src/stripe/errors.ts';
import { rows } from '../support/database.ts';
import { CUSTOMER, SCOPE, startMirror, state, subscription } from '../support/mirror.ts';

const LEASE = 1_000;

/** A refresher whose provider has this to say, and a subject that is due. */
async function start(provider: Partial<StateProvider> = {}, subject: string = CUSTOMER) {
  const { location, clock, store } = await startMirror();
  const asked: string[] = [];
  const all: StateProvider = {
    customerState: async (customerId, proceed) => {
      await proceed();
      asked.push(customerId);
      return state();
    },
    customerOf: async (id) => void asked.push(id),
    product: async (id) => void asked.push(id),
    ...provider,
  };
  const refresherOn = (queue: RefreshQueue, other: Partial<StateProvider> = {}) =>
    new Refresher({
      queue,
      mirror: store.mirror,
      provider: { ...all, ...other },
      reconciler: { run: async () => void asked.push(RECONCILE) },
      now: () => new Date(clock.at),
      lease: LEASE,
    });
  const queue = store.refreshQueue;
  await queue.request(SCOPE, subject, clock.at);
  const refresher = refresherOn(queue);
  const run = async () => {
    const [claim] = await refresher.claim(SCOPE, 1);
    if (!claim) throw new Error('Nothing is due');
    return refresher.refresh(claim);
  };
  const place = () => rows(location, 'select * from refresh order by subject');
  return { location, clock, store, queue, refresherOn, refresher, run, place, asked };
}

const failing = (code: BillingErrorCode, retryAfter?: number) => ({
  customerState: async () => {
    throw new BillingError(code, 'boom', { retryAfter });
  },
});

test('a customer of ours is asked for, written down, and rests for a second', async () => {
  const { clock, store, run, place, refresher, queue } = await start();
  expect(await run()).toBeUndefined();
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toEqual([subscription()]);
  expect(await place()).toMatchObject([{ done: 1, attempts: 0, last_error: null }]);
  await queue.request(SCOPE, CUSTOMER, clock.at);
  clock.at += 999;
  expect(await refresher.claim(SCOPE, 1)).toEqual([]);
  clock.at += 1;
  expect(await refresher.claim(SCOPE, 1)).toHaveLength(1);
});

test('a customer of nobody’s here is not asked for', async () => {
  const { run, place, asked } = await start({}, 'cus_other');
  expect(await run()).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await place()).toMatchObject([{ done: 1 }]);
});

test('the customer of an object is due then: as the mirror knows it, or else as the provider says', async () => {
  const { clock, store, run, place, asked, queue } = await start(
    {
      customerOf: async (id) => {
        asked.push(id);
        return CUSTOMER;
      },
    },
    'sub_1',
  );
  await run();
  expect(await place()).toMatchObject([
    { subject: CUSTOMER, requested: 1, done: 0 },
    { subject: 'sub_1', done: 1 },
  ]);
  await run();
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toHaveLength(1);
  clock.at += 5_000;
  await queue.request(SCOPE, 'sub_1', clock.at);
  await run();
  expect(asked).toEqual(['sub_1', CUSTOMER]);
  expect(await place()).toMatchObject([
    { subject: CUSTOMER, requested: 2, done: 1 },
    { subject: 'sub_1', done: 2 },
  ]);
});

test('reconciling is done, and comes again a day later', async () => {
  const { clock, run, asked, refresher } = await start({}, RECONCILE);
  expect(await run()).toBeUndefined();
  expect(asked).toEqual([RECONCILE]);
  clock.at += 24 * 60 * 60 * 1000 - 1;
  expect(await refresher.claim(SCOPE, 1)).toEqual([]);
  clock.at += 1;
  expect(await refresher.claim(SCOPE, 1)).toHaveLength(1);
});

test.each([
  ['PROVIDER_RATE_LIMITED', 7_000],
  ['PROVIDER_KEY_REFUSED', 7_000],
  ['PROVIDER_UNREACHABLE', 0],
  ['PROVIDER_BUSY', 0],
] as const)('%s costs no attempt, and makes everything wait for %d ms', async (code, pause) => {
  const { clock, run, place } = await start(failing(code, 7));
  expect(await run()).toMatchObject({ error: { code }, outcome: 'blocked', pause });
  expect(await place()).toMatchObject([
    { done: 0, attempts: 0, run_after: clock.at + 7_000, lease_until: 0, last_error: 'boom' },
  ]);
});

test.each(['PROVIDER_ERROR', 'CUSTOMER_MISSING', 'PROVIDER_WRONG_MODE'] as const)(
  '%s costs an attempt, and the pauses grow',
  async (code) => {
    const { clock, run, place } = await start(failing(code, 7));
    expect(await run()).toMatchObject({ outcome: 'failed', pause: 0 });
    expect(await place()).toMatchObject([{ attempts: 1, run_after: clock.at + 2_000 }]);
    clock.at += 2_000;
    await run();
    expect(await place()).toMatchObject([{ attempts: 2, run_after: clock.at + 4_000 }]);
  },
);

test('what is no error of the provider costs an attempt too', async () => {
  const { run, place } = await start({
    customerState: async () => {
      throw new TypeError('a bug');
    },
  });
  await run();
  expect(await place()).toMatchObject([{ attempts: 1, last_error: 'a bug' }]);
});

test('after ten attempts nothing more is tried', async () => {
  const { clock, run, refresher } = await start(failing('PROVIDER_ERROR'));
  for (let i = 1; i <= 10; i++) {
    expect(await run()).toMatchObject({ outcome: i < 10 ? 'failed' : 'dead' });
    clock.at += 4_000_000;
  }
  expect(await refresher.claim(SCOPE, 1)).toEqual([]);
});

test('each call of the provider prolongs the claim; one that was lost is given up without a word', async () => {
  const { clock, store, place, refresherOn, queue } = await start();
  const slow = refresherOn(queue, {
    // As the adapter does.
    customerState: (_, proceed) =>
      translated(async () => {
        await proceed();
        clock.at += LEASE - 1;
        expect(await queue.claim(SCOPE, 1, clock.at, clock.at + LEASE)).toEqual([]);
        await proceed();
        clock.at += LEASE + 1;
        expect(await queue.claim(SCOPE, 1, clock.at, clock.at + LEASE)).toHaveLength(1);
        await proceed();
        return state();
      }),
  });
  const [claim] = await slow.claim(SCOPE, 1);
  if (!claim) throw new Error('Nothing is due');
  expect(await slow.refresh(claim)).toBeUndefined();
  expect(await place()).toMatchObject([{ done: 0, epoch: 2 }]);
  expect(await store.mirror.standing(SCOPE, CUSTOMER)).toMatchObject({ refreshedAt: undefined });
});

test('a process that stops makes no further call, and leaves what is due to others at once', async () => {
  const stopping = new AbortController();
  const { clock, place, refresher, refresherOn, queue } = await start();
  let calls = 0;
  const stopped = refresherOn(queue, {
    customerState: async (_, proceed) => {
      await proceed();
      calls++;
      stopping.abort();
      await proceed();
      calls++;
      return state();
    },
  });
  const [claim] = await stopped.claim(SCOPE, 1);
  if (!claim) throw new Error('Nothing is due');
  expect(await stopped.refresh(claim, stopping.signal)).toBeUndefined();
  expect(calls).toBe(1);
  expect(await place()).toMatchObject([{ done: 0, attempts: 0, lease_until: 0, run_after: clock.at }]);
  expect(await refresher.claim(SCOPE, 1)).toHaveLength(1);
});

/** What a queue without the fence would do: whoever comes last writes. */
const unfenced = (queue: RefreshQueue, epochNow: () => Promise<number>): RefreshQueue => ({
  request: (...args) => queue.request(...args),
  hasten: (...args) => queue.hasten(...args),
  find: (...args) => queue.find(...args),
  claim: (...args) => queue.claim(...args),
  claimOne: (...args) => queue.claimOne(...args),
  renew: (...args) => queue.renew(...args),
  fail: (...args) => queue.fail(...args),
  complete: async (claim, ...rest) => queue.complete({ ...claim, epoch: await epochNow() }, ...rest),
});

test.each([
  ['with the fence, a process that was asleep cannot bring back', true, 'canceled'],
  ['without it, it would bring back', false, 'active'],
])('%s what it had read before', async (_, withFence, status) => {
  const { clock, store, place, refresherOn, queue } = await start();
  const sleeper = refresherOn(
    withFence ? queue : unfenced(queue, async () => Number((await place())[0]?.epoch)),
    {
      customerState: async () => {
        // It has its answer, and falls asleep; meanwhile the subscription ends, and another process sees it.
        clock.at += LEASE + 1;
        const other = refresherOn(queue, {
          customerState: async () => state({ subscriptions: [subscription({ status: 'canceled' })] }),
        });
        const [claim] = await other.claim(SCOPE, 1);
        if (!claim) throw new Error('Nothing is due');
        await other.refresh(claim);
        return state();
      },
    },
  );
  const [claim] = await sleeper.claim(SCOPE, 1);
  if (!claim) throw new Error('Nothing is due');
  await sleeper.refresh(claim);
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toMatchObject([{ status }]);
  // In either case nothing is due any more: without the fence nobody would ever notice.
  expect(await place()).toMatchObject([{ requested: 1, done: 1 }]);
});
