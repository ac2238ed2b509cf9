import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { USERDOCKS_BODY, USERDOCKS_PATH } from '../../../support/gangway.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { linkCauses, linkFields } from '../../portal-links.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import { tokenCauses } from '../causes.ts';
import { LINK_WORDS } from '../link-words.ts';
import { always, secured, withBody, withInput, withProvider } from '../responses.ts';

const id = 'createBillingPortal';
const { tenantUuid, defaultReturnUrl } = USERDOCKS_BODY;

export const createBillingPortal: TestOperation = {
  causes: {
    ...tokenCauses(id),
    ...linkCauses(id, LINK_WORDS, (fields) => ({ ...USERDOCKS_BODY, ...fields }), 'unofferedPrice'),
    invalidBody: calling(id, { body: { tenantUuid: 'tenant-1' } }),
    missingTenantUuid: calling(id, { body: { defaultReturnUrl } }),
    invalidTenantUuid: calling(id, { body: { tenantUuid: 'tenant-1', defaultReturnUrl } }),
    missingReturnUrl: calling(id, { body: { tenantUuid } }),
    invalidReturnUrl: calling(id, { body: { tenantUuid, defaultReturnUrl: '/account' } }),
    unknownProperty: calling(id, { body: { ...USERDOCKS_BODY, returnUrl: defaultReturnUrl } }),
    disallowedReturnUrl: calling(id, {
      body: { tenantUuid, defaultReturnUrl: 'https://elsewhere.example/' },
    }),
    unknownApp: calling(id, { path: USERDOCKS_PATH.replace(DEMO.appId, DEMO.tenantId) }),
    foreignTenant: calling(id, { body: { tenantUuid: DEMO.appId, defaultReturnUrl } }),
  },
  // UUIDs are the same in either case.
  calls: fc.record({
    params: fc.record({ appUuid: fc.mixedCase(fc.constant(DEMO.appId)) }),
    body: fc
      .tuple(fc.mixedCase(fc.constant(DEMO.tenantId)), allowedReturnUrl, linkFields(LINK_WORDS))
      .map(([tenant, url, fields]) => ({ tenantUuid: tenant, defaultReturnUrl: url, ...fields })),
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
    ...secured,
    ...withInput,
    ...withBody,
    ...withProvider,
  ],
};
