import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { tenantTagHeader } from './etags.ts';
import { writtenTenant } from './written.ts';

/** A tenant. */
export const getTenant = operation('getTenant', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN'],
  fields: { TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ workshopTenant }) => ({ params: { tenant_id: workshopTenant } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'getTenant'>> => {
    const tenant = await provisioning.tenants.get(actorOf(request), request.params.tenant_id);
    return { status: 200, body: writtenTenant(tenant), headers: tenantTagHeader(tenant) };
  },
});
