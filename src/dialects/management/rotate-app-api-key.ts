import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { repeatable } from './once.ts';
import { DEFAULT_OVERLAP } from './overlap.ts';
import { writtenNewAppKey } from './written.ts';

/** Makes a new key like this one, which ends after an overlap. */
export const rotateAppApiKey = operation('rotateAppApiKey', {
  fails: [...OPERATOR_ERRORS, 'API_KEY_UNKNOWN', 'API_KEY_ENDED', 'IDEMPOTENCY_KEY_REUSED'],
  fields: { API_KEY_UNKNOWN: 'key_id', API_KEY_ENDED: 'key_id' },
  valid: ({ rotatedAppKeyId }) => ({ params: { key_id: rotatedAppKeyId }, body: { overlap_seconds: 3600 } }),
  handle: (request, { provisioning }) =>
    provisioning.once(
      repeatable('rotateAppApiKey', request),
      async ({ appKeys }): Promise<OperationResponse<'rotateAppApiKey'>> => {
        const overlap = request.body?.overlap_seconds ?? DEFAULT_OVERLAP;
        const created = await appKeys.rotate(actorOf(request), request.params.key_id, overlap);
        return { status: 201, body: writtenNewAppKey(created) };
      },
    ),
});
