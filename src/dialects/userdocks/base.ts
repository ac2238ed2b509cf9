/** What every operation of the userdocks dialect stands on: its principal, its variables and its errors. */
import type { BillingErrorCode } from '../../billing/errors.ts';
import type { ErrorDetails } from '../../contract/dialect.ts';
import { operationsFor } from '../../contract/operation.ts';
import type { ErrorCode } from '../../contract/types.ts';
import { commonErrors } from '../domain-errors.ts';
import type { Services } from '../services.ts';
import type { UserPrincipal } from './authenticate.ts';

export interface Principals {
  readonly userdocksToken: UserPrincipal;
}

export const variables = {
  app: 'The UUID of an app.',
  token: 'A JWT of a user who is a member of the tenant.',
  tenant: 'The UUID of a tenant of the app.',
  returnUrl: 'A URL from an allowed origin.',
};
export type Variable = keyof typeof variables;

/** The one table from the domain's errors to the declared ones of this dialect. */
export const errors = {
  ...commonErrors({ providerUnavailable: '[E5030]', unavailable: '[E5030]', internal: '[E0000]' }),
  // The same answer as to a bad token, so that nobody can probe for tenants.
  TENANT_UNKNOWN: '[E4010]',
  APP_DISABLED: '[E4030]',
  RETURN_URL_MISSING: '[E4000]',
  RETURN_URL_NOT_ALLOWED: '[E4000]',
} as const satisfies Partial<Record<BillingErrorCode, ErrorCode<'userdocks'>>>;

export const operation = operationsFor<'userdocks', Principals, Variable, Services>()(errors);

/** One entry for each field at fault; without one, a single entry with the bare message. */
export function errorBody(code: ErrorCode<'userdocks'>, { message, issues }: ErrorDetails) {
  const messages = issues.map(({ field, reason }) => `${message}: ${field} ${reason}`);
  return {
    errors: (messages.length > 0 ? messages : [message]).map((text) => ({
      validation: 'error',
      code,
      message: text,
    })),
  };
}
