import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenOrigin, writtenPage } from './written.ts';

/** The allowed origins of an app. */
export const listOrigins = operation('listOrigins', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'listOrigins'>> => {
    const page = await provisioning.origins.list(actorOf(request), request.params.app_id, request.query);
    return { status: 200, body: writtenPage(page, writtenOrigin) };
  },
});
