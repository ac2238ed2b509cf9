import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { repeatable } from './once.ts';
import { writtenNewAppKey } from './written.ts';

/** Makes an API key of an app. */
export const createAppApiKey = operation('createAppApiKey', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'IDEMPOTENCY_KEY_REUSED'],
  fields: { APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp }, body: { type: 'read' } }),
  handle: (request, { provisioning }) =>
    provisioning.once(
      repeatable('createAppApiKey', request),
      async ({ appKeys }): Promise<OperationResponse<'createAppApiKey'>> => {
        const created = await appKeys.create(actorOf(request), request.params.app_id, request.body);
        return { status: 201, body: writtenNewAppKey(created) };
      },
    ),
});
