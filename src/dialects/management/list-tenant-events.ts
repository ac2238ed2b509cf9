import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenEvent, writtenPage } from './written.ts';

/** Stripe’s events of a tenant. */
export const listTenantEvents = operation('listTenantEvents', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ workshopTenant }) => ({ params: { tenant_id: workshopTenant } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'listTenantEvents'>> => {
    const page = await provisioning.states.events(actorOf(request), request.params.tenant_id, request.query);
    return { status: 200, body: writtenPage(page, writtenEvent) };
  },
});
