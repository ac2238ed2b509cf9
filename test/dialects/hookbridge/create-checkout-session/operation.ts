import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import {
  always,
  invalidReturnUrl,
  meta,
  secured,
  subscriptionExists,
  withBody,
  withProvider,
} from '../responses.ts';

const id = 'createCheckoutSession';
const pro = { plan: 'pro', interval: 'monthly' };

export const createCheckoutSession: TestOperation = {
  causes: {
    annual: calling(id, { body: { plan: 'pro', interval: 'annual', return_url: DEMO.returnUrl } }),
    missingPlan: calling(id, { body: { interval: 'monthly' } }),
    unknownInterval: calling(id, { body: { plan: 'pro', interval: 'weekly' } }),
    unknownPlan: calling(id, { body: { plan: 'free', interval: 'monthly' } }),
    invalidReturnUrl: calling(id, { body: { ...pro, return_url: '/billing' } }),
    disallowedReturnUrl: calling(id, { body: { ...pro, return_url: 'https://elsewhere.example/' } }),
    noReturnUrl: async ({ gangway }) => {
      const admin = provisioner(gangway.store);
      await admin.setDefaultReturnUrl(DEMO.unsubscribedTenantId, null);
      const response = await seen(gangway.call(id, { body: pro }));
      await admin.setDefaultReturnUrl(DEMO.unsubscribedTenantId, DEMO.returnUrl);
      return response;
    },
  },
  calls: fc
    .record(
      {
        plan: fc.mixedCase(fc.constant('pro')),
        interval: fc.constantFrom('monthly', 'annual'),
        return_url: allowedReturnUrl,
      },
      { requiredKeys: ['plan', 'interval'] },
    )
    .map((body) => ({ body })),
  responses: [
    {
      status: 200,
      body: {
        data: {
          session_id: 'cs_test_abc123',
          checkout_url: 'https://checkout.stripe.com/c/pay/cs_test_abc123',
        },
        meta,
      },
      webAddress: ['data.checkout_url'],
    },
    ...always,
    ...secured,
    ...withBody,
    ...withProvider,
    invalidReturnUrl,
    subscriptionExists,
  ],
};
