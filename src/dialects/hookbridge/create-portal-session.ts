import { OPEN_SUBSCRIBED_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';

/** Opens the portal of the tenant that the API key belongs to; it must have a subscription to manage. */
export const createPortalSession = operation('createPortalSession', {
  fails: OPEN_SUBSCRIBED_PORTAL_ERRORS,
  fields: { RETURN_URL_MISSING: 'return_url' },
  valid: ({ returnUrl }) => ({ body: { return_url: returnUrl } }),
  handle: async (
    { body, principal, requestId },
    { portal },
  ): Promise<OperationResponse<'createPortalSession'>> => {
    const { id, appId, tenantId } = principal;
    const caller = { requestId, dialect: 'hookbridge', principal: `key:${id}`, appId, tenantId };
    const url = await portal.openSubscribed(caller, body?.return_url);
    return { status: 200, body: { data: { portal_url: url }, meta: { request_id: requestId } } };
  },
});
