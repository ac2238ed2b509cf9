import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenPage, writtenPublicKey } from './written.ts';

/** The public keys of an app. */
export const listPublicKeys = operation('listPublicKeys', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'listPublicKeys'>> => {
    const page = await provisioning.publicKeys.list(actorOf(request), request.params.app_id, request.query);
    return { status: 200, body: writtenPage(page, writtenPublicKey) };
  },
});
