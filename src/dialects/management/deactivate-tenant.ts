import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { preconditionOf, tenantTagHeader } from './etags.ts';
import { writtenTenant } from './written.ts';

/** Refuses all that is asked for a tenant. */
export const deactivateTenant = operation('deactivateTenant', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'RESOURCE_CHANGED'],
  fields: { TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ spareTenant }) => ({ params: { tenant_id: spareTenant } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'deactivateTenant'>> => {
    const { tenant_id } = request.params;
    const tenant = await provisioning.tenants.deactivate(
      actorOf(request),
      tenant_id,
      preconditionOf(request),
    );
    return { status: 200, body: writtenTenant(tenant), headers: tenantTagHeader(tenant) };
  },
});
