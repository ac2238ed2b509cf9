import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenPage, writtenTenantKey } from './written.ts';

/** API keys of tenants. */
export const listApiKeys = operation('listApiKeys', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', TENANT_UNKNOWN: 'tenant_id' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'listApiKeys'>> => {
    const page = await provisioning.tenantKeys.list(actorOf(request), request.query.tenant_id, request.query);
    return { status: 200, body: writtenPage(page, writtenTenantKey) };
  },
});
