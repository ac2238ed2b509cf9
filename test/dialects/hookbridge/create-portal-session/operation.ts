import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { linkCauses, linkFields } from '../../portal-links.ts';
import { allowedReturnUrl } from '../../return-urls.ts';
import { LINK_WORDS } from '../link-words.ts';
import {
  always,
  invalidReturnUrl,
  meta,
  noSubscription,
  secured,
  withBody,
  withProvider,
} from '../responses.ts';

const id = 'createPortalSession';

export const createPortalSession: TestOperation = {
  causes: {
    ...linkCauses(id, LINK_WORDS, (fields) => ({ return_url: DEMO.returnUrl, ...fields }), 'unknownPlan'),
    defaultReturnUrl: calling(id, { body: {} }),
    invalidReturnUrl: calling(id, { body: { return_url: '/billing' } }),
    disallowedReturnUrl: calling(id, { body: { return_url: 'https://elsewhere.example/' } }),
    unknownProperty: calling(id, { body: { returnUrl: DEMO.returnUrl } }),
    noReturnUrl: async ({ gangway }) => {
      const admin = provisioner(gangway.store);
      await admin.setDefaultReturnUrl(DEMO.tenantId, null);
      const response = await seen(gangway.call(id, { body: null }));
      await admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl);
      return response;
    },
  },
  // Without a return URL, the tenant's default one serves.
  calls: fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(allowedReturnUrl, linkFields(LINK_WORDS))
        .map(([url, fields]) => ({ body: { return_url: url, ...fields } })),
    },
    { weight: 1, arbitrary: fc.constantFrom({ body: {} }, {}) },
  ),
  responses: [
    {
      status: 200,
      body: { data: { portal_url: 'https://billing.stripe.com/p/session/abc123' }, meta },
      webAddress: ['data.portal_url'],
    },
    ...always,
    ...secured,
    ...withBody,
    ...withProvider,
    invalidReturnUrl,
    noSubscription,
  ],
};
