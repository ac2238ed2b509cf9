import { describe, expect, test } from 'vitest';
import { startReads } from '../support/billing.ts';
import { item, product, subscription } from '../support/mirror.ts';

const seconds = (time: string) => Date.parse(time) / 1000;
const metered = (changes = {}) =>
  subscription({
    createdAt: seconds('2025-10-31T23:59:59Z'),
    items: [item({ meterId: 'mtr_1' })],
    ...changes,
  });
const limited = (messages: string) => [product({ metadata: { gangway_messages_per_month: messages } })];
const day = (time: string, count: number) => ({ day: new Date(`${time}T00:00:00Z`), count });

/** Starts in the middle of December with a subscription since the end of October. */
const start = (changes: Parameters<typeof startReads>[0] = {}) =>
  startReads({
    state: { subscriptions: [metered()], products: limited('100') },
    usage: () => [day('2025-10-31', 1), day('2025-11-01', 150), day('2025-11-30', 50), day('2025-12-01', 7)],
    ...changes,
  });

const PAGE = { limit: 12, offset: 0 };

/** In short: first day, last day, count, overage. */
async function months(started: Awaited<ReturnType<typeof startReads>>, page = PAGE, caller = started.caller) {
  const { months, total } = await started.usageHistory.list(caller, page);
  const date = (moment: Date) => moment.toISOString().slice(0, 10);
  return {
    total,
    months: months.map(({ month, count, overage }) => [date(month.start), date(month.end), count, overage]),
  };
}

describe('months of the calendar, in UTC', () => {
  test('the current one first, back to that in which the first subscription began', async () => {
    expect(await months(await start())).toEqual({
      total: 3,
      months: [
        ['2025-12-01', '2025-12-31', 7, 0],
        ['2025-11-01', '2025-11-30', 200, 100],
        ['2025-10-01', '2025-10-31', 1, 0],
      ],
    });
  });

  test('page by page; the meter is asked only for what is shown', async () => {
    const started = await start();
    const meters = () => started.asked.filter(Array.isArray);
    expect(await months(started, { limit: 1, offset: 1 })).toEqual({
      total: 3,
      months: [['2025-11-01', '2025-11-30', 200, 100]],
    });
    expect(started.asked.at(-1)).toEqual([
      'cus_1',
      'mtr_1',
      '2025-11-01T00:00:00.000Z',
      '2025-12-01T00:00:00.000Z',
    ]);
    expect(await months(started, { limit: 9, offset: 2 })).toMatchObject({
      months: [['2025-10-01', '2025-10-31', 1, 0]],
    });
    const before = meters().length;
    expect(await months(started, { limit: 9, offset: 3 })).toEqual({ total: 3, months: [] });
    expect(meters()).toHaveLength(before);
  });

  test('across years, and with a leap day', async () => {
    const started = await start({
      now: '2028-03-01T00:00:00Z',
      state: { subscriptions: [metered({ createdAt: seconds('2027-12-01T00:00:00Z') })] },
    });
    expect((await months(started)).months.map(([first, last]) => `${first} ${last}`)).toEqual([
      '2028-03-01 2028-03-31',
      '2028-02-01 2028-02-29',
      '2028-01-01 2028-01-31',
      '2027-12-01 2027-12-31',
    ]);
  });

  test('the first that began counts, though it has ended; one that never began does not', async () => {
    const started = await start({
      state: {
        subscriptions: [
          metered({ id: 'sub_3', createdAt: seconds('2025-12-10T00:00:00Z') }),
          metered({ id: 'sub_2', createdAt: seconds('2025-11-10T00:00:00Z'), status: 'canceled' }),
          metered({ id: 'sub_1', createdAt: seconds('2025-01-01T00:00:00Z'), status: 'incomplete_expired' }),
        ],
      },
    });
    expect((await months(started)).total).toBe(2);
  });
});

test('a tenant without a customer has the current month, and nobody is asked', async () => {
  const started = await start();
  expect(await months(started, PAGE, started.newcomer)).toEqual({
    total: 1,
    months: [['2025-12-01', '2025-12-31', 0, 0]],
  });
  expect(started.asked).toEqual([]);
});

test.each([
  ['100', 100, 100],
  ['unlimited', null, 0],
])('a limit of %s', async (messages, limit, overage) => {
  const { usageHistory, caller } = await start({
    state: { subscriptions: [metered()], products: limited(messages) },
  });
  const { months } = await usageHistory.list(caller, PAGE);
  expect(months[1]).toMatchObject({ count: 200, limit, overage });
});
