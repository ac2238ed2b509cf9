/** The one table from the domain's errors to the declared responses of the hookbridge dialect. */
import { BillingError, type BillingErrorCode } from '../../billing/errors.ts';
import { type ErrorDetails, errorResponse } from '../../contract/dialect.ts';
import { CHALLENGE_INVALID, type Fault, type Issue } from '../../contract/errors.ts';
import type { ErrorCode } from '../../contract/types.ts';

type Code = ErrorCode<'hookbridge'>;

export const name = 'hookbridge';

export const faults = {
  badRequest: 'INVALID_REQUEST',
  unauthorized: 'UNAUTHORIZED',
  notFound: 'NOT_FOUND',
  methodNotAllowed: 'METHOD_NOT_ALLOWED',
  payloadTooLarge: 'PAYLOAD_TOO_LARGE',
  unsupportedMediaType: 'UNSUPPORTED_MEDIA_TYPE',
  tooManyRequests: 'RATE_LIMITED',
  internal: 'INTERNAL_ERROR',
} as const satisfies Record<Fault, Code>;

const codes = {
  // The key names the tenant: only a tenant that is gone leads here.
  TENANT_UNKNOWN: 'UNAUTHORIZED',
  APP_DISABLED: 'FORBIDDEN',
  RETURN_URL_MISSING: 'INVALID_REQUEST',
  RETURN_URL_NOT_ALLOWED: 'INVALID_RETURN_URL',
  NO_SUBSCRIPTION: 'NO_SUBSCRIPTION',
  CUSTOMER_MISSING: 'NO_SUBSCRIPTION',
  PROVIDER_RATE_LIMITED: 'PROVIDER_UNAVAILABLE',
  PROVIDER_BUSY: 'PROVIDER_UNAVAILABLE',
  PROVIDER_UNREACHABLE: 'PROVIDER_UNAVAILABLE',
  PROVIDER_KEY_REFUSED: 'INTERNAL_ERROR',
  PROVIDER_NOT_CONFIGURED: 'INTERNAL_ERROR',
  PROVIDER_WRONG_MODE: 'INTERNAL_ERROR',
  PROVIDER_ERROR: 'INTERNAL_ERROR',
  CUSTOMER_TAKEN: 'INTERNAL_ERROR',
  STORE_UNAVAILABLE: 'PROVIDER_UNAVAILABLE',
} as const satisfies Record<BillingErrorCode, Code>;

const issues: Partial<Record<BillingErrorCode, Issue>> = {
  RETURN_URL_MISSING: {
    field: 'return_url',
    reason: 'is required, for the tenant has no default return URL',
  },
};

/** The fields at fault stand in the message for people and in `details` for machines. */
export function errorBody(code: Code, { message, issues, requestId }: ErrorDetails) {
  const sentence = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  const error =
    issues.length > 0 ? { code, message: `${message}: ${sentence}`, details: issues } : { code, message };
  return { error, meta: { request_id: requestId } };
}

/** What stands for an error of the domain; undefined for any other. */
export function errorOf(error: unknown) {
  if (!(error instanceof BillingError)) return undefined;
  const issue = issues[error.code];
  return {
    code: codes[error.code],
    issues: issue ? [issue] : [],
    headers: { 'WWW-Authenticate': CHALLENGE_INVALID, 'Retry-After': error.retryAfter },
  };
}

/** The declared response for an error of the domain. Any other error is rethrown. */
export function billingErrorResponse(error: unknown, requestId: string) {
  const found = errorOf(error);
  if (!found) throw error;
  return errorResponse({ name, errorBody }, found.code, { requestId, ...found });
}
