import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenAppKey } from './written.ts';

/** Refuses an API key of an app from now on. */
export const revokeAppApiKey = operation('revokeAppApiKey', {
  fails: [...OPERATOR_ERRORS, 'API_KEY_UNKNOWN'],
  fields: { API_KEY_UNKNOWN: 'key_id' },
  valid: ({ revokedAppKeyId }) => ({ params: { key_id: revokedAppKeyId } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'revokeAppApiKey'>> => {
    const key = await provisioning.appKeys.revoke(actorOf(request), request.params.key_id);
    return { status: 200, body: writtenAppKey(key) };
  },
});
