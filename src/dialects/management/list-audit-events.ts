import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenAuditEntry, writtenPage } from './written.ts';

/** What was done and refused. */
export const listAuditEvents = operation('listAuditEvents', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'CURSOR_INVALID'],
  fields: { CURSOR_INVALID: 'cursor', APP_UNKNOWN: 'app_id' },
  handle: async (request, { provisioning }): Promise<OperationResponse<'listAuditEvents'>> => {
    const page = await provisioning.auditLog.list(
      actorOf(request),
      { ...request.query, appId: request.query.app_id, tenantId: request.query.tenant_id },
      request.query,
    );
    return { status: 200, body: writtenPage(page, writtenAuditEntry) };
  },
});
