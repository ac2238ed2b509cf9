import { describe, expect, test } from 'vitest';
import type { Product, SubscriptionItem } from '../../src/billing/customer-state.ts';
import type { Limits } from '../../src/billing/limits.ts';
import { planOf } from '../../src/billing/plans.ts';
import { item, product, subscription } from '../support/mirror.ts';

const FREE: Limits = { messages_per_month: 10, max_projects: 1, max_endpoints: 2, retention_days: 3 };

/** The plan of a subscription to these products, each with an item. */
function planFor(products: Partial<Product>[], items: Partial<SubscriptionItem>[] = [], free = FREE) {
  const all = products.map((changes, i) => product({ id: `prod_${i}`, ...changes }));
  const bought = all.map(({ id }, i) => item({ productId: id, ...items[i] }));
  return planOf(subscription({ items: bought }), all, free);
}

describe('the name', () => {
  test('is that of the metadata, of whichever item, in lower case', () => {
    expect(planFor([{ metadata: {} }, { metadata: { gangway_plan: ' Pro ' } }]).name).toBe('pro');
    expect(planFor([{ metadata: { gangway_plan: 'pro' } }], [{ lookupKey: 'other' }]).name).toBe('pro');
  });

  test.each([
    ['pro_monthly', 'pro'],
    ['pro-yearly', 'pro'],
    ['business_plus_annual', 'business_plus'],
    ['Team', 'team'],
    ['monthly', 'monthly'],
  ])('else that of a lookup key without its interval: %s is %s', (lookupKey, name) => {
    expect(planFor([{}, {}], [{}, { lookupKey }]).name).toBe(name);
  });

  test.each([
    ['Pro Plan (EU)', 'pro-plan-eu'],
    ['Größe L', 'größe-l'],
  ])('else that of the product: %s is %s', (title, name) => {
    expect(planFor([{ name: title }]).name).toBe(name);
  });

  test('is something even where the product says nothing, or is not known', () => {
    expect(planFor([{ name: '—' }]).name).toBe('prod_0');
    expect(planOf(subscription({ items: [item({ productId: 'prod_X' })] }), [], FREE).name).toBe('prod_x');
    expect(planOf(subscription({ items: [] }), [], FREE).name).toBe('unknown');
    expect(planFor([{ metadata: { gangway_plan: 'x'.repeat(500) } }]).name).toHaveLength(100);
  });
});

describe('limits', () => {
  const limitsFor = (...metadata: Record<string, string>[]) =>
    planFor(metadata.map((each) => ({ metadata: each }))).limits;

  test('are those of the metadata', () => {
    expect(
      limitsFor({
        gangway_messages_per_month: '50000',
        gangway_max_projects: '100',
        gangway_max_endpoints: 'unlimited',
        gangway_retention_days: '0',
        gangway_max_retries: '5',
      }),
    ).toEqual({
      messages_per_month: 50000,
      max_projects: 100,
      max_endpoints: Number.POSITIVE_INFINITY,
      retention_days: 0,
      max_retries: 5,
    });
  });

  test('what none says is as in the free tier', () => {
    expect(limitsFor({ gangway_max_projects: '7' })).toEqual({ ...FREE, max_projects: 7 });
    expect(planFor([{}], [], { ...FREE, max_retries: 2 }).limits).toEqual({ ...FREE, max_retries: 2 });
  });

  test.each(['', '-1', '1.5', '1e9', 'many', 'Unlimited', '2147483647', '99999999999'])(
    '%j is no limit, and grants nothing',
    (text) => {
      expect(limitsFor({ gangway_max_projects: text })).toEqual(FREE);
    },
  );

  test('the highest of all items holds: an addition raises what the plan allows', () => {
    const base = { gangway_max_projects: '10', gangway_max_endpoints: '10' };
    expect(limitsFor(base, { gangway_max_projects: '25', gangway_max_endpoints: '5' })).toMatchObject({
      max_projects: 25,
      max_endpoints: 10,
    });
    expect(limitsFor(base, { gangway_max_projects: 'unlimited' }).max_projects).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
