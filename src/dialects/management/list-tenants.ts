import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenPage, writtenTenant } from './written.ts';

/** The tenants of an app, or of all. */
export const listTenants = operation('listTenants', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'listTenants'>> => {
    const page = await provisioning.tenants.list(
      actorOf(request),
      { appId: request.query.app_id, active: request.query.active },
      request.query,
    );
    return { status: 200, body: writtenPage(page, writtenTenant) };
  },
});
