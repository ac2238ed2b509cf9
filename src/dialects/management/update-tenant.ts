import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { preconditionOf, tenantTagHeader } from './etags.ts';
import { writtenTenant } from './written.ts';

/** Changes a tenant. */
export const updateTenant = operation('updateTenant', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'RETURN_URL_NOT_ALLOWED', 'RESOURCE_CHANGED'],
  fields: { TENANT_UNKNOWN: 'tenant_id', RETURN_URL_NOT_ALLOWED: 'default_return_url' },
  valid: ({ workshopTenant }) => ({
    params: { tenant_id: workshopTenant },
    body: { name: 'First customer' },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'updateTenant'>> => {
    const { name, default_return_url: defaultReturnUrl } = request.body;
    const { tenant_id } = request.params;
    const tenant = await provisioning.tenants.update(
      actorOf(request),
      tenant_id,
      { name, defaultReturnUrl },
      preconditionOf(request),
    );
    return { status: 200, body: writtenTenant(tenant), headers: tenantTagHeader(tenant) };
  },
});
