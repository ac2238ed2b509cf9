import { OPEN_SUBSCRIBED_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';

/** Opens the portal of the tenant that the API key belongs to; it must have a subscription to manage. */
export const createPortalSession = operation('createPortalSession', {
  fails: OPEN_SUBSCRIBED_PORTAL_ERRORS,
  fields: { RETURN_URL_MISSING: 'return_url' },
  valid: ({ returnUrl }) => ({ body: { return_url: returnUrl } }),
  handle: async (request, { portal }): Promise<OperationResponse<'createPortalSession'>> => {
    const url = await portal.openSubscribed(keyCaller('hookbridge', request), request.body?.return_url);
    return { status: 200, body: { data: { portal_url: url }, meta: { request_id: request.requestId } } };
  },
});
