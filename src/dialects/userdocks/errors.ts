/** The one table from the domain's errors to the declared responses of the userdocks dialect. */
import { BillingError, type BillingErrorCode } from '../../billing/errors.ts';
import { type ErrorDetails, errorResponse } from '../../contract/dialect.ts';
import { CHALLENGE_INVALID, type Fault, type Issue } from '../../contract/errors.ts';
import type { ErrorCode } from '../../contract/types.ts';

type Code = ErrorCode<'userdocks'>;

export const name = 'userdocks';

export const faults = {
  badRequest: '[E4000]',
  unauthorized: '[E4010]',
  notFound: '[E4040]',
  methodNotAllowed: '[E4050]',
  payloadTooLarge: '[E4130]',
  unsupportedMediaType: '[E4150]',
  tooManyRequests: '[E4290]',
  internal: '[E0000]',
} as const satisfies Record<Fault, Code>;

const codes = {
  // The same answer as to a bad token, so that nobody can probe for tenants.
  TENANT_UNKNOWN: '[E4010]',
  APP_DISABLED: '[E4030]',
  RETURN_URL_MISSING: '[E4000]',
  RETURN_URL_NOT_ALLOWED: '[E4000]',
  // This dialect asks for no subscription.
  NO_SUBSCRIPTION: '[E0000]',
  // Replaced once already; a second loss is a fault.
  CUSTOMER_MISSING: '[E0000]',
  PROVIDER_RATE_LIMITED: '[E5030]',
  PROVIDER_BUSY: '[E5030]',
  PROVIDER_UNREACHABLE: '[E5030]',
  PROVIDER_KEY_REFUSED: '[E0000]',
  PROVIDER_NOT_CONFIGURED: '[E0000]',
  PROVIDER_WRONG_MODE: '[E0000]',
  PROVIDER_ERROR: '[E0000]',
  CUSTOMER_TAKEN: '[E0000]',
  STORE_UNAVAILABLE: '[E5030]',
} as const satisfies Record<BillingErrorCode, Code>;

const issues: Partial<Record<BillingErrorCode, Issue>> = {
  RETURN_URL_NOT_ALLOWED: { field: 'defaultReturnUrl', reason: 'must be a URL from an allowed origin' },
};

/** One entry for each field at fault; the bare message where none is. */
export function errorBody(code: Code, { message, issues }: ErrorDetails) {
  const messages = issues.map(({ field, reason }) => `${message}: ${field} ${reason}`);
  return {
    errors: (messages.length > 0 ? messages : [message]).map((text) => ({
      validation: 'error',
      code,
      message: text,
    })),
  };
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
