import { expect, test } from 'vitest';
import type { StoreLocation } from '../../src/store/store.ts';
import { rows } from '../support/database.ts';
import { CUSTOMER, claimed, SCOPE, startMirror, state, subscription } from '../support/mirror.ts';

const found = (...changes: Parameters<typeof state>) =>
  ({ kind: 'customer', state: state(...changes) }) as const;
const row = async (location: StoreLocation) => (await rows(location, 'select * from refresh'))[0];

/** A subject that is due, on a store whose clock is at `now`. */
async function startDue() {
  const { location, store } = await startMirror();
  const now = 5_000;
  await store.refreshQueue.request(SCOPE, CUSTOMER, now);
  return { location, store, queue: store.refreshQueue, now };
}

test('what is due is claimed by one, until its time runs out', async () => {
  const { store, queue, now } = await startDue();
  const claim = await claimed(store, now, now + 100);
  expect(claim).toEqual({ scope: SCOPE, subject: CUSTOMER, turn: 1, epoch: 1, attempts: 1 });
  expect(await queue.claim(SCOPE, 10, now + 100, now + 200)).toEqual([]);
  expect(await claimed(store, now + 101)).toMatchObject({ epoch: 2, attempts: 2 });
});

test('of several, the one that has waited longest comes first, and no more than asked for', async () => {
  const { queue, now } = await startDue();
  await queue.request(SCOPE, 'cus_2', now - 10);
  await queue.request(SCOPE, 'cus_3', now - 5);
  const claims = await queue.claim(SCOPE, 2, now, now + 100);
  expect(claims.map(({ subject }) => subject).sort()).toEqual(['cus_2', 'cus_3']);
});

test.each([
  { account: 'acct_2', livemode: false },
  { account: 'acct_1', livemode: true },
])('what is due in another account or mode is not claimed: %o', async (scope) => {
  const { queue, now } = await startDue();
  expect(await queue.claim(scope, 10, now, now + 100)).toEqual([]);
  expect(await queue.claimOne(scope, CUSTOMER, now, now + 100)).toBeUndefined();
});

test('a completed refresh is in the mirror, and due again only when it is asked for', async () => {
  const { store, queue, now } = await startDue();
  const claim = await claimed(store, now);
  expect(await queue.complete(claim, found(), now, now + 10)).toBe(true);
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toEqual([subscription()]);
  expect(await store.mirror.standing(SCOPE, CUSTOMER)).toEqual({
    refreshedAt: now,
    dueTurn: undefined,
    deleted: false,
    everSubscribed: true,
  });
  expect(await queue.claim(SCOPE, 10, now + 1000, now + 2000)).toEqual([]);
  expect(await queue.request(SCOPE, CUSTOMER, now)).toBe(2);
  // It rests until then.
  expect(await queue.claim(SCOPE, 10, now + 9, now + 20)).toEqual([]);
  expect(await claimed(store, now + 10)).toMatchObject({ turn: 2, attempts: 1 });
});

test('what was asked for while it was refreshed is due afterwards', async () => {
  const { store, queue, now } = await startDue();
  const claim = await claimed(store, now);
  await queue.request(SCOPE, CUSTOMER, now);
  await queue.complete(claim, found(), now, now);
  expect(await queue.find(SCOPE, CUSTOMER)).toEqual({ requested: 2, done: 1, attempts: 0 });
  expect(await claimed(store, now)).toMatchObject({ turn: 2 });
});

test('whoever was overtaken writes nothing, and cannot prolong or fail the claim of another', async () => {
  const { location, store, queue, now } = await startDue();
  const slow = await claimed(store, now, now + 10);
  const quick = await claimed(store, now + 11, now + 1000);
  await queue.complete(
    quick,
    found({ subscriptions: [subscription({ status: 'canceled' })] }),
    now + 12,
    now + 12,
  );
  const before = await row(location);
  expect(await queue.complete(slow, found(), now + 13, now + 13)).toBe(false);
  expect(await queue.renew(slow, now + 5000)).toBe(false);
  await queue.fail(slow, 'late', { at: now + 5000, counts: true });
  expect(await row(location)).toEqual(before);
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toMatchObject([{ status: 'canceled' }]);
});

test('a claim that is prolonged is nobody else’s meanwhile', async () => {
  const { store, queue, now } = await startDue();
  const claim = await claimed(store, now, now + 10);
  expect(await queue.renew(claim, now + 100)).toBe(true);
  expect(await queue.claim(SCOPE, 10, now + 50, now + 200)).toEqual([]);
});

test('a failure waits for its next try, and tells what it was', async () => {
  const { location, store, queue, now } = await startDue();
  await queue.fail(await claimed(store, now), `boom ${'x'.repeat(1000)}`, { at: now + 50, counts: true });
  expect(await row(location)).toMatchObject({ attempts: 1, last_error: expect.stringMatching(/^boom x+$/) });
  expect(String((await row(location))?.last_error)).toHaveLength(500);
  expect(await queue.claim(SCOPE, 10, now + 49, now + 60)).toEqual([]);
  expect(await claimed(store, now + 50)).toMatchObject({ attempts: 2 });
});

test('a failure that does not count costs no attempt', async () => {
  const { store, queue, now } = await startDue();
  for (let i = 0; i < 20; i++)
    await queue.fail(await claimed(store, now), 'busy', { at: now, counts: false });
  expect(await claimed(store, now)).toMatchObject({ attempts: 1 });
});

test('after ten attempts it rests, until it is asked for again', async () => {
  const { store, queue, now } = await startDue();
  for (let i = 0; i < 10; i++) await queue.fail(await claimed(store, now), 'no', { at: now, counts: true });
  expect(await queue.claim(SCOPE, 10, now + 1e9, now + 2e9)).toEqual([]);
  await queue.request(SCOPE, CUSTOMER, now + 7);
  expect(await claimed(store, now + 7)).toMatchObject({ attempts: 1, turn: 2 });
});

test('who asks for one subject gets it before its time, but not while somebody has it', async () => {
  const { store, queue, now } = await startDue();
  await queue.fail(await claimed(store, now), 'busy', { at: now + 1e6, counts: false });
  expect(await queue.claimOne(SCOPE, CUSTOMER, now, now + 10)).toMatchObject({ subject: CUSTOMER });
  expect(await queue.claimOne(SCOPE, CUSTOMER, now, now + 10)).toBeUndefined();
});

test('the owner of an object is due once the object is done', async () => {
  const { store, queue, now } = await startMirror().then(async ({ store }) => {
    await store.refreshQueue.request(SCOPE, 'sub_1', 5_000);
    return { store, queue: store.refreshQueue, now: 5_000 };
  });
  const owner = { kind: 'owner', customerId: CUSTOMER } as const;
  await queue.complete(await claimed(store, now), owner, now, now);
  expect(await claimed(store, now)).toMatchObject({ subject: CUSTOMER });
});

test('a product is kept, renewed and forgotten', async () => {
  const { store } = await startMirror();
  const product = { id: 'prod_1', name: 'Pro', active: true, metadata: { plan: 'pro' } };
  for (const [turn, now] of [
    [product, 1],
    [{ ...product, name: 'Pro 2' }, 2],
    [undefined, 3],
  ] as const) {
    await store.refreshQueue.request(SCOPE, 'prod_1', now);
    await store.refreshQueue.complete(
      await claimed(store, now, now + 1),
      { kind: 'product', product: turn },
      now,
      now,
    );
    expect(await store.mirror.products(SCOPE, ['prod_1'])).toEqual(turn ? [turn] : []);
  }
});

test('a customer’s state replaces the one before, and does not overwrite what is known of products', async () => {
  const { store, queue, now } = await startDue();
  const product = { id: 'prod_1', name: 'Old', active: true, metadata: {} };
  const refresh = async (at: number, ...changes: Parameters<typeof state>) => {
    await queue.request(SCOPE, CUSTOMER, at);
    await queue.complete(await claimed(store, at), found(...changes), at, at);
  };
  await refresh(now, {
    subscriptions: [subscription(), subscription({ id: 'sub_2' })],
    products: [product],
  });
  await refresh(now + 1, { products: [{ ...product, name: 'New' }] });
  expect(await store.mirror.subscriptions(SCOPE, CUSTOMER)).toEqual([subscription()]);
  expect(await store.mirror.products(SCOPE, ['prod_1'])).toEqual([product]);
});
