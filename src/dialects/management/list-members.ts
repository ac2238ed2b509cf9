import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenMember, writtenPage } from './written.ts';

/** The members of a tenant. */
export const listMembers = operation('listMembers', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ workshopTenant }) => ({ params: { tenant_id: workshopTenant } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'listMembers'>> => {
    const page = await provisioning.members.list(actorOf(request), request.params.tenant_id, request.query);
    return { status: 200, body: writtenPage(page, writtenMember) };
  },
});
