import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';

/** Allows an origin. */
export const allowOrigin = operation('allowOrigin', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'ORIGIN_INVALID'],
  fields: { APP_UNKNOWN: 'app_id', ORIGIN_INVALID: 'origin' },
  valid: ({ workshopApp }) => ({
    params: { app_id: workshopApp },
    body: { origin: 'https://app.example.com' },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'allowOrigin'>> => {
    const { app_id } = request.params;
    const done = await provisioning.origins.allow(actorOf(request), app_id, request.body.origin);
    return { status: 200, body: { app_id: app_id.toLowerCase(), ...done } };
  },
});
