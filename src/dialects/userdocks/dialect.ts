import type { Dialect } from '../../contract/dialect.ts';
import type { Services } from '../services.ts';
import { appIdOf, appOf } from './app.ts';
import { authenticate } from './authenticate.ts';
import { errorBody, errors, type Principals, type Variable, variables } from './base.ts';
import { createBillingPortal } from './create-billing-portal.ts';

/** The userdocks dialect: users' tokens, UUIDs in camel case, errors in a list. Pages of an app's origins may call it. */
export const userdocks: Dialect<'userdocks', Principals, Variable, Services> = {
  name: 'userdocks',
  operations: { createBillingPortal },
  authenticators: { userdocksToken: authenticate },
  faults: {
    badRequest: '[E4000]',
    unauthorized: '[E4010]',
    notFound: '[E4040]',
    methodNotAllowed: '[E4050]',
    payloadTooLarge: '[E4130]',
    unsupportedMediaType: '[E4150]',
    tooManyRequests: '[E4290]',
    internal: '[E0000]',
  },
  errors,
  errorBody,
  allowsOrigin: async ({ path, headers }, _origin, services) => {
    const appId = appIdOf(path);
    const app = appId && (await appOf(appId, headers, services));
    return app ? app.originAllowed : false;
  },
  variables,
  credentials: ({ token }) => ({ userdocksToken: token }),
};
