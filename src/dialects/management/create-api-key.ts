import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { repeatable } from './once.ts';
import { writtenNewTenantKey } from './written.ts';

/** Makes an API key of a tenant. */
export const createApiKey = operation('createApiKey', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'IDEMPOTENCY_KEY_REUSED'],
  fields: { TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ workshopTenant }) => ({ params: { tenant_id: workshopTenant }, body: { mode: 'test' } }),
  handle: (request, { provisioning }) =>
    provisioning.once(
      repeatable('createApiKey', request),
      async ({ tenantKeys }): Promise<OperationResponse<'createApiKey'>> => {
        const { params, body } = request;
        const created = await tenantKeys.create(actorOf(request), params.tenant_id, { mode: body?.mode });
        return { status: 201, body: writtenNewTenantKey(created) };
      },
    ),
});
