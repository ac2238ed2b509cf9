import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenTenantKey } from './written.ts';

/** Refuses an API key of a tenant from now on. */
export const revokeApiKey = operation('revokeApiKey', {
  fails: [...OPERATOR_ERRORS, 'API_KEY_UNKNOWN'],
  fields: { API_KEY_UNKNOWN: 'key_id' },
  valid: ({ revokedKeyId }) => ({ params: { key_id: revokedKeyId } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'revokeApiKey'>> => {
    const key = await provisioning.tenantKeys.revoke(actorOf(request), request.params.key_id);
    return { status: 200, body: writtenTenantKey(key) };
  },
});
