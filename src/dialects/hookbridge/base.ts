/** What every operation of the hookbridge dialect stands on: its principal, its variables and its errors. */
import type { BillingErrorCode } from '../../billing/errors.ts';
import type { ErrorDetails } from '../../contract/dialect.ts';
import { operationsFor } from '../../contract/operation.ts';
import type { ErrorCode } from '../../contract/types.ts';
import { commonErrors } from '../domain-errors.ts';
import type { KeyPrincipal, Services } from '../services.ts';

export interface Principals {
  readonly hookbridgeKey: KeyPrincipal;
}

export const variables = {
  key: 'An API key of a tenant with a subscription.',
  returnUrl: 'A URL from an allowed origin.',
};
export type Variable = keyof typeof variables;

/** The one table from the domain's errors to the declared ones of this dialect. */
export const errors = {
  ...commonErrors({
    providerUnavailable: 'PROVIDER_UNAVAILABLE',
    unavailable: 'SERVICE_UNAVAILABLE',
    internal: 'INTERNAL_ERROR',
  }),
  // The key names the tenant: only a tenant that is gone leads here.
  TENANT_UNKNOWN: 'UNAUTHORIZED',
  APP_DISABLED: 'FORBIDDEN',
  RETURN_URL_MISSING: 'INVALID_REQUEST',
  RETURN_URL_NOT_ALLOWED: 'INVALID_RETURN_URL',
  NO_SUBSCRIPTION: 'NO_SUBSCRIPTION',
} as const satisfies Partial<Record<BillingErrorCode, ErrorCode<'hookbridge'>>>;

export const operation = operationsFor<'hookbridge', Principals, Variable, Services>()(errors);

/** The fields at fault stand in the message for people and in `details` for machines. */
export function errorBody(code: ErrorCode<'hookbridge'>, { message, issues, requestId }: ErrorDetails) {
  const sentence = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  const details = Object.fromEntries(issues.map(({ field, reason }) => [field, reason]));
  const error = issues.length > 0 ? { code, message: `${message}: ${sentence}`, details } : { code, message };
  return { error, meta: { request_id: requestId } };
}
