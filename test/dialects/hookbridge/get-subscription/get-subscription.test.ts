/** By what Stripe itself has: a subscription that begins, is canceled in both ways, and ends. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { audits } from '../../../support/database.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { item, product, subscription } from '../../../support/mirror.ts';
import { mirroredTenant } from '../../../support/mirrored.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

interface Answer {
  readonly data: {
    readonly plan: string;
    readonly status: string;
    readonly limits: Record<string, unknown>;
    readonly usage: Record<string, unknown>;
    readonly cancel_at_period_end: boolean;
    readonly current_period_end: string | null;
  };
}

async function current(init = {}): Promise<Answer['data']> {
  const response = await gangway.call('getSubscription', init);
  expect(response.status).toBe(200);
  return ((await response.json()) as Answer).data;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

test('the demo tenant has the plan that its product’s metadata says', async () => {
  expect(await current()).toEqual({
    plan: 'pro',
    status: 'active',
    limits: {
      plan: 'pro',
      messages_per_month: 50000,
      max_projects: 100,
      max_endpoints: 10000,
      retention_days: 7,
      unlimited: [],
    },
    usage: {
      messages_used: 0,
      period_start: expect.stringMatching(/-01T00:00:00Z$/),
      period_end: expect.stringMatching(/T23:59:59Z$/),
    },
    cancel_at_period_end: false,
    current_period_end: expect.stringMatching(TIME),
  });
});

test('HEAD says the same without a body', async () => {
  const response = await gangway.call('getSubscription', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

describe('a caller who was sent to the portal sees what was done there', () => {
  test.each([
    ['canceled with its period', { cancel_at_period_end: true }, true],
    ['resumed', { cancel_at_period_end: false }, false],
    ['canceled for a time', { cancel_at: 'in a week' }, true],
  ] as const)('%s', async (_, change, scheduled) => {
    const { store, provider } = gangway;
    const slot = { tenantId: DEMO.tenantId, account: await provider.account(), livemode: false };
    const customer = (await store.customers.findBinding(slot))?.customerId ?? '';
    const [{ id } = { id: '' }] = (await provider.client.subscriptions.list({ customer })).data;
    await gangway.call('createPortalSession');
    const week = Math.floor(Date.now() / 1000) + 7 * 86_400;
    await provider.client.subscriptions.update(id, 'cancel_at' in change ? { cancel_at: week } : change);
    await expect
      .poll(async () => (await current()).cancel_at_period_end, { timeout: 10_000 })
      .toBe(scheduled);
    expect(await current()).toMatchObject({ plan: 'pro', status: 'active' });
  });
});

test('no limit is the largest number of 32 bits, and named', async () => {
  const header = await mirroredTenant(gangway, {
    subscriptions: [subscription({ items: [item({ productId: 'prod_without_limits' })] })],
    products: [
      product({
        id: 'prod_without_limits',
        metadata: { gangway_max_projects: 'unlimited', gangway_max_retries: 'unlimited' },
      }),
    ],
  });
  expect((await current(header)).limits).toMatchObject({
    max_projects: 2_147_483_647,
    max_retries: 2_147_483_647,
    max_endpoints: 5,
    unlimited: ['max_projects', 'max_retries'],
  });
});

test('reads leave no audit row', async () => {
  const rows = async () => (await audits(gangway.location)).length;
  const before = await rows();
  await current();
  expect(await rows()).toBe(before);
});
