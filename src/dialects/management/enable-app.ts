import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { appTagHeader, preconditionOf } from './etags.ts';
import { writtenApp } from './written.ts';

/** Lets callers of an app in again. */
export const enableApp = operation('enableApp', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'RESOURCE_CHANGED'],
  fields: { APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'enableApp'>> => {
    const app = await provisioning.apps.enable(
      actorOf(request),
      request.params.app_id,
      preconditionOf(request),
    );
    return { status: 200, body: writtenApp(app), headers: appTagHeader(app) };
  },
});
