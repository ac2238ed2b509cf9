import { expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import { startReads } from '../support/billing.ts';
import { audits } from '../support/database.ts';
import { subscription } from '../support/mirror.ts';
import { billingError } from '../support/provider.ts';

const card = { id: 'pm_1', type: 'card', expires: { month: 12, year: 2034 } };
const detaching = async () => ({ detached: [card], providerRequestId: 'req_detach' });

test('what the provider has detached, with an audit row', async () => {
  const { paymentMethods, caller, customerId, asked, location } = await startReads({
    state: { subscriptions: [] },
    paymentMethods: detaching,
  });
  expect(await paymentMethods.deleteAll(caller)).toMatchObject({
    customerId,
    methods: [card],
    at: new Date('2025-12-17T10:20:30.456Z'),
  });
  expect(asked.at(-1)).toEqual(['detach', customerId]);
  expect(await audits(location)).toMatchObject([
    { action: 'payment_methods.delete', outcome: 'succeeded', provider_request_id: 'req_detach' },
  ]);
});

test.each(['active', 'trialing', 'past_due', 'unpaid', 'paused', 'some_new_status'])(
  'none, while a subscription is %s',
  async (status) => {
    const { paymentMethods, caller, customerId, asked, location } = await startReads({
      state: { subscriptions: [subscription({ status })] },
      paymentMethods: detaching,
    });
    expect(await billingError(paymentMethods.deleteAll(caller))).toMatchObject({
      code: 'PAYMENT_METHODS_IN_USE',
    });
    expect(asked).not.toContainEqual(['detach', customerId]);
    expect(await audits(location)).toMatchObject([{ outcome: 'PAYMENT_METHODS_IN_USE' }]);
  },
);

test.each([
  ['has ended', { status: 'canceled' }],
  ['never began', { status: 'incomplete_expired' }],
  ['waits for its first payment', { status: 'incomplete' }],
  ['ends with its period', { status: 'active', cancelAtPeriodEnd: true }],
  ['ends at a time', { status: 'active', cancelAt: 2_000_000_000 }],
])('all, where a subscription %s', async (_, changes) => {
  const { paymentMethods, caller } = await startReads({
    state: { subscriptions: [subscription(changes)] },
    paymentMethods: detaching,
  });
  expect(await paymentMethods.deleteAll(caller)).toMatchObject({ methods: [card] });
});

test('one subscription that is to go on among others is enough to refuse', async () => {
  const subscriptions = [
    subscription({ id: 'sub_1', cancelAtPeriodEnd: true }),
    subscription({ id: 'sub_2' }),
  ];
  const { paymentMethods, caller } = await startReads({ state: { subscriptions } });
  expect(await billingError(paymentMethods.deleteAll(caller))).toMatchObject({
    code: 'PAYMENT_METHODS_IN_USE',
  });
});

test('how the tenant stands is asked for anew, however lately it was', async () => {
  let subscriptions = [subscription({ cancelAtPeriodEnd: true })];
  const { paymentMethods, invoices, caller, clock } = await startReads({ state: () => ({ subscriptions }) });
  await invoices.list(caller, { limit: 1 });
  // It was resumed meanwhile, and no event has come.
  subscriptions = [subscription()];
  clock.at += 5_000;
  expect(await billingError(paymentMethods.deleteAll(caller))).toMatchObject({
    code: 'PAYMENT_METHODS_IN_USE',
  });
});

test('nothing of a tenant that is no customer, nor of one whose customer is gone', async () => {
  const { paymentMethods, newcomer, asked, location } = await startReads();
  expect(await paymentMethods.deleteAll(newcomer)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await audits(location)).toMatchObject([{ outcome: 'succeeded', provider_request_id: null }]);
  const deleted = await startReads({ state: { deleted: true, subscriptions: [] } });
  expect(await deleted.paymentMethods.deleteAll(deleted.caller)).toBeUndefined();
  const lost = await startReads({
    state: { subscriptions: [] },
    paymentMethods: () => Promise.reject(new BillingError('CUSTOMER_MISSING', 'No such customer')),
  });
  expect(await lost.paymentMethods.deleteAll(lost.caller)).toBeUndefined();
});

test('another app’s tenant, and what the provider fails with', async () => {
  const { paymentMethods, caller, stranger, asked } = await startReads({
    state: { subscriptions: [] },
    paymentMethods: () => Promise.reject(new BillingError('PROVIDER_UNREACHABLE', 'No answer')),
  });
  expect(await billingError(paymentMethods.deleteAll(stranger))).toMatchObject({ code: 'TENANT_UNKNOWN' });
  expect(asked).toEqual([]);
  expect(await billingError(paymentMethods.deleteAll(caller))).toMatchObject({
    code: 'PROVIDER_UNREACHABLE',
  });
});
