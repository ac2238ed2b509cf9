import type { Dialect } from '../../contract/dialect.ts';
import { authenticateKey } from '../key-authentication.ts';
import type { Services } from '../services.ts';
import { errorBody, errors, type Principals, type Variable, variables } from './base.ts';
import { createPortalSession } from './create-portal-session.ts';

/** The hookbridge dialect: tenants' API keys, snake case, one error in an envelope with the request id. */
export const hookbridge: Dialect<'hookbridge', Principals, Variable, Services> = {
  name: 'hookbridge',
  operations: { createPortalSession },
  authenticators: { hookbridgeKey: authenticateKey },
  faults: {
    badRequest: 'INVALID_REQUEST',
    unauthorized: 'UNAUTHORIZED',
    notFound: 'NOT_FOUND',
    methodNotAllowed: 'METHOD_NOT_ALLOWED',
    payloadTooLarge: 'PAYLOAD_TOO_LARGE',
    unsupportedMediaType: 'UNSUPPORTED_MEDIA_TYPE',
    tooManyRequests: 'RATE_LIMITED',
    internal: 'INTERNAL_ERROR',
  },
  errors,
  errorBody,
  // PHP encodes an empty map as [].
  emptyListIsNoBody: true,
  variables,
  credentials: ({ key }) => ({ hookbridgeKey: key }),
};
