import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiKey } from '../../../../src/billing/api-keys.ts';
import { DEMO } from '../../../../src/demo/data.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { subscription } from '../../../support/mirror.ts';
import { mirroredTenant } from '../../../support/mirrored.ts';
import { provisioner } from '../../../support/provisioner.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

async function page(init: CallInit) {
  const response = await gangway.call('listUsageHistory', init);
  expect(response.status).toBe(200);
  return (await response.json()) as { data: { period_start: string }[]; meta: object };
}

test('the demo tenant has used nothing in its first month', async () => {
  const month = new Date().toISOString().slice(0, 7);
  expect(await page({})).toMatchObject({
    data: [
      {
        period_start: `${month}-01`,
        period_end: expect.stringMatching(new RegExp(`^${month}-(28|29|30|31)$`)),
        message_count: 0,
        overage_count: 0,
        plan_limit: 50000,
      },
    ],
    meta: { total: 1, limit: 12, offset: 0, has_more: false },
  });
});

test('pages tell where they are, and whether there are more', async () => {
  const now = new Date();
  const began = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1) / 1000;
  const header = await mirroredTenant(gangway, { subscriptions: [subscription({ createdAt: began })] });
  const at = (limit: number, offset: number) => page({ ...header, query: { limit, offset } });
  expect((await at(2, 0)).meta).toMatchObject({ total: 3, limit: 2, offset: 0, has_more: true });
  expect((await at(2, 1)).meta).toMatchObject({ total: 3, limit: 2, offset: 1, has_more: false });
  const beyond = await at(2, 7);
  expect(beyond.data).toEqual([]);
  expect(beyond.meta).toMatchObject({ total: 3, limit: 2, offset: 7, has_more: false });
});

test('what Stripe’s meter has counted is told, also as the usage of the subscription', async () => {
  const { store, provider } = gangway;
  const { client } = provider;
  const meter = await client.billing.meters.create({
    display_name: 'Messages',
    event_name: 'messages',
    default_aggregation: { formula: 'sum' },
  });
  const product = await client.products.create({
    name: 'Metered',
    metadata: { gangway_messages_per_month: '10' },
  });
  const price = await client.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 1,
    recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
  });
  const customer = await client.customers.create();
  await client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
  for (const value of ['5', '7'])
    await client.billing.meterEvents.create({
      event_name: 'messages',
      payload: { stripe_customer_id: customer.id, value },
    });
  const tenantId = await provisioner(store).createTenant({ appId: DEMO.appId, name: 'Metered' });
  await provisioner(store).linkCustomer(tenantId, await provider.account(), provider.livemode, customer.id);
  const key = createApiKey('test');
  await provisioner(store).addApiKey(tenantId, 'test', key);
  const authorization = `Bearer ${key.key}`;

  expect((await page({ authorization })).data).toMatchObject([
    { message_count: 12, overage_count: 2, plan_limit: 10 },
  ]);
  const current = await (await gangway.call('getSubscription', { authorization })).json();
  expect(current).toMatchObject({ data: { plan: 'metered', usage: { messages_used: 12 } } });
});
