import { expect, test } from 'vitest';
import { newLocation, openTestStore } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';

async function start() {
  const store = await openTestStore(await newLocation());
  const { tenantId } = await registerTenant(store);
  return { checkouts: store.checkouts, slot: { tenantId, account: 'acct_1', livemode: false } };
}

test('an attempt is raised once, however many have come to its end', async () => {
  const { checkouts, slot } = await start();
  expect(await checkouts.checkoutAttempt(slot)).toBe(0);
  for (const attempt of [0, 1]) {
    await Promise.all([1, 2, 3].map(() => checkouts.raiseCheckoutAttempt(slot, attempt)));
    expect(await checkouts.checkoutAttempt(slot)).toBe(attempt + 1);
  }
  await checkouts.raiseCheckoutAttempt(slot, 0);
  expect(await checkouts.checkoutAttempt(slot)).toBe(2);
});

test('account and mode have attempts of their own', async () => {
  const { checkouts, slot } = await start();
  await checkouts.raiseCheckoutAttempt(slot, 0);
  for (const other of [
    { ...slot, account: 'acct_2' },
    { ...slot, livemode: true },
  ])
    expect(await checkouts.checkoutAttempt(other)).toBe(0);
});
