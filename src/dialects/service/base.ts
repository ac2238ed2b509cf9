import { declareDialect } from '../declare.ts';

/** What the service's own operations stand on, and the answer to every path outside the other dialects. It needs no credential. */
export const { operation, dialect } = declareDialect('service', {
  authenticators: {},
  faults: {
    // No credential and no body is asked for here, so most faults cannot happen; a malformed path leads nowhere.
    badRequest: 'NOT_FOUND',
    unauthorized: 'INTERNAL_SERVER_ERROR',
    payloadTooLarge: 'INTERNAL_SERVER_ERROR',
    unsupportedMediaType: 'INTERNAL_SERVER_ERROR',
    tooManyRequests: 'INTERNAL_SERVER_ERROR',
    unavailable: 'NOT_READY',
  },
  errors: { NOT_READY: 'NOT_READY', STORE_UNAVAILABLE: 'NOT_READY' },
  // Problem details (RFC 9457).
  errorBody: (code, { status, message, requestId }) => ({
    type: 'about:blank',
    title: message,
    status,
    code,
    requestId,
  }),
  variables: {},
  credentials: {},
});
