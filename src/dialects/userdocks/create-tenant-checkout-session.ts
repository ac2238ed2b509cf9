import { OPEN_CHECKOUT_ERRORS } from '../../billing/checkout.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { API_KEY_ERRORS, apiKeyCaller } from './authenticate-api-key.ts';
import { operation } from './base.ts';
import { CHECKOUT_FIELDS, checkoutRequest, checkoutSessions } from './checkout-session.ts';

/** Opens a page on which any tenant of the app that the API key belongs to buys. */
export const createTenantCheckoutSession = operation('createTenantCheckoutSession', {
  fails: [...OPEN_CHECKOUT_ERRORS, ...API_KEY_ERRORS],
  fields: { ...CHECKOUT_FIELDS, PROVIDER_NOT_OFFERED: 'paymentProvider' },
  valid: ({ app, unsubscribedTenant, price, returnUrl }) => ({
    params: { appUuid: app, tenantUuid: unsubscribedTenant, paymentProvider: 'stripe' },
    headers: { 'x-api-key-type': 'write' },
    body: { priceId: price, successUrl: returnUrl, cancelUrl: returnUrl },
  }),
  handle: async (request, { checkout }): Promise<OperationResponse<'createTenantCheckoutSession'>> => {
    const caller = apiKeyCaller(request);
    return checkoutSessions(await checkout.open(caller, checkoutRequest(request.body)), caller);
  },
});
