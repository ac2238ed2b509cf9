import { OPEN_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { API_KEY_ERRORS, apiKeyCaller } from './authenticate-api-key.ts';
import { operation } from './base.ts';
import { LINK_FIELDS, portalLink } from './portal-link.ts';

/** Opens the portal of any tenant of the app that the API key belongs to; a tenant without a customer gets one. */
export const createTenantBillingPortal = operation('createTenantBillingPortal', {
  fails: [...OPEN_PORTAL_ERRORS, 'PRICE_NOT_OFFERED', ...API_KEY_ERRORS],
  fields: { ...LINK_FIELDS, PROVIDER_NOT_OFFERED: 'paymentProvider' },
  valid: ({ app, tenant, returnUrl }) => ({
    params: { appUuid: app, tenantUuid: tenant, paymentProvider: 'stripe' },
    headers: { 'x-api-key-type': 'write' },
    body: { defaultReturnUrl: returnUrl },
  }),
  handle: async (request, { portal }): Promise<OperationResponse<'createTenantBillingPortal'>> => {
    const url = await portal.open(apiKeyCaller(request), portalLink(request.body));
    return {
      status: 200,
      body: { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url } }] },
    };
  },
});
