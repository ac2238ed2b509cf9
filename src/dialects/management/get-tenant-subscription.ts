import { PROVIDER_ERRORS } from '../../billing/errors.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { timeOf, writtenSubscription } from './written.ts';

/** The subscription of a tenant, as it is mirrored. */
export const getTenantSubscription = operation('getTenantSubscription', {
  fails: [...OPERATOR_ERRORS, ...PROVIDER_ERRORS, 'TENANT_UNKNOWN'],
  fields: { TENANT_UNKNOWN: 'tenant_id' },
  valid: ({ workshopTenant }) => ({ params: { tenant_id: workshopTenant } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'getTenantSubscription'>> => {
    const { tenant_id } = request.params;
    const { refreshedAt, subscription } = await provisioning.states.subscription(actorOf(request), tenant_id);
    return {
      status: 200,
      body: {
        tenant_id: tenant_id.toLowerCase(),
        refreshed_at: refreshedAt === undefined ? null : timeOf(refreshedAt),
        subscription: subscription ? writtenSubscription(subscription) : null,
      },
    };
  },
});
