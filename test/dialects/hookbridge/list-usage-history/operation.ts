import fc from 'fast-check';
import { product, subscription } from '../../../support/mirror.ts';
import { type Cause, calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { callingAs, counting, metered } from '../mirrored.ts';
import { always, invalidRequest, meta, secured, withProvider } from '../responses.ts';

const id = 'listUsageHistory';

const asking = (query: object): Cause => calling(id, { query: { ...query } });
/** The last moment of the month before this one. */
const before = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) - 1000);
};
const since = (start: Date, name: string, messages: string) => ({
  subscriptions: [
    subscription({ createdAt: Math.floor(start.getTime() / 1000), items: [metered(`prod_${name}`)] }),
  ],
  products: [product({ id: `prod_${name}`, metadata: { gangway_messages_per_month: messages } })],
});

export const listUsageHistory: TestOperation = {
  causes: {
    metered: (world) =>
      counting(callingAs(id, since(before(), 'starter', '5000')), [
        { at: before(), count: 6102 },
        { at: new Date(), count: 12 },
      ])(world),
    unlimited: (world) =>
      counting(callingAs(id, since(new Date(), 'unlimited', 'unlimited')), [{ at: new Date(), count: 6102 }])(
        world,
      ),
    largeLimit: asking({ limit: 25 }),
    negativeOffset: asking({ offset: -1 }),
  },
  calls: fc.record({
    query: fc.record(
      { limit: fc.integer({ min: 1, max: 24 }), offset: fc.integer({ min: 0, max: 2 ** 31 - 1 }) },
      { requiredKeys: [] },
    ),
  }),
  responses: [
    {
      status: 200,
      body: {
        data: [
          {
            period_start: '2026-02-01',
            period_end: '2026-02-28',
            message_count: 6102,
            overage_count: 1102,
            plan_limit: 5000,
          },
        ],
        meta: { ...meta, total: 6, limit: 12, offset: 0, has_more: false },
      },
      nullable: ['data.0.plan_limit'],
      mayBeEmpty: ['data'],
      mostItems: { data: 24 },
    },
    invalidRequest,
    ...always,
    ...secured,
    ...withProvider,
  ],
};
