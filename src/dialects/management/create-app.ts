import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { appTagHeader } from './etags.ts';
import { repeatable } from './once.ts';
import { writtenApp } from './written.ts';

/** Makes an app. */
export const createApp = operation('createApp', {
  fails: [...OPERATOR_ERRORS, 'APP_EXISTS', 'IDEMPOTENCY_KEY_REUSED'],
  fields: { APP_EXISTS: 'id' },
  valid: () => ({ body: { name: 'Acme' } }),
  handle: (request, { provisioning }) =>
    provisioning.once(
      repeatable('createApp', request),
      async ({ apps }): Promise<OperationResponse<'createApp'>> => {
        const { id, name, issuer, portal_configuration: portalConfiguration } = request.body;
        const app = await apps.create(actorOf(request), id, { name, issuer, portalConfiguration });
        return { status: 201, body: writtenApp(app), headers: appTagHeader(app) };
      },
    ),
});
