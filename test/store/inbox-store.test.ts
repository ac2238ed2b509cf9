import { expect, test } from 'vitest';
import type { StoreLocation } from '../../src/store/store.ts';
import { onPostgres, rows } from '../support/database.ts';
import { CUSTOMER, event, SCOPE, startMirror } from '../support/mirror.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';
import { lock } from './support.ts';

const inbox = (location: StoreLocation) => rows(location, 'select * from inbox order by event_id');
const refresh = (location: StoreLocation) =>
  rows(location, 'select subject, requested, done from refresh order by subject');

test('an event is kept, and its subject is due', async () => {
  const { location, clock, store } = await startMirror();
  await store.inbox.receive(SCOPE, event(), null);
  expect(await inbox(location)).toEqual([
    {
      event_id: 'evt_1',
      kind: 'snapshot',
      type: 'customer.subscription.updated',
      account: 'acct_1',
      livemode: 0,
      object_id: 'sub_1',
      subject: CUSTOMER,
      refused: null,
      created_at: 500_000,
      received_at: clock.at,
      deliveries: 1,
      turn: 1,
    },
  ]);
  expect(await refresh(location)).toEqual([{ subject: CUSTOMER, requested: 1, done: 0 }]);
});

test('deliveries of one event are counted, and make its subject due once: at once, or later', async () => {
  const { location, store } = await startMirror();
  const deliver = () => store.inbox.receive(SCOPE, event(), null);
  await Promise.all([deliver(), deliver()]);
  await deliver();
  expect(await inbox(location)).toMatchObject([{ deliveries: 3, turn: 1 }]);
  expect(await refresh(location)).toEqual([{ subject: CUSTOMER, requested: 1, done: 0 }]);
});

test('events of one subject that come together are one turn, each later one is another', async () => {
  const { location, store } = await startMirror();
  const deliver = (id: string) => store.inbox.receive(SCOPE, event({ id }), null);
  await Promise.all([deliver('evt_1'), deliver('evt_2')]);
  await deliver('evt_3');
  expect((await inbox(location)).map(({ turn }) => turn)).toEqual([1, 1, 2]);
});

test('more events at once than one transaction takes are all kept', async () => {
  const { location, store } = await startMirror();
  const ids = Array.from({ length: 1000 }, (_, i) => `evt_${i}`);
  await Promise.all(
    ids.map((id, i) => store.inbox.receive(SCOPE, event({ id, subject: `sub_${i % 7}` }), null)),
  );
  expect(await inbox(location)).toHaveLength(1000);
  expect((await inbox(location)).every(({ turn }) => Number(turn) > 0)).toBe(true);
  expect(await refresh(location)).toHaveLength(7);
});

test.each([
  ['an event that is refused', event(), 'livemode'],
  ['an event without a subject', event({ subject: null }), null],
] as const)('%s is kept, and makes nothing due', async (_, received, refused) => {
  const { location, store } = await startMirror();
  await store.inbox.receive(SCOPE, received, refused);
  expect(await inbox(location)).toMatchObject([{ refused, turn: null }]);
  expect(await refresh(location)).toEqual([]);
});

test('an event of a customer who is nobody’s here is kept, and makes nothing due, until somebody’s', async () => {
  const { location, store, appId } = await startMirror();
  const foreign = { subject: 'cus_2' };
  const deliver = (id: string, changes = {}) => store.inbox.receive(SCOPE, event({ id, ...changes }), null);
  await Promise.all([deliver('evt_1', foreign), deliver('evt_2')]);
  expect(await inbox(location)).toMatchObject([{ subject: 'cus_2', turn: null }, { turn: 1 }]);
  expect(await refresh(location)).toEqual([{ subject: CUSTOMER, requested: 1, done: 0 }]);
  expect(await store.admin.showEvent('evt_1')).toMatchObject({ state: 'ignored' });

  const tenantId = await provisioner(store).createTenant({ appId, name: 'Tenant' });
  await provisioner(store).linkCustomer(tenantId, 'acct_other', SCOPE.livemode, 'cus_2');
  await provisioner(store).linkCustomer(tenantId, SCOPE.account, true, 'cus_2');
  await deliver('evt_3', foreign);
  await provisioner(store).linkCustomer(tenantId, SCOPE.account, SCOPE.livemode, 'cus_2');
  await deliver('evt_4', foreign);
  expect((await inbox(location)).map(({ turn }) => turn)).toEqual([null, 1, null, 1]);
});

test('an event of another account is kept as such', async () => {
  const { location, store } = await startMirror();
  await store.inbox.receive(SCOPE, event({ account: 'acct_2', livemode: true }), 'account');
  expect(await inbox(location)).toMatchObject([{ account: 'acct_2', livemode: 1 }]);
});

test.skipIf(onPostgres())('where it cannot be written it is not received, and the next one is', async () => {
  const { location, store } = await startMirror();
  const unlock = lock(String(location));
  const error = await billingError(store.inbox.receive(SCOPE, event(), null));
  expect(error.code).toBe('STORE_UNAVAILABLE');
  unlock();
  await store.inbox.receive(SCOPE, event(), null);
  expect(await inbox(location)).toMatchObject([{ deliveries: 1 }]);
});
