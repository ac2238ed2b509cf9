import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { appTagHeader, preconditionOf } from './etags.ts';
import { writtenApp } from './written.ts';

/** Changes an app. */
export const updateApp = operation('updateApp', {
  fails: [...OPERATOR_ERRORS, 'APP_UNKNOWN', 'RESOURCE_CHANGED'],
  fields: { APP_UNKNOWN: 'app_id' },
  valid: ({ workshopApp }) => ({ params: { app_id: workshopApp }, body: { name: 'Acme Cloud' } }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'updateApp'>> => {
    const { portal_configuration: portalConfiguration, ...rest } = request.body;
    const change = { ...rest, portalConfiguration };
    const { app_id } = request.params;
    const app = await provisioning.apps.update(actorOf(request), app_id, change, preconditionOf(request));
    return { status: 200, body: writtenApp(app), headers: appTagHeader(app) };
  },
});
