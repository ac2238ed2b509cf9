import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

async function subscriber() {
  const { sandbox, stripe } = await startWithClient({ now: () => new Date('2026-01-31T00:00:00Z') });
  const { id: customer } = await stripe.customers.create();
  const price = await monthlyPrice(stripe);
  const subscribe = (more: Partial<Stripe.SubscriptionCreateParams> = {}) =>
    stripe.subscriptions.create({ customer, items: [{ price: price.id }], ...more });
  return { sandbox, stripe, customer, price, subscribe };
}

test('a subscription is active and runs for the interval of its price', async () => {
  const { stripe, customer, price, subscribe } = await subscriber();
  const subscription = await subscribe({ metadata: { tenant: 't1' } });
  expect(subscription).toMatchObject({
    object: 'subscription',
    customer,
    status: 'active',
    currency: 'usd',
    cancel_at_period_end: false,
    trial_end: null,
    ended_at: null,
    metadata: { tenant: 't1' },
  });
  expect(subscription.id).toMatch(/^sub_\w{24}$/);
  const [item] = subscription.items.data;
  expect(item).toMatchObject({
    object: 'subscription_item',
    quantity: 1,
    price: { id: price.id, unit_amount: 4900 },
  });
  expect(item?.id).toMatch(/^si_\w{14}$/);
  expect(new Date((item?.current_period_end ?? 0) * 1000).toISOString()).toBe('2026-02-28T00:00:00.000Z');
  expect((await stripe.subscriptions.retrieve(subscription.id)).id).toBe(subscription.id);
});

test('a trial makes it trialing', async () => {
  const { subscribe } = await subscriber();
  const { status, trial_start, trial_end } = await subscribe({ trial_period_days: 14 });
  expect(status).toBe('trialing');
  expect((trial_end ?? 0) - (trial_start ?? 0)).toBe(14 * 86_400);
});

test.each(['past_due', 'unpaid', 'paused', 'incomplete', 'incomplete_expired', 'canceled', 'trialing'])(
  'metadata can make it %s',
  async (status) => {
    const { stripe, subscribe } = await subscriber();
    expect((await subscribe({ metadata: { sandbox_status: status } })).status).toBe(status);
    const { id } = await subscribe();
    expect((await stripe.subscriptions.update(id, { metadata: { sandbox_status: status } })).status).toBe(
      status,
    );
  },
);

test('an unknown status is refused', async () => {
  const { subscribe } = await subscriber();
  const error = await failure(subscribe({ metadata: { sandbox_status: 'happy' } }));
  expect(error).toMatchObject({ statusCode: 400, param: 'metadata[sandbox_status]' });
});

test('it can be set to end with its period, and not to', async () => {
  const { stripe, subscribe } = await subscriber();
  const { id, items } = await subscribe();
  const ending = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  expect(ending).toMatchObject({ status: 'active', cancel_at_period_end: true });
  expect(ending.cancel_at).toBe(items.data[0]?.current_period_end);
  const running = await stripe.subscriptions.update(id, { cancel_at_period_end: false });
  expect(running).toMatchObject({ cancel_at_period_end: false, cancel_at: null, canceled_at: null });
});

test('it can be canceled once', async () => {
  const { stripe, subscribe } = await subscriber();
  const { id } = await subscribe();
  expect(await stripe.subscriptions.cancel(id)).toMatchObject({ status: 'canceled', cancel_at: null });
  expect((await stripe.subscriptions.retrieve(id)).ended_at).not.toBeNull();
  expect(await failure(stripe.subscriptions.cancel(id))).toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
  });
});

test('lists leave canceled ones out unless asked', async () => {
  const { stripe, customer, subscribe } = await subscriber();
  const active = (await subscribe()).id;
  const unpaid = (await subscribe({ metadata: { sandbox_status: 'unpaid' } })).id;
  const gone = (await subscribe()).id;
  await stripe.subscriptions.cancel(gone);
  const listed = async (status?: Stripe.SubscriptionListParams.Status) => {
    const { data } = await stripe.subscriptions.list({
      customer,
      ...(status === undefined ? {} : { status }),
    });
    return data.map(({ id }) => id);
  };
  expect(await listed()).toEqual([unpaid, active]);
  expect(await listed('all')).toEqual([gone, unpaid, active]);
  expect(await listed('canceled')).toEqual([gone]);
  expect(await listed('ended')).toEqual([gone]);
  expect(await listed('active')).toEqual([active]);
  expect(await listed('past_due')).toEqual([]);
});

test('lists are of one customer, and come in pages', async () => {
  const { stripe, customer, price, subscribe } = await subscriber();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.unshift((await subscribe()).id);
  const { id: other } = await stripe.customers.create();
  await stripe.subscriptions.create({ customer: other, items: [{ price: price.id }] });
  const first = await stripe.subscriptions.list({ customer, limit: 2 });
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect(first.has_more).toBe(true);
  const last = await stripe.subscriptions.list({ customer, limit: 2, starting_after: ids[2] ?? '' });
  expect(last.data.map(({ id }) => id)).toEqual(ids.slice(3));
  expect(last.has_more).toBe(false);
  expect((await stripe.subscriptions.list({ limit: 100 })).data).toHaveLength(6);
});

test('the subscriptions of an unknown customer cannot be listed', async () => {
  const { stripe } = await subscriber();
  const error = await failure(stripe.subscriptions.list({ customer: 'cus_x' }));
  expect(error).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'customer' });
});

test('what it is made of must exist', async () => {
  const { stripe, customer, price } = await subscriber();
  const items = [{ price: price.id }];
  const { create } = stripe.subscriptions;
  const call = (params: Stripe.SubscriptionCreateParams) =>
    failure(create.call(stripe.subscriptions, params));
  expect(await call({ customer: 'cus_x', items })).toMatchObject({ statusCode: 400, param: 'customer' });
  expect(await call({ customer, items: [{ price: 'price_x' }] })).toMatchObject({ param: 'items[0][price]' });
  expect(await call({ customer })).toMatchObject({ code: 'parameter_missing', param: 'items' });
  const once = await stripe.prices.create({
    product: String(price.product),
    currency: 'usd',
    unit_amount: 1,
  });
  expect(await call({ customer, items: [{ price: once.id }] })).toMatchObject({ statusCode: 400 });
});

test('the plan can be read with its product', async () => {
  const { stripe, subscribe } = await subscriber();
  const { id } = await subscribe();
  const found = await stripe.subscriptions.retrieve(id, { expand: ['items.data.price.product', 'customer'] });
  expect(found.items.data[0]?.price.product).toMatchObject({ name: 'Team' });
  expect(found.customer).toMatchObject({ object: 'customer' });
});
