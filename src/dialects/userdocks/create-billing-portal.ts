import type { Portal } from '../../billing/portal.ts';
import type { OperationRequest, OperationResponse } from '../../contract/types.ts';
import type { UserPrincipal } from './authenticate.ts';
import { billingErrorResponse, name } from './errors.ts';

type Id = 'createBillingPortal';

/** Opens the portal of a tenant for a signed-in user; a tenant without a customer gets one. */
export function createBillingPortal(portal: Portal) {
  return async ({
    body,
    principal,
    requestId,
    report,
  }: OperationRequest<Id, UserPrincipal>): Promise<OperationResponse<Id>> => {
    try {
      const url = await portal.open({
        requestId,
        dialect: name,
        principal: `user:${principal.subject}`,
        appId: principal.appId,
        tenantId: body.tenantUuid.toLowerCase(),
        member: principal.subject,
        returnUrl: body.defaultReturnUrl,
        customer: 'create',
      });
      return {
        status: 200,
        body: { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url } }] },
      };
    } catch (error) {
      report(error);
      return billingErrorResponse(error, requestId);
    }
  };
}
