import { OPEN_PORTAL_ERRORS } from '../../billing/portal.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';
import { LINK_FIELDS, portalLink } from './portal-link.ts';

/** Opens the portal of a tenant for a signed-in user; a tenant without a customer gets one. */
export const createBillingPortal = operation('createBillingPortal', {
  fails: [...OPEN_PORTAL_ERRORS, 'PRICE_NOT_OFFERED'],
  fields: LINK_FIELDS,
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
    const url = await portal.open(caller, portalLink(body));
    return {
      status: 200,
      body: { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url } }] },
    };
  },
});
