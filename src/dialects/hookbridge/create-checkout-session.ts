import { OPEN_PLAN_CHECKOUT_ERRORS } from '../../billing/checkout.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';

/** Opens the page on which the tenant that the API key belongs to subscribes to a plan; it must not have a subscription. */
export const createCheckoutSession = operation('createCheckoutSession', {
  fails: OPEN_PLAN_CHECKOUT_ERRORS,
  fields: { PLAN_UNKNOWN: 'plan', RETURN_URL_MISSING: 'return_url' },
  valid: ({ plan, returnUrl }) => ({ body: { plan, interval: 'monthly', return_url: returnUrl } }),
  credentials: { hookbridgeKey: ({ unsubscribedKey }) => unsubscribedKey },
  handle: async (request, { checkout }): Promise<OperationResponse<'createCheckoutSession'>> => {
    const { plan, interval, return_url } = request.body;
    const { id, url } = await checkout.openPlan(keyCaller('hookbridge', request), plan, interval, return_url);
    const data = { session_id: id, checkout_url: url };
    return { status: 200, body: { data, meta: { request_id: request.requestId } } };
  },
});
