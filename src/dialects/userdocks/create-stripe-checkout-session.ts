import { OPEN_CHECKOUT_ERRORS } from '../../billing/checkout.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';
import { CHECKOUT_FIELDS, checkoutRequest, checkoutSessions } from './checkout-session.ts';

/** Opens a page on which a tenant buys, for a signed-in user. */
export const createStripeCheckoutSession = operation('createStripeCheckoutSession', {
  fails: OPEN_CHECKOUT_ERRORS,
  fields: CHECKOUT_FIELDS,
  valid: ({ app, unsubscribedTenant, price, returnUrl }) => ({
    params: { appUuid: app },
    body: { tenantUuid: unsubscribedTenant, priceId: price, successUrl: returnUrl, cancelUrl: returnUrl },
  }),
  handle: async (
    { body: { tenantUuid, ...body }, principal, requestId },
    { checkout },
  ): Promise<OperationResponse<'createStripeCheckoutSession'>> => {
    const { appId, subject } = principal;
    const tenantId = tenantUuid.toLowerCase();
    const caller = {
      requestId,
      dialect: 'userdocks',
      principal: `user:${subject}`,
      appId,
      tenantId,
      member: subject,
    };
    const opened = await checkout.open(caller, checkoutRequest(body));
    return checkoutSessions(opened, { appId, tenantId, subject });
  },
});
