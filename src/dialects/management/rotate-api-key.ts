import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { repeatable } from './once.ts';
import { DEFAULT_OVERLAP } from './overlap.ts';
import { writtenNewTenantKey } from './written.ts';

/** Makes a new key like this one, which ends after an overlap. */
export const rotateApiKey = operation('rotateApiKey', {
  fails: [...OPERATOR_ERRORS, 'API_KEY_UNKNOWN', 'API_KEY_ENDED', 'IDEMPOTENCY_KEY_REUSED'],
  fields: { API_KEY_UNKNOWN: 'key_id', API_KEY_ENDED: 'key_id' },
  valid: ({ rotatedKeyId }) => ({ params: { key_id: rotatedKeyId }, body: { overlap_seconds: 3600 } }),
  handle: (request, { provisioning }) =>
    provisioning.once(
      repeatable('rotateApiKey', request),
      async ({ tenantKeys }): Promise<OperationResponse<'rotateApiKey'>> => {
        const overlap = request.body?.overlap_seconds ?? DEFAULT_OVERLAP;
        const created = await tenantKeys.rotate(actorOf(request), request.params.key_id, overlap);
        return { status: 201, body: writtenNewTenantKey(created) };
      },
    ),
});
