import { OPEN_SUBSCRIBED_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';
import { LINK_FIELDS, portalLink } from './portal-link.ts';

/** Opens the portal of the tenant that the API key belongs to; it must have a subscription to manage. */
export const createPortalSession = operation('createPortalSession', {
  fails: [...OPEN_SUBSCRIBED_PORTAL_ERRORS, 'PLAN_UNKNOWN'],
  fields: LINK_FIELDS,
  valid: ({ returnUrl }) => ({ body: { return_url: returnUrl } }),
  handle: async (request, { portal }): Promise<OperationResponse<'createPortalSession'>> => {
    const link = portalLink(request.body ?? {});
    const url = await portal.openSubscribed(keyCaller('hookbridge', request), link);
    return { status: 200, body: { data: { portal_url: url }, meta: { request_id: request.requestId } } };
  },
});
