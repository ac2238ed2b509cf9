import { PROVIDER_ERRORS } from '../../billing/errors.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenEntry, writtenPage } from './written.ts';

/** Tenants in the form of a batch. */
export const exportTenants = operation('exportTenants', {
  fails: [...OPERATOR_ERRORS, ...PROVIDER_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'exportTenants'>> => {
    const page = await provisioning.tenantExport.page(actorOf(request), request.query.app_id, request.query);
    return { status: 200, body: writtenPage(page, writtenEntry) };
  },
});
