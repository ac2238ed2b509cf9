import { describe, expect, test } from 'vitest';
import {
  countedOf,
  hasBegun,
  isCancellationScheduled,
  isEntitled,
  isLive,
  periodEndOf,
  statusOf,
} from '../../src/billing/subscription-status.ts';
import { item, subscription } from '../support/mirror.ts';

describe('every status has one meaning', () => {
  test.each([
    ['active', 'active', true, true],
    ['trialing', 'trialing', true, true],
    ['past_due', 'past_due', true, true],
    ['unpaid', 'unpaid', false, true],
    ['paused', 'unpaid', false, true],
    ['canceled', 'canceled', false, false],
    ['incomplete', 'unpaid', false, false],
    ['incomplete_expired', 'canceled', false, false],
    ['one_of_next_year', 'unpaid', false, true],
    ['constructor', 'unpaid', false, true],
  ])('%s is told as %s; entitles: %s, lives: %s', (status, told, entitles, lives) => {
    expect(statusOf({ status })).toBe(told);
    expect(isEntitled({ status })).toBe(entitles);
    expect(isLive({ status })).toBe(lives);
  });

  test('what was never paid for never began', () => {
    expect(
      ['incomplete', 'incomplete_expired', 'canceled', 'active'].map((status) => hasBegun({ status })),
    ).toEqual([false, false, true, true]);
  });
});

describe('a cancellation is scheduled', () => {
  test.each([
    ['with the period, as a classic one is', { cancelAtPeriodEnd: true }, true],
    ['for a time, as a portal does where billing is flexible', { cancelAt: 500 }, true],
    ['in both ways', { cancelAtPeriodEnd: true, cancelAt: 500 }, true],
    ['in no way', {}, false],
    ['but has happened', { cancelAt: 500, status: 'canceled' }, false],
    ['though it is not paid for', { cancelAt: 500, status: 'unpaid' }, true],
  ])('%s', (_, changes, scheduled) => {
    expect(isCancellationScheduled(subscription(changes))).toBe(scheduled);
  });
});

describe('the period ends', () => {
  const items = [item({ periodEnd: 300 }), item({ periodEnd: 900 }), item({ periodEnd: 600 })];

  test('with the last of the items', () => {
    expect(periodEndOf(subscription({ items }))).toBe(900);
    expect(periodEndOf(subscription({ items, status: 'paused' }))).toBe(900);
  });

  test('never, where none runs', () => {
    expect(periodEndOf(subscription({ items, status: 'canceled' }))).toBeNull();
    expect(periodEndOf(subscription({ items, status: 'incomplete' }))).toBeNull();
    expect(periodEndOf(subscription({ items: [] }))).toBeNull();
  });
});

describe('of several, the newest first, counts', () => {
  test.each([
    [['canceled', 'active'], 1],
    [['active', 'trialing'], 0],
    [['unpaid', 'past_due'], 1],
    [['incomplete_expired', 'unpaid', 'canceled'], 1],
    [['incomplete', 'canceled'], 0],
    [['unheard_of', 'unpaid'], 0],
  ])('%j: number %i', (statuses, index) => {
    const all = statuses.map((status, i) => subscription({ id: `sub_${i}`, status }));
    expect(countedOf(all)).toBe(all[index]);
  });

  test('none of none', () => {
    expect(countedOf([])).toBeUndefined();
  });
});
