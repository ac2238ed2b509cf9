import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenApp, writtenPage } from './written.ts';

/** The apps that the operator knows of. */
export const listApps = operation('listApps', {
  fails: [...OPERATOR_ERRORS, 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'listApps'>> => {
    const page = await provisioning.apps.list(actorOf(request), request.query);
    return { status: 200, body: writtenPage(page, writtenApp) };
  },
});
