import type { Dialect } from '../../contract/dialect.ts';
import type { Services } from '../services.ts';
import { errorBody, errors } from './base.ts';
import { getHealth } from './get-health.ts';
import { getReadiness } from './get-readiness.ts';

/** Health and readiness, and the answer to every path outside the other dialects. Needs no credential. */
export const service: Dialect<'service', Record<never, never>, never, Services> = {
  name: 'service',
  operations: { getHealth, getReadiness },
  authenticators: {},
  faults: {
    // No credential and no body is asked for here, so most faults cannot happen; a malformed path leads nowhere.
    badRequest: 'NOT_FOUND',
    notFound: 'NOT_FOUND',
    methodNotAllowed: 'METHOD_NOT_ALLOWED',
    unauthorized: 'INTERNAL_SERVER_ERROR',
    payloadTooLarge: 'INTERNAL_SERVER_ERROR',
    unsupportedMediaType: 'INTERNAL_SERVER_ERROR',
    tooManyRequests: 'INTERNAL_SERVER_ERROR',
    internal: 'INTERNAL_SERVER_ERROR',
  },
  errors,
  errorBody,
  variables: {},
  credentials: () => ({}),
};
