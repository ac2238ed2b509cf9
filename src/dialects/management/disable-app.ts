import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { appTagHeader, preconditionOf } from './etags.ts';
import { writtenApp } from './written.ts';

/** Refuses all callers of an app. */
export const disableApp = operation('disableApp', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'RESOURCE_CHANGED'],
  fields: { APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'disableApp'>> => {
    const app = await provisioning.apps.disable(
      actorOf(request),
      request.params.app_id,
      preconditionOf(request),
    );
    return { status: 200, body: writtenApp(app), headers: appTagHeader(app) };
  },
});
