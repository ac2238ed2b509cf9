import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenPublicKey } from './written.ts';

/** Registers a public key of an app. */
export const addPublicKey = operation('addPublicKey', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'INVALID_KEY', 'PUBLIC_KEYS_FULL'],
  fields: { APP_UNKNOWN: 'app_id', INVALID_KEY: 'public_key', PUBLIC_KEYS_FULL: 'public_key' },
  valid: ({ workshopApp, publicKey }) => ({
    params: { app_id: workshopApp },
    body: { public_key: publicKey },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'addPublicKey'>> => {
    const { params, body } = request;
    const key = await provisioning.publicKeys.add(actorOf(request), params.app_id, body.public_key);
    return { status: 200, body: writtenPublicKey(key) };
  },
});
