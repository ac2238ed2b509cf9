import { declareDialect } from '../declare.ts';
import { authenticateOperator } from './authenticate.ts';

/** What every operation of the management API stands on: operators' keys, snake case, problem details (RFC 9457). No page may call it. */
export const { operation, dialect } = declareDialect('management', {
  authenticators: { operatorKey: authenticateOperator },
  errors: {
    APP_UNKNOWN: 'RESOURCE_NOT_FOUND',
    TENANT_UNKNOWN: 'RESOURCE_NOT_FOUND',
    API_KEY_UNKNOWN: 'RESOURCE_NOT_FOUND',
    APP_EXISTS: 'CONFLICT',
    TENANT_ELSEWHERE: 'CONFLICT',
    CUSTOMER_TAKEN: 'CONFLICT',
    API_KEY_ENDED: 'CONFLICT',
    MEMBERS_FULL: 'CONFLICT',
    PUBLIC_KEYS_FULL: 'CONFLICT',
    CUSTOMER_MISSING: 'INVALID_REQUEST',
    RESOURCE_CHANGED: 'PRECONDITION_FAILED',
    RESOURCE_EXISTS: 'PRECONDITION_FAILED',
    IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
    SCOPE_INSUFFICIENT: 'INSUFFICIENT_SCOPE',
    RATE_LIMITED: 'RATE_LIMITED',
  },
  headersAtFault: {
    SCOPE_INSUFFICIENT: 'Authorization',
    RESOURCE_CHANGED: 'If-Match',
    RESOURCE_EXISTS: 'If-None-Match',
  },
  errorBody: (code, { status, message, issues, requestId }) => {
    const sentence = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
    const errors = Object.fromEntries(issues.map(({ field, reason }) => [field, reason]));
    return {
      type: `/docs#/errors/management-${code.toLowerCase()}`,
      title: message,
      status,
      code,
      detail: sentence ? `${message}: ${sentence}` : message,
      ...(sentence && { errors }),
      request_id: requestId,
    };
  },
  variables: {
    operatorKey: 'An operator key of all apps with the scopes read and write.',
    workshopApp: 'The UUID of an app in which anything may be made and changed.',
    workshopTenant: 'The UUID of a tenant of that app.',
    spareTenant: 'The UUID of another tenant of that app, which is deactivated.',
    rotatedKeyId: 'The id of an API key of that tenant, which is rotated.',
    revokedKeyId: 'The id of another API key of that tenant, which is revoked.',
    rotatedAppKeyId: 'The id of an API key of that app, which is rotated.',
    revokedAppKeyId: 'The id of another API key of that app, which is revoked.',
    workshopCustomer: 'The id of the Stripe customer that the tenant is.',
    publicKey: 'A public key in PEM.',
  },
  credentials: { operatorKey: ({ operatorKey }) => operatorKey },
});
