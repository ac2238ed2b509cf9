import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';

/** Lets a user act for a tenant. */
export const addMember = operation('addMember', {
  fails: [...OPERATOR_ERRORS, 'TENANT_UNKNOWN', 'MEMBERS_FULL'],
  fields: { TENANT_UNKNOWN: 'tenant_id', MEMBERS_FULL: 'subject' },
  valid: ({ workshopTenant }) => ({
    params: { tenant_id: workshopTenant },
    body: { subject: '44444444-4444-4444-4444-444444444444' },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'addMember'>> => {
    const { tenant_id } = request.params;
    const { subject } = request.body;
    const added = await provisioning.members.add(actorOf(request), tenant_id, subject);
    return { status: 200, body: { tenant_id: tenant_id.toLowerCase(), subject, added } };
  },
});
