import type { Portal } from '../../billing/portal.ts';
import type { OperationRequest, OperationResponse } from '../../contract/types.ts';
import type { KeyPrincipal } from './authenticate.ts';
import { billingErrorResponse, name } from './errors.ts';

type Id = 'createPortalSession';

/** Opens the portal of the tenant that the API key belongs to; it must have a subscription to manage. */
export function createPortalSession(portal: Portal) {
  return async ({
    body,
    principal,
    requestId,
    report,
  }: OperationRequest<Id, KeyPrincipal>): Promise<OperationResponse<Id>> => {
    try {
      const url = await portal.open({
        requestId,
        dialect: name,
        principal: `key:${principal.id}`,
        appId: principal.appId,
        tenantId: principal.tenantId,
        returnUrl: body?.return_url,
        customer: 'subscribed',
      });
      return { status: 200, body: { data: { portal_url: url }, meta: { request_id: requestId } } };
    } catch (error) {
      report(error);
      return billingErrorResponse(error, requestId);
    }
  };
}
