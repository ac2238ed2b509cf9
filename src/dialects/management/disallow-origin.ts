import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';

/** Allows an origin no longer. */
export const disallowOrigin = operation('disallowOrigin', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'ORIGIN_INVALID'],
  fields: { APP_UNKNOWN: 'app_id', ORIGIN_INVALID: 'origin' },
  valid: ({ workshopApp }) => ({
    params: { app_id: workshopApp },
    query: { origin: 'https://old.example.com' },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'disallowOrigin'>> => {
    const { app_id } = request.params;
    const { refused, ...done } = await provisioning.origins.disallow(
      actorOf(request),
      app_id,
      request.query.origin,
    );
    return {
      status: 200,
      body: {
        app_id: app_id.toLowerCase(),
        ...done,
        tenants_with_refused_default_return_url: [...refused],
      },
    };
  },
});
