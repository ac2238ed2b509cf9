import { expect, test } from 'vitest';
import { bindings, newLocation, openTestStore } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

async function start() {
  const location = await newLocation();
  const store = await openTestStore(location);
  const { appId, tenantId } = await registerTenant(store);
  const slot = { tenantId, account: 'acct_1', livemode: false };
  return { location, store, appId, customers: store.customers, slot };
}

test('a slot that was never used has no binding, and gets an empty one', async () => {
  const { location, customers, slot } = await start();
  expect(await customers.findBinding(slot)).toBeUndefined();
  const made = await Promise.all([customers.ensureBinding(slot), customers.ensureBinding(slot)]);
  expect(made).toMatchObject(Array(2).fill({ customerId: null, attempt: 0 }));
  expect(await bindings(location)).toHaveLength(1);
});

test('account and mode have slots of their own', async () => {
  const { location, customers, slot } = await start();
  for (const other of [slot, { ...slot, account: 'acct_2' }, { ...slot, livemode: true }]) {
    await customers.ensureBinding(other);
    expect(await customers.bindCustomer(other, 0, `cus_${other.account}_${other.livemode}`)).toBe(true);
  }
  expect(await bindings(location)).toHaveLength(3);
  expect(await customers.findBinding(slot)).toMatchObject({ customerId: 'cus_acct_1_false', attempt: 0 });
});

test('the first to bind wins, and only at the right attempt', async () => {
  const { customers, slot } = await start();
  expect(await customers.bindCustomer(slot, 0, 'cus_1')).toBe(false);
  await customers.ensureBinding(slot);
  expect(await customers.bindCustomer(slot, 1, 'cus_1')).toBe(false);
  expect(await customers.bindCustomer(slot, 0, 'cus_1')).toBe(true);
  expect(await customers.bindCustomer(slot, 0, 'cus_2')).toBe(false);
  expect(await customers.ensureBinding(slot)).toMatchObject({ customerId: 'cus_1', attempt: 0 });
});

test('a customer is one tenant’s: in its account and mode nobody else is bound to it', async () => {
  const { customers, store, appId, slot } = await start();
  const tenantId = await provisioner(store).createTenant({ appId, name: 'Other' });
  const other = { ...slot, tenantId };
  for (const free of [slot, other, { ...other, account: 'acct_2' }, { ...other, livemode: true }])
    await customers.ensureBinding(free);
  expect(await customers.bindCustomer(slot, 0, 'cus_1')).toBe(true);
  expect(await billingError(customers.bindCustomer(other, 0, 'cus_1'))).toMatchObject({
    code: 'CUSTOMER_TAKEN',
    message: "The customer cus_1 is another tenant's already",
  });
  expect(await customers.findBinding(other)).toMatchObject({ customerId: null, attempt: 0 });
  expect(await customers.bindCustomer({ ...other, account: 'acct_2' }, 0, 'cus_1')).toBe(true);
  expect(await customers.bindCustomer({ ...other, livemode: true }, 0, 'cus_1')).toBe(true);
});

test('the attempt is raised from what was seen, and from nothing else', async () => {
  const { customers, slot } = await start();
  const empty = await customers.ensureBinding(slot);
  await customers.raiseAttempt(slot, empty);
  await customers.raiseAttempt(slot, empty);
  expect(await customers.findBinding(slot)).toMatchObject({ customerId: null, attempt: 1 });
  await customers.bindCustomer(slot, 1, 'cus_1');
  await customers.raiseAttempt(slot, { customerId: null, attempt: 1 });
  await customers.raiseAttempt(slot, { customerId: 'cus_2', attempt: 1 });
  expect(await customers.findBinding(slot)).toMatchObject({ customerId: 'cus_1', attempt: 1 });
  await customers.raiseAttempt(slot, { customerId: 'cus_1', attempt: 1 });
  expect(await customers.findBinding(slot)).toMatchObject({ customerId: null, attempt: 2 });
});

test('a binding says since when it is as it is', async () => {
  let now = new Date('2026-11-01T12:00:00.000Z');
  const store = await openTestStore(await newLocation(), {
    now: () => now,
    newId: () => crypto.randomUUID(),
  });
  const { tenantId } = await registerTenant(store);
  const slot = { tenantId, account: 'acct_1', livemode: false };
  const later = (time: string) => {
    now = new Date(time);
  };
  const first = await store.customers.ensureBinding(slot);
  later('2026-11-02T12:00:00.000Z');
  expect(await store.customers.ensureBinding(slot)).toEqual(first);
  expect(first.since).toEqual(new Date('2026-11-01T12:00:00.000Z'));
  await store.customers.raiseAttempt(slot, first);
  expect((await store.customers.findBinding(slot))?.since).toEqual(now);
});
