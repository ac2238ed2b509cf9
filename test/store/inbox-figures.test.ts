/** How far the mirror is behind. */
import { expect, test } from 'vitest';
import { MAX_ATTEMPTS } from '../../src/billing/mirror-ports.ts';
import { RECONCILE } from '../../src/billing/reconciler.ts';
import { claimed, event, SCOPE, startMirror, state } from '../support/mirror.ts';

const SECOND = 1000;

test('a store in which nothing is due', async () => {
  const { store } = await startMirror();
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 0, dead: 0, oldest: 0 });
});

test('the event that waits longest counts, not the one that came last, nor those that are done', async () => {
  const { store, clock } = await startMirror();
  await store.inbox.receive(SCOPE, event({ id: 'evt_1' }), null);
  clock.at += 10 * SECOND;
  const claim = await claimed(store, clock.at);
  await store.refreshQueue.complete(claim, { kind: 'customer', state: state() }, clock.at, clock.at + SECOND);
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 0, dead: 0, oldest: 0 });
  clock.at += 30 * SECOND;
  await store.inbox.receive(SCOPE, event({ id: 'evt_2' }), null);
  clock.at += 50 * SECOND;
  await store.inbox.receive(SCOPE, event({ id: 'evt_3' }), null);
  clock.at += SECOND;
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 1, dead: 0, oldest: 51 });
});

test('an event waits no shorter because a refresh was tried lately', async () => {
  const { store, clock } = await startMirror();
  await store.inbox.receive(SCOPE, event(), null);
  for (let i = 0; i < 5; i++) {
    clock.at += 100 * SECOND;
    const claim = await claimed(store, clock.at);
    await store.refreshQueue.fail(claim, 'Stripe is down', { at: clock.at + 5 * SECOND, counts: false });
  }
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 1, dead: 0, oldest: 500 });
});

test('what no event has asked for waits since it was asked for', async () => {
  const { store, clock } = await startMirror();
  await store.refreshQueue.request(SCOPE, 'prod_1', clock.at);
  clock.at += 7 * SECOND;
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 1, dead: 0, oldest: 7 });
});

test('what was given up waits no longer, and is counted by itself', async () => {
  const { store, clock } = await startMirror();
  await store.inbox.receive(SCOPE, event(), null);
  for (let i = 0; i < MAX_ATTEMPTS; i++) {
    const claim = await claimed(store, clock.at);
    await store.refreshQueue.fail(claim, 'nonsense', { at: clock.at, counts: true });
    clock.at += 2 * SECOND;
  }
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 0, dead: 1, oldest: 0 });
});

test('neither reconciling, which is always due, nor another account or mode counts', async () => {
  const { store, clock } = await startMirror();
  await store.refreshQueue.request(SCOPE, RECONCILE, clock.at);
  await store.refreshQueue.request({ ...SCOPE, livemode: true }, 'prod_1', clock.at);
  await store.refreshQueue.request({ ...SCOPE, account: 'acct_2' }, 'prod_1', clock.at);
  clock.at += SECOND;
  expect(await store.inboxFigures(SCOPE)).toEqual({ waiting: 0, dead: 0, oldest: 0 });
});
