import { DEMO } from '../../../../src/demo/data.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { portalCauses } from '../../portal-causes.ts';
import { keyCauses } from '../causes.ts';
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
    ...portalCauses(id),
    ...keyCauses(id),
    defaultReturnUrl: calling(id, { body: {} }),
    invalidReturnUrl: calling(id, { body: { return_url: '/billing' } }),
    disallowedReturnUrl: calling(id, { body: { return_url: 'https://elsewhere.example/' } }),
    unknownProperty: calling(id, { body: { returnUrl: DEMO.returnUrl } }),
    noReturnUrl: async ({ gangway }) => {
      const { admin } = gangway.store;
      await admin.setDefaultReturnUrl(DEMO.tenantId, null);
      const response = await seen(gangway.call(id, { body: null }));
      await admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl);
      return response;
    },
    noSubscription: ({ gangway }) =>
      seen(gangway.call(id, { authorization: `Bearer ${gangway.credentials.unsubscribedApiKey}` })),
  },
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
