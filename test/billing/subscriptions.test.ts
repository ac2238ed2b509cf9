import { describe, expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import { FREE_LIMITS, startReads } from '../support/billing.ts';
import { invoice, item, product, subscription } from '../support/mirror.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

const seconds = (time: string) => Date.parse(time) / 1000;
const PRO = product({ metadata: { gangway_plan: 'pro', gangway_messages_per_month: '50000' } });
const pro = (changes = {}) =>
  subscription({ items: [item({ periodEnd: seconds('2026-01-05T08:00:00Z') })], ...changes });
const december = {
  start: new Date('2025-12-01T00:00:00Z'),
  end: new Date('2025-12-31T23:59:59Z'),
};
const free = {
  plan: 'free',
  status: 'active',
  limitsOf: 'free',
  limits: FREE_LIMITS,
  usage: { month: december, count: 0 },
  cancellationScheduled: false,
  periodEnd: null,
};

describe('who has no subscription has the free tier', () => {
  test('a tenant without a customer, and nobody is asked', async () => {
    const { subscriptions, newcomer, asked } = await startReads();
    expect(await subscriptions.current(newcomer)).toEqual(free);
    expect(asked).toEqual([]);
  });

  test('a customer without one, which may have paid for something once', async () => {
    const { subscriptions, caller } = await startReads({
      state: { subscriptions: [], invoices: [invoice({ subscriptionId: null })] },
    });
    expect(await subscriptions.current(caller)).toEqual(free);
  });

  test('a customer that was deleted', async () => {
    const { subscriptions, caller } = await startReads({ state: { deleted: true, subscriptions: [] } });
    expect(await subscriptions.current(caller)).toEqual(free);
  });

  test('a customer that the provider never heard of', async () => {
    const { subscriptions, caller } = await startReads({
      state: () => {
        throw new BillingError('CUSTOMER_MISSING', 'No such customer');
      },
    });
    expect(await subscriptions.current(caller)).toEqual(free);
  });
});

describe('by the status of the subscription', () => {
  const paid = { plan: 'pro', limitsOf: 'pro', limits: { ...FREE_LIMITS, messages_per_month: 50000 } };
  const suspended = { ...paid, limitsOf: 'free', limits: FREE_LIMITS };
  const over = { plan: 'free', limitsOf: 'free', limits: FREE_LIMITS, periodEnd: null };
  const periodEnd = new Date('2026-01-05T08:00:00Z');

  test.each([
    ['active', { ...paid, status: 'active', periodEnd }],
    ['trialing', { ...paid, status: 'trialing', periodEnd }],
    ['past_due', { ...paid, status: 'past_due', periodEnd }],
    ['unpaid', { ...suspended, status: 'unpaid', periodEnd }],
    ['paused', { ...suspended, status: 'unpaid', periodEnd }],
    ['canceled', { ...over, status: 'canceled' }],
    ['incomplete', { ...over, status: 'unpaid' }],
    ['incomplete_expired', { ...over, status: 'canceled' }],
    ['one_of_next_year', { ...suspended, status: 'unpaid', periodEnd }],
  ])('%s', async (status, expected) => {
    const { subscriptions, caller } = await startReads({
      state: { subscriptions: [pro({ status })], products: [PRO] },
    });
    expect(await subscriptions.current(caller)).toEqual({ ...free, ...expected });
  });

  test('a scheduled cancellation leaves it as it is until then', async () => {
    const { subscriptions, caller } = await startReads({
      state: { subscriptions: [pro({ cancelAt: seconds('2026-01-05T08:00:00Z') })], products: [PRO] },
    });
    expect(await subscriptions.current(caller)).toMatchObject({ ...paid, cancellationScheduled: true });
  });

  test('a former subscription does not hide the present one', async () => {
    const { subscriptions, caller } = await startReads({
      state: {
        subscriptions: [
          pro({ id: 'sub_new', createdAt: 900, status: 'incomplete_expired' }),
          pro({ id: 'sub_live', createdAt: 500 }),
          pro({ id: 'sub_old', createdAt: 100, status: 'canceled' }),
        ],
        products: [PRO],
      },
    });
    expect(await subscriptions.current(caller)).toMatchObject({ ...paid, status: 'active' });
  });
});

describe('usage', () => {
  const metered = pro({
    items: [
      item({ id: 'si_1', meterId: 'mtr_1' }),
      item({ id: 'si_2', meterId: 'mtr_2' }),
      item({ id: 'si_3', meterId: 'mtr_1' }),
    ],
  });
  const day = (time: string, count: number) => ({ day: new Date(time), count });

  test('is what all meters counted in this month until today, each once', async () => {
    const { subscriptions, caller, asked } = await startReads({
      state: { subscriptions: [metered], products: [PRO] },
      usage: (meter) =>
        meter === 'mtr_1'
          ? [day('2025-12-17T00:00:00Z', 12_000), day('2025-12-01T00:00:00Z', 499.6)]
          : [day('2025-12-02T00:00:00Z', 0.4)],
    });
    expect((await subscriptions.current(caller)).usage).toEqual({ month: december, count: 12_500 });
    expect(asked.slice(2)).toEqual([
      ['cus_1', 'mtr_1', '2025-12-01T00:00:00.000Z', '2025-12-18T00:00:00.000Z'],
      ['cus_1', 'mtr_2', '2025-12-01T00:00:00.000Z', '2025-12-18T00:00:00.000Z'],
    ]);
  });

  test('is still counted after the end of the subscription', async () => {
    const { subscriptions, caller } = await startReads({
      state: { subscriptions: [{ ...metered, status: 'canceled' }] },
      usage: () => [day('2025-12-02T00:00:00Z', 3)],
    });
    expect((await subscriptions.current(caller)).usage.count).toBe(6);
  });

  test('is asked for once in a minute, by whomever', async () => {
    let counted = 1;
    const { subscriptions, caller, asked, clock } = await startReads({
      state: { subscriptions: [pro({ items: [item({ meterId: 'mtr_1' })] })] },
      usage: () => [day('2025-12-02T00:00:00Z', counted)],
    });
    const count = async () => (await subscriptions.current(caller)).usage.count;
    expect(await Promise.all([count(), count()])).toEqual([1, 1]);
    counted = 2;
    clock.at += 59_999;
    expect(await count()).toBe(1);
    clock.at += 1;
    expect(await count()).toBe(2);
    expect(asked.filter(Array.isArray)).toHaveLength(2);
  });

  test('that cannot be told is an error, and is not remembered', async () => {
    let down = true;
    const { subscriptions, caller } = await startReads({
      state: { subscriptions: [metered] },
      usage: () => {
        if (down) throw new BillingError('PROVIDER_UNREACHABLE', 'down');
        return [];
      },
    });
    expect(await billingError(subscriptions.current(caller))).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
    down = false;
    expect((await subscriptions.current(caller)).usage.count).toBe(0);
  });
});

describe('what is asked of the provider', () => {
  test('its state once, and then what is stored is the answer', async () => {
    const { subscriptions, caller, asked } = await startReads();
    await subscriptions.current(caller);
    await subscriptions.current(caller);
    expect(asked.filter((one) => one === 'cus_1')).toHaveLength(1);
  });

  const MINUTE = 60_000;
  test.each([
    ['portal.open', 'succeeded', 59 * MINUTE, true],
    ['checkout.open', 'succeeded', 59 * MINUTE, true],
    ['portal.open', 'succeeded', 61 * MINUTE, false],
    ['portal.open', 'NO_SUBSCRIPTION', MINUTE, false],
    ['key.create', 'succeeded', MINUTE, false],
  ])('again after a caller was sent there: %s %s %i ms ago: %s', async (action, outcome, ago, again) => {
    let status = 'active';
    const { subscriptions, caller, store, clock } = await startReads({
      state: () => ({ subscriptions: [pro({ status })] }),
    });
    await subscriptions.current(caller);
    await store.audit.recordAudit({ ...caller, action, outcome, providerRequestId: null });
    status = 'canceled';
    clock.at += ago;
    expect((await subscriptions.current(caller)).status).toBe(again ? 'canceled' : 'active');
  });

  test('nothing for those who may not know: the app of another tenant, a disabled app', async () => {
    const { subscriptions, caller, stranger, asked, store, appId } = await startReads();
    expect(await billingError(subscriptions.current(stranger))).toMatchObject({ code: 'TENANT_UNKNOWN' });
    await provisioner(store).setAppEnabled(appId, false);
    expect(await billingError(subscriptions.current(caller))).toMatchObject({ code: 'APP_DISABLED' });
    expect(asked).toEqual([]);
  });
});
