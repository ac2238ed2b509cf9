import { OPEN_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';

/** Opens the portal of a tenant for a signed-in user; a tenant without a customer gets one. */
export const createBillingPortal = operation('createBillingPortal', {
  fails: OPEN_PORTAL_ERRORS,
  fields: { RETURN_URL_MISSING: 'defaultReturnUrl', RETURN_URL_NOT_ALLOWED: 'defaultReturnUrl' },
  valid: ({ app, tenant, returnUrl }) => ({
    params: { appUuid: app },
    body: { tenantUuid: tenant, defaultReturnUrl: returnUrl },
  }),
  handle: async (
    { body, principal, requestId },
    { portal },
  ): Promise<OperationResponse<'createBillingPortal'>> => {
    const { appId, subject } = principal;
    const caller = {
      requestId,
      dialect: 'userdocks',
      principal: `user:${subject}`,
      appId,
      tenantId: body.tenantUuid.toLowerCase(),
      member: subject,
    };
    const url = await portal.open(caller, body.defaultReturnUrl);
    return {
      status: 200,
      body: { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url } }] },
    };
  },
});
