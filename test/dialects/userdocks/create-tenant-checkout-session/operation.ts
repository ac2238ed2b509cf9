import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import { apiKeyCauses, tenantCauses } from '../api-key-causes.ts';
import { CHECKOUT_BODY, createStripeCheckoutSession } from '../create-stripe-checkout-session/operation.ts';
import { pathOf } from '../mirrored.ts';
import { always, securedByKey, subscriptionExists, withBody, withInput, withProvider } from '../responses.ts';

const id = 'createTenantCheckoutSession';

const { tenantUuid: _, ...BODY } = CHECKOUT_BODY;

/** A call that differs from the valid one only in this. */
const saying = (changes: Partial<Record<keyof typeof BODY, unknown>>) =>
  calling(id, { body: { ...BODY, ...changes } });

export const createTenantCheckoutSession: TestOperation = {
  causes: {
    ...apiKeyCauses(id),
    ...tenantCauses(id),
    subscription: saying({}),
    invalidBody: calling(id, { body: { priceId: 'a price' } }),
    hiddenPrice: saying({ priceId: 'price_hidden' }),
    wrongCurrency: saying({ currency: 'USD' }),
    unknownTaxRate: saying({ taxRateId: 'txr_unknown' }),
    nothingShipped: saying({ shippingAddressCollection: true }),
    disallowedSuccessUrl: saying({ successUrl: 'https://elsewhere.example/' }),
    disallowedCancelUrl: saying({ cancelUrl: 'https://elsewhere.example/' }),
    subscriptionExists: calling(id, { path: pathOf(id, DEMO.tenantId) }),
  },
  // UUIDs are the same in either case.
  calls: fc.record({
    params: fc.record({
      appUuid: fc.mixedCase(fc.constant(DEMO.appId)),
      tenantUuid: fc.mixedCase(fc.constant(DEMO.unsubscribedTenantId)),
      paymentProvider: fc.constant('stripe'),
    }),
    headers: fc.constant({ 'x-api-key-type': 'write' }),
    body: fc.record({
      priceId: fc.constant(DEMO.priceId),
      successUrl: allowedReturnUrl,
      cancelUrl: allowedReturnUrl,
    }),
  }),
  responses: [
    // As a user's token gets it.
    ...createStripeCheckoutSession.responses.filter(({ status }) => status === 200),
    ...always,
    ...securedByKey,
    ...withInput,
    ...withBody,
    ...withProvider,
    subscriptionExists,
  ],
};
