/** Causes that operations have which receive events. */
import type { OperationId } from '../../src/contract/types.ts';
import { type Causes, calling, failingAtAccount } from './cause.ts';

/** As the contract's examples have them. */
export const THIN_EVENT = {
  id: 'evt_65T0OQ2K7xThin',
  object: 'v2.core.event',
  type: 'v1.customer.subscription.updated',
  livemode: false,
  created: '2026-11-24T12:00:00.000Z',
  snapshot_event: 'evt_1RgWQ2K7x',
  related_object: {
    id: 'sub_1RgWQ2K7x',
    type: 'subscription',
    url: '/v1/subscriptions/sub_1RgWQ2K7x',
  },
};
export const SNAPSHOT_EVENT = {
  id: 'evt_1RgWQ2K7x',
  object: 'event',
  type: 'customer.subscription.updated',
  livemode: false,
  created: 1795521600,
  data: { object: { id: 'sub_1RgWQ2K7x', object: 'subscription', customer: 'cus_TQ2K7x' } },
};

export function eventCauses(id: OperationId): Causes {
  return {
    thin: calling(id, { body: THIN_EVENT }),
    snapshot: calling(id, { body: SNAPSHOT_EVENT }),
    missingSignature: calling(id, { headers: { 'Stripe-Signature': null } }),
    invalidSignature: calling(id, { headers: { 'Stripe-Signature': 't=1795521600,v1=00' } }),
    ...failingAtAccount(id),
  };
}
