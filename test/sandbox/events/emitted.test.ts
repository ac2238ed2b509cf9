import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

/** The events so far, oldest first. */
async function eventsOf(stripe: Stripe): Promise<Stripe.Event[]> {
  return (await stripe.events.list({ limit: 100 })).data.reverse();
}

const typesOf = async (stripe: Stripe) => (await eventsOf(stripe)).map(({ type }) => type);

test('a customer is created, updated and deleted', async () => {
  const { stripe } = await startWithClient();
  const created = await stripe.customers.create(
    { name: 'Acme', metadata: { a: '1', b: '2' } },
    { idempotencyKey: 'k1' },
  );
  const updated = await stripe.customers.update(created.id, { name: 'Apex', metadata: { b: '', c: '3' } });
  await stripe.customers.update(created.id, { name: 'Apex' });
  await stripe.customers.del(created.id);
  const plain = (object: object) => JSON.parse(JSON.stringify(object));
  expect(await eventsOf(stripe)).toMatchObject([
    {
      object: 'event',
      id: expect.stringMatching(/^evt_\w{24}$/),
      api_version: '2026-10-28.endive',
      livemode: false,
      pending_webhooks: 0,
      type: 'customer.created',
      data: { object: plain(created) },
      request: { id: created.lastResponse.requestId, idempotency_key: 'k1' },
    },
    {
      type: 'customer.updated',
      data: { object: plain(updated), previous_attributes: { name: 'Acme', metadata: { b: '2', c: null } } },
      request: { id: updated.lastResponse.requestId },
    },
    { type: 'customer.deleted', data: { object: plain(updated) } },
  ]);
});

test('an event keeps what the object was', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create({ name: 'Acme' });
  await stripe.customers.update(id, { name: 'Apex' });
  expect((await eventsOf(stripe))[0]?.data.object).toMatchObject({ name: 'Acme' });
});

test('what is refused is no event', async () => {
  const { stripe } = await startWithClient();
  await failure(stripe.customers.create({ email: 'nobody' }));
  await failure(stripe.customers.update('cus_x', { name: 'Acme' }));
  expect(await eventsOf(stripe)).toEqual([]);
});

test('a request that is repeated is one event', async () => {
  const { stripe } = await startWithClient();
  await stripe.customers.create({}, { idempotencyKey: 'k1' });
  await stripe.customers.create({}, { idempotencyKey: 'k1' });
  expect(await typesOf(stripe)).toEqual(['customer.created']);
});

test('a subscription is created, set to end and canceled', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const price = await monthlyPrice(stripe);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  const before = await eventsOf(stripe);
  expect(before.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['customer.created', 'product.created', 'price.created', 'invoice.paid']),
  );
  expect(before.find(({ type }) => type === 'customer.subscription.created')).toMatchObject({
    data: { object: { id, customer } },
  });
  await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  await stripe.subscriptions.update(id, { metadata: { sandbox_status: 'past_due' } });
  await stripe.subscriptions.cancel(id);
  const events = (await eventsOf(stripe)).slice(before.length);
  expect(events).toMatchObject([
    { type: 'customer.subscription.updated' },
    { type: 'customer.subscription.updated', data: { object: { status: 'active' } } },
    { type: 'customer.subscription.updated', data: { object: { status: 'past_due' } } },
    { type: 'customer.subscription.deleted', data: { object: { id, status: 'canceled' } } },
  ]);
  expect(events[0]?.data.previous_attributes).toMatchObject({
    cancel_at_period_end: false,
    canceled_at: null,
  });
  expect(events[1]?.data.previous_attributes).toEqual({ metadata: { sandbox_status: null } });
  expect(events[2]?.data.previous_attributes).toEqual({ status: 'active' });
  expect(events[3]?.data).not.toHaveProperty('previous_attributes');
});

test('a customer’s subscriptions end with the customer, those that had not', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  const [ended, running] = [
    await stripe.subscriptions.create({ customer, items }),
    await stripe.subscriptions.create({ customer, items }),
  ];
  await stripe.subscriptions.update(ended.id, { metadata: { sandbox_status: 'canceled' } });
  await stripe.customers.del(customer);
  expect((await eventsOf(stripe)).slice(-3)).toMatchObject([
    { type: 'customer.subscription.deleted', data: { object: { id: ended.id } } },
    { type: 'customer.subscription.deleted', data: { object: { id: running.id } } },
    { type: 'customer.deleted', data: { object: { id: customer } } },
  ]);
});
