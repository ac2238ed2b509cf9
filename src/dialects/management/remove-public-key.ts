import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';

/** Removes a public key of an app. */
export const removePublicKey = operation('removePublicKey', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN'],
  fields: { APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp, rotatedAppKeyId }) => ({ params: { app_id: workshopApp, key_id: rotatedAppKeyId } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'removePublicKey'>> => {
    const { app_id, key_id } = request.params;
    const removed = await provisioning.publicKeys.remove(actorOf(request), app_id, key_id);
    return { status: 200, body: { app_id: app_id.toLowerCase(), id: key_id.toLowerCase(), removed } };
  },
});
