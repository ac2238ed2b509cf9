import type { OperationResponse } from '../../contract/types.ts';
import { PUT_TENANT_ERRORS } from '../../provisioning/tenant-entry.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { preconditionOf, tenantTagHeader } from './etags.ts';
import { writtenTenant } from './written.ts';

/** Makes or replaces a tenant. */
export const putTenant = operation('putTenant', {
  fails: [...OPERATOR_ERRORS, ...PUT_TENANT_ERRORS, 'RESOURCE_CHANGED', 'RESOURCE_EXISTS'],
  fields: {
    APP_UNKNOWN: 'app_id',
    TENANT_ELSEWHERE: 'tenant_id',
    RETURN_URL_NOT_ALLOWED: 'default_return_url',
  },
  valid: ({ workshopApp, workshopTenant }) => ({
    params: { tenant_id: workshopTenant },
    body: { app_id: workshopApp, name: 'First customer' },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'putTenant'>> => {
    const { app_id: appId, name, default_return_url: defaultReturnUrl } = request.body;
    const entry = { id: request.params.tenant_id, appId, name, defaultReturnUrl };
    const put = await provisioning.tenants.put(actorOf(request), entry, preconditionOf(request));
    const { tenant, created } = put;
    return { status: created ? 201 : 200, body: writtenTenant(tenant), headers: tenantTagHeader(tenant) };
  },
});
