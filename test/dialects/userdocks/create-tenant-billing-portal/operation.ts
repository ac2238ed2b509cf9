import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { linkCauses, linkFields } from '../../portal-links.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import { apiKeyCauses, tenantCauses } from '../api-key-causes.ts';
import { LINK_WORDS } from '../link-words.ts';
import { always, securedByKey, withBody, withInput, withProvider } from '../responses.ts';

const id = 'createTenantBillingPortal';

export const createTenantBillingPortal: TestOperation = {
  causes: {
    ...apiKeyCauses(id),
    ...tenantCauses(id),
    ...linkCauses(
      id,
      LINK_WORDS,
      (fields) => ({ defaultReturnUrl: DEMO.returnUrl, ...fields }),
      'unofferedPrice',
    ),
    missingReturnUrl: calling(id, { body: {} }),
    invalidReturnUrl: calling(id, { body: { defaultReturnUrl: '/account' } }),
    unknownProperty: calling(id, { body: { defaultReturnUrl: DEMO.returnUrl, returnUrl: DEMO.returnUrl } }),
    disallowedReturnUrl: calling(id, { body: { defaultReturnUrl: 'https://elsewhere.example/' } }),
  },
  // UUIDs are the same in either case.
  calls: fc.record({
    params: fc.record({
      appUuid: fc.mixedCase(fc.constant(DEMO.appId)),
      tenantUuid: fc.mixedCase(fc.constant(DEMO.tenantId)),
      paymentProvider: fc.constant('stripe'),
    }),
    headers: fc.constant({ 'x-api-key-type': 'write' }),
    body: fc
      .tuple(allowedReturnUrl, linkFields(LINK_WORDS))
      .map(([url, fields]) => ({ defaultReturnUrl: url, ...fields })),
  }),
  responses: [
    {
      status: 200,
      body: {
        kind: 'billingPortal',
        totalItems: 1,
        itemsLength: 1,
        items: [{ nextAction: { url: 'https://billing.stripe.com/p/session/test_12345' } }],
      },
      webAddress: ['items.0.nextAction.url'],
    },
    ...always,
    ...securedByKey,
    ...withInput,
    ...withBody,
    ...withProvider,
  ],
};
