import { expect, test } from 'vitest';
import { StripePaymentMethods } from '../../src/stripe/payment-methods.ts';
import { billingError, startProvider } from '../support/provider.ts';

async function start() {
  const { sandbox, provider } = await startProvider();
  const { client } = provider;
  const customerWith = async (...cards: string[]) => {
    const { id } = await client.customers.create();
    const attached = [];
    for (const card of cards) attached.push((await client.paymentMethods.attach(card, { customer: id })).id);
    return { id, attached };
  };
  return { sandbox, client, customerWith, methods: new StripePaymentMethods(client) };
}

test('all that a customer has, and nothing of another', async () => {
  const { client, customerWith, methods } = await start();
  const one = await customerWith('pm_card_visa', 'pm_card_mastercard');
  const other = await customerWith('pm_card_visa');
  const { detached, providerRequestId } = await methods.detachAll(one.id);
  expect(detached.map(({ id }) => id).toSorted()).toEqual(one.attached.toSorted());
  for (const { type, expires } of detached)
    expect({ type, expires }).toEqual({
      type: 'card',
      expires: { month: expect.any(Number), year: expect.any(Number) },
    });
  expect(providerRequestId).toMatch(/^req_/);
  expect((await client.customers.listPaymentMethods(one.id)).data).toEqual([]);
  expect((await client.customers.listPaymentMethods(other.id)).data).toHaveLength(1);
  expect((await methods.detachAll(one.id)).detached).toEqual([]);
});

test('what is left after a failure can be detached by another call', async () => {
  const { sandbox, customerWith, methods } = await start();
  const { id, attached } = await customerWith('pm_card_visa', 'pm_card_mastercard');
  sandbox.faults.inject({ kind: 'server-error', path: `/v1/payment_methods/${attached[0]}/detach` });
  expect(await billingError(methods.detachAll(id))).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
  await methods.detachAll(id);
  expect((await methods.detachAll(id)).detached).toEqual([]);
});

test('a customer that is not there', async () => {
  const { methods } = await start();
  expect(await billingError(methods.detachAll('cus_of_nobody'))).toMatchObject({ code: 'CUSTOMER_MISSING' });
});
