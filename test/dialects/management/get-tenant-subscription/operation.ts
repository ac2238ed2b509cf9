import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { item, subscription } from '../../../support/mirror.ts';
import { mirroredTenant } from '../../../support/mirrored.ts';
import { calling, failingAtAccount, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { TENANT, TIME } from '../bodies.ts';
import { workshopTenant } from '../calls.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { always, notFound, providerUnavailable } from '../responses.ts';

const id = 'getTenantSubscription';
const SUBSCRIPTION = {
  id: 'sub_1Example',
  customer_id: 'cus_Example',
  status: 'active',
  created_at: TIME,
  cancel_at: TIME,
  cancel_at_period_end: false,
  ended_at: TIME,
  collection_paused: false,
  items: [
    {
      id: 'si_Example',
      price_id: 'price_1Example',
      product_id: 'prod_Example',
      lookup_key: 'pro_month',
      interval: 'month',
      quantity: 1,
      period_start: TIME,
      period_end: TIME,
    },
  ],
};

export const getTenantSubscription: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    ...failingAtAccount(id),
    active: async ({ gangway }) => {
      const { tenantId } = await mirroredTenant(gangway, {
        subscriptions: [subscription({ items: [item({ lookupKey: 'pro_month' })] })],
      });
      return seen(gangway.call(id, { params: { tenant_id: tenantId } }));
    },
    none: calling(id, { params: { tenant_id: DEMO.spareTenantId } }),
  },
  calls: fc.record({ params: fc.record(workshopTenant) }),
  responses: [
    {
      status: 200,
      body: { tenant_id: TENANT, refreshed_at: TIME, subscription: SUBSCRIPTION },
      free: [
        ...['id', 'status'].map((name) => `subscription.${name}`),
        ...['id', 'price_id', 'product_id', 'lookup_key', 'interval'].map(
          (name) => `subscription.items.0.${name}`,
        ),
      ],
      nullable: [
        'refreshed_at',
        'subscription',
        ...['cancel_at', 'ended_at'].map((name) => `subscription.${name}`),
        ...['lookup_key', 'interval', 'quantity'].map((name) => `subscription.items.0.${name}`),
      ],
      mayBeEmpty: ['subscription.items'],
      mostItems: { 'subscription.items': 100 },
    },
    notFound,
    providerUnavailable,
    ...always,
  ],
};
