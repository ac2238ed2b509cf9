import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenAppKey, writtenPage } from './written.ts';

/** API keys of apps. */
export const listAppApiKeys = operation('listAppApiKeys', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'listAppApiKeys'>> => {
    const page = await provisioning.appKeys.list(actorOf(request), request.query.app_id, request.query);
    return { status: 200, body: writtenPage(page, writtenAppKey) };
  },
});
