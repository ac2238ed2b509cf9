import { product, subscription } from '../../../support/mirror.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { callingAs, counting, metered } from '../mirrored.ts';
import { always, meta, secured, withProvider } from '../responses.ts';

const id = 'getSubscription';

const plan = (name: string, limits: Record<string, string>) =>
  product({
    id: `prod_${name}`,
    metadata: {
      gangway_plan: name,
      gangway_max_projects: '100',
      gangway_max_endpoints: '10000',
      ...limits,
    },
  });
const pro = {
  subscriptions: [subscription({ items: [metered('prod_pro')] })],
  products: [plan('pro', { gangway_messages_per_month: '50000', gangway_retention_days: '7' })],
};
const period = { period_start: '2025-12-01T00:00:00Z', period_end: '2025-12-31T23:59:59Z' };

export const getSubscription: TestOperation = {
  causes: {
    pro: counting(callingAs(id, pro), [
      { at: new Date(), count: 12_000 },
      { at: new Date(), count: 500 },
    ]),
    canceling: counting(
      callingAs(id, {
        subscriptions: [subscription({ cancelAt: 2_000_000_000, items: [metered('prod_enterprise')] })],
        products: [
          plan('enterprise', {
            gangway_messages_per_month: 'unlimited',
            gangway_retention_days: '30',
            gangway_max_retries: '10',
          }),
        ],
      }),
      [],
    ),
    unpaid: counting(
      callingAs(id, {
        ...pro,
        subscriptions: [subscription({ status: 'unpaid', items: [metered('prod_pro')] })],
      }),
      [],
    ),
    free: async (world) =>
      calling(id, { authorization: `Bearer ${world.gangway.credentials.unsubscribedApiKey}` })(world),
  },
  responses: [
    {
      status: 200,
      body: {
        data: {
          plan: 'pro',
          status: 'active',
          limits: {
            plan: 'pro',
            messages_per_month: 50000,
            max_projects: 100,
            max_endpoints: 10000,
            retention_days: 7,
            max_retries: 5,
            unlimited: ['max_projects'],
          },
          usage: { messages_used: 12500, ...period },
          cancel_at_period_end: false,
          current_period_end: '2025-12-31T23:59:59Z',
        },
        meta,
      },
      free: ['data.plan', 'data.limits.plan'],
      optional: ['data.limits.max_retries'],
      nullable: ['data.current_period_end'],
      mayBeEmpty: ['data.limits.unlimited'],
      mostItems: { 'data.limits.unlimited': 5 },
    },
    ...always,
    ...secured,
    ...withProvider,
  ],
};
