import { OPEN_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { API_KEY_ERRORS, apiKeyCaller } from './authenticate-api-key.ts';
import { operation } from './base.ts';

/** Opens the portal of any tenant of the app that the API key belongs to; a tenant without a customer gets one. */
export const createTenantBillingPortal = operation('createTenantBillingPortal', {
  fails: [...OPEN_PORTAL_ERRORS, ...API_KEY_ERRORS],
  fields: {
    RETURN_URL_MISSING: 'defaultReturnUrl',
    RETURN_URL_NOT_ALLOWED: 'defaultReturnUrl',
    PROVIDER_NOT_OFFERED: 'paymentProvider',
  },
  valid: ({ app, tenant, returnUrl }) => ({
    params: { appUuid: app, tenantUuid: tenant, paymentProvider: 'stripe' },
    headers: { 'x-api-key-type': 'write' },
    body: { defaultReturnUrl: returnUrl },
  }),
  handle: async (request, { portal }): Promise<OperationResponse<'createTenantBillingPortal'>> => {
    const url = await portal.open(apiKeyCaller(request), request.body.defaultReturnUrl);
    return {
      status: 200,
      body: { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url } }] },
    };
  },
});
