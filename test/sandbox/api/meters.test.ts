import { expect, test } from 'vitest';
import { advance } from '../../../src/sandbox/index.ts';
import { failure, startWithClient } from '../support.ts';

const noon = Date.UTC(2026, 5, 1, 12) / 1000;
const [minute, hour, day] = [60, 3600, 86_400];

async function metered(formula: 'count' | 'last' | 'sum' = 'sum') {
  const { sandbox, stripe } = await startWithClient({ now: () => new Date(noon * 1000) });
  const { id: customer } = await stripe.customers.create({
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const meter = await stripe.billing.meters.create({
    display_name: 'Messages',
    event_name: 'messages',
    default_aggregation: { formula },
  });
  const use = (value: number, timestamp = noon, identifier = `${value}-${timestamp}`) =>
    stripe.billing.meterEvents.create({
      event_name: 'messages',
      identifier,
      payload: { stripe_customer_id: customer, value: String(value) },
      timestamp,
    });
  const summaries = (start_time: number, end_time: number, more = {}) =>
    stripe.billing.meters.listEventSummaries(meter.id, { customer, start_time, end_time, ...more });
  return { sandbox, stripe, customer, meter, use, summaries };
}

test('a meter is made, found, and switched off', async () => {
  const { stripe, meter } = await metered();
  expect(meter).toMatchObject({
    object: 'billing.meter',
    status: 'active',
    customer_mapping: { type: 'by_id', event_payload_key: 'stripe_customer_id' },
    value_settings: { event_payload_key: 'value' },
  });
  const twin = {
    display_name: 'x',
    event_name: 'messages',
    default_aggregation: { formula: 'sum' as const },
  };
  expect(await failure(stripe.billing.meters.create(twin))).toMatchObject({ param: 'event_name' });
  expect((await stripe.billing.meters.update(meter.id, { display_name: 'Mail' })).display_name).toBe('Mail');
  expect((await stripe.billing.meters.deactivate(meter.id)).status).toBe('inactive');
  expect((await stripe.billing.meters.list({ status: 'active' })).data).toEqual([]);
  expect((await stripe.billing.meters.reactivate(meter.id)).status_transitions.deactivated_at).toBeNull();
});

test.each([
  ['sum', 12],
  ['count', 3],
  ['last', 2],
] as const)('what is used is counted: %s', async (formula, value) => {
  const { use, summaries } = await metered(formula);
  for (const [used, at] of [
    [7, noon - hour],
    [3, noon - 2 * hour],
    [2, noon - minute],
  ] as const)
    await use(used, at);
  const { data } = await summaries(noon - day, noon);
  expect(data).toMatchObject([
    {
      object: 'billing.meter_event_summary',
      aggregated_value: value,
      start_time: noon - day,
      end_time: noon,
    },
  ]);
});

test('the end is no part of the time', async () => {
  const { use, summaries } = await metered();
  await use(5, noon - hour);
  expect((await summaries(noon - 2 * hour, noon - hour)).data[0]?.aggregated_value).toBe(0);
  expect((await summaries(noon - hour, noon)).data[0]?.aggregated_value).toBe(5);
});

test('by the hour or the day, newest first and in pages', async () => {
  const { use, summaries } = await metered();
  for (const back of [1, 2, 26]) await use(back, noon - back * hour + minute);
  const hourly = { value_grouping_window: 'hour' };
  const { data } = await summaries(noon - 2 * day, noon, hourly);
  expect(data.map(({ start_time }) => (noon - start_time) / hour)).toEqual([1, 2, 26]);
  const first = await summaries(noon - 2 * day, noon, { ...hourly, limit: 2 });
  expect(first.has_more).toBe(true);
  const rest = await summaries(noon - 2 * day, noon, { ...hourly, starting_after: first.data[1]?.id });
  expect(rest.data.map(({ aggregated_value }) => aggregated_value)).toEqual([26]);
  const midnight = noon - 12 * hour;
  const days = await summaries(midnight - day, midnight + day, { value_grouping_window: 'day' });
  expect(days.data.map(({ aggregated_value }) => aggregated_value)).toEqual([3, 26]);
});

test.each([
  ['start_time', noon - hour + 1, noon, {}],
  ['end_time', noon - hour, noon - 1, {}],
  ['end_time', noon, noon, {}],
  ['start_time', noon - hour + minute, noon, { value_grouping_window: 'hour' }],
])('%s is refused where it does not fit', async (param, start, end, more) => {
  const { summaries } = await metered();
  expect(await failure(summaries(start, end, more))).toMatchObject({ statusCode: 400, param });
});

test('a use is reported once, for a meter that counts, in time', async () => {
  const { stripe, customer, use } = await metered();
  await use(1, noon, 'one');
  expect(await failure(use(1, noon, 'one'))).toMatchObject({ param: 'identifier' });
  expect(await failure(use(1, noon - 36 * day))).toMatchObject({ param: 'timestamp' });
  expect(await failure(use(1, noon + hour))).toMatchObject({ param: 'timestamp' });
  const report = (event_name: string, payload: Record<string, string>) =>
    failure(stripe.billing.meterEvents.create({ event_name, payload }));
  expect(await report('calls', { stripe_customer_id: customer, value: '1' })).toMatchObject({
    param: 'event_name',
  });
  expect(await report('messages', { value: '1' })).toMatchObject({ param: 'payload[stripe_customer_id]' });
  expect(await report('messages', { stripe_customer_id: customer, value: 'many' })).toMatchObject({
    param: 'payload',
  });
});

test('what was used is on the next invoice, or on the last one', async () => {
  const { sandbox, stripe, customer, meter, use } = await metered();
  const product = await stripe.products.create({ name: 'Messages' });
  const price = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount_decimal: '2.5' as never,
    recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
  });
  expect(price).toMatchObject({ unit_amount: null, recurring: { usage_type: 'metered', meter: meter.id } });
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  expect(subscription.items.data[0]).not.toHaveProperty('quantity');
  const latest = async () => (await stripe.invoices.list({ customer, limit: 1 })).data[0];
  expect(await latest()).toMatchObject({ total: 0, lines: { data: [] } });
  await use(1000);
  advance(sandbox.world, 31 * day);
  expect(await latest()).toMatchObject({
    total: 2500,
    lines: { data: [{ quantity: 1000, amount: 2500, period: { start: noon, end: noon + 30 * day } }] },
  });
  await use(10, noon + 31 * day);
  await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true });
  advance(sandbox.world, 31 * day);
  expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('canceled');
  expect(await latest()).toMatchObject({ total: 25 });
});

test('a metered price needs a meter', async () => {
  const { stripe } = await metered();
  const product = (await stripe.products.create({ name: 'x' })).id;
  const create = (recurring: object) =>
    failure(
      stripe.prices.create({
        product,
        currency: 'usd',
        unit_amount: 1,
        recurring: { interval: 'month', ...recurring },
      }),
    );
  const param = 'recurring[meter]';
  expect(await create({ usage_type: 'metered' })).toMatchObject({ param });
  expect(await create({ usage_type: 'metered', meter: 'mtr_x' })).toMatchObject({ param });
});
