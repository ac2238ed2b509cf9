import { PROVIDER_ERRORS } from '../../billing/errors.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { entryOf, resultOf } from './batch.ts';

/** Makes or replaces many tenants. */
export const importTenants = operation('importTenants', {
  fails: [...OPERATOR_ERRORS, ...PROVIDER_ERRORS, 'BATCH_TOO_LARGE'],
  fields: { BATCH_TOO_LARGE: 'tenants' },
  valid: ({ workshopApp, workshopTenant }) => ({
    body: { tenants: [{ id: workshopTenant, app_id: workshopApp, name: 'First customer' }] },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'importTenants'>> => {
    const { tenants } = request.body;
    const outcomes = await provisioning.tenants.putAll(actorOf(request), tenants.map(entryOf));
    const results = outcomes.map((outcome, i) => ({
      id: tenants[i]?.id.toLowerCase() ?? '',
      ...resultOf(outcome),
    }));
    return { status: 200, body: { results } };
  },
});
