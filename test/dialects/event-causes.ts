/** Causes that operations have which receive events. */
import { vi } from 'vitest';
import type { OperationId } from '../../src/contract/types.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { type Cause, type Causes, calling, seen } from './cause.ts';

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
    providerMisconfigured: askingWhoWeAre(id, 'authentication'),
    providerDown: askingWhoWeAre(id, 'cut'),
    providerRateLimited: askingWhoWeAre(id, 'rate-limit'),
  };
}

/** Stripe is asked for nothing but the account, once in the life of a service: here by one that does not know it yet. */
function askingWhoWeAre(id: OperationId, kind: 'authentication' | 'cut' | 'rate-limit'): Cause {
  return async ({ gangway: { provider, sandbox, call } }) => {
    const fresh = new StripeProvider({
      secretKey: SANDBOX_SECRET_KEY,
      baseUrl: sandbox.url,
      timeout: 5000,
      maxRetries: 0,
    });
    // The mirror may ask as well meanwhile, for this or for something else.
    const account = vi.spyOn(provider, 'account').mockImplementation(() => fresh.account());
    sandbox.faults.inject({ kind, path: '/v1/account', times: Number.POSITIVE_INFINITY });
    try {
      return await seen(call(id));
    } finally {
      sandbox.faults.clear();
      account.mockRestore();
      fresh.close();
    }
  };
}
