import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import { tokenCauses } from '../causes.ts';
import { always, secured, subscriptionExists, withBody, withInput, withProvider } from '../responses.ts';

const id = 'createStripeCheckoutSession';

/** The published page's own example, but for ids of the demo. */
export const CHECKOUT_BODY = {
  tenantUuid: DEMO.unsubscribedTenantId,
  priceId: DEMO.priceId,
  taxRateId: DEMO.taxRateId,
  quantity: 1,
  mode: 'subscription',
  billingAddressCollection: true,
  shippingAddressCollection: false,
  currency: 'EUR',
  successUrl: 'https://app.example.com/checkout/success',
  cancelUrl: 'https://app.example.com/checkout/cancel',
  termsOfServiceUrl: 'https://app.example.com/terms',
  collectTermsOfServiceConsent: true,
  isTaxIdCollectionEnabled: true,
  isTaxIdCollectionRequired: false,
};

/** A call that differs from the valid one only in this. */
const saying = (changes: Partial<Record<keyof typeof CHECKOUT_BODY, unknown>>) =>
  calling(id, { body: { ...CHECKOUT_BODY, ...changes } });

export const createStripeCheckoutSession: TestOperation = {
  causes: {
    ...tokenCauses(id),
    subscription: saying({}),
    invalidBody: calling(id, { body: { tenantUuid: 'tenant-1', priceId: DEMO.priceId } }),
    hiddenPrice: saying({ priceId: 'price_hidden' }),
    wrongCurrency: saying({ currency: 'USD' }),
    unknownTaxRate: saying({ taxRateId: 'txr_unknown' }),
    nothingShipped: saying({ shippingAddressCollection: true }),
    disallowedSuccessUrl: saying({ successUrl: 'https://elsewhere.example/' }),
    disallowedCancelUrl: saying({ cancelUrl: 'https://elsewhere.example/' }),
    unknownApp: calling(id, {
      path: `/api/v1/apps/${DEMO.tenantId}/payment-providers/stripe/checkout-sessions`,
    }),
    foreignTenant: saying({ tenantUuid: DEMO.issuer }),
    subscriptionExists: saying({ tenantUuid: DEMO.tenantId }),
  },
  calls: fc
    .record(
      {
        tenantUuid: fc.mixedCase(fc.constant(DEMO.unsubscribedTenantId)),
        priceId: fc.constant(DEMO.priceId),
        successUrl: allowedReturnUrl,
        cancelUrl: allowedReturnUrl,
        taxRateId: fc.constant(DEMO.taxRateId),
        quantity: fc.integer({ min: 1, max: 999_999 }),
        mode: fc.constant('subscription'),
        billingAddressCollection: fc.boolean(),
        shippingAddressCollection: fc.constant(false),
        currency: fc.mixedCase(fc.constant('eur')),
        termsOfServiceUrl: fc.constant(CHECKOUT_BODY.termsOfServiceUrl),
        collectTermsOfServiceConsent: fc.boolean(),
        isTaxIdCollectionEnabled: fc.boolean(),
        isTaxIdCollectionRequired: fc.boolean(),
      },
      { requiredKeys: ['tenantUuid', 'priceId', 'successUrl', 'cancelUrl'] },
    )
    .map((body) => ({ params: { appUuid: DEMO.appId }, body })),
  responses: [
    {
      status: 200,
      body: {
        kind: 'checkoutSessions',
        totalItems: 1,
        itemsLength: 1,
        items: [
          {
            createdCheckoutSession: {
              id: 1,
              uuid: '66666666-6666-8666-8666-666666666666',
              appUuid: DEMO.appId,
              paymentProviderUuid: '77777777-7777-8777-8777-777777777777',
              sessionId: 'cs_test_12345',
              nextActionUrl: 'https://checkout.stripe.com/pay/cs_test_12345',
              userUuid: DEMO.subject,
              tenantUuid: DEMO.unsubscribedTenantId,
              createdAt: '2026-11-24T12:00:00.000Z',
              expiresAt: '2026-11-25T12:00:00.000Z',
            },
          },
        ],
      },
      webAddress: ['items.0.createdCheckoutSession.nextActionUrl'],
      free: ['items.0.createdCheckoutSession.userUuid'],
      nullable: ['items.0.createdCheckoutSession.userUuid'],
    },
    ...always,
    ...secured,
    ...withInput,
    ...withBody,
    ...withProvider,
    subscriptionExists,
  ],
};
