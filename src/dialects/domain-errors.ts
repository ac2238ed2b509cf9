/** What all dialects say alike of the domain's errors. */
import { BillingError, type BillingErrorCode } from '../billing/errors.ts';
import type { DomainError } from '../contract/refusal.ts';

/** What is wrong with the field that an operation names for a code, to be read after its name. */
const REASONS: Partial<Record<BillingErrorCode, string>> = {
  RETURN_URL_MISSING: 'is required, for the tenant has no default return URL',
  RETURN_URL_NOT_ALLOWED: 'must be a URL from an allowed origin',
  COMPLETION_URL_NOT_ALLOWED: 'must be a URL from an allowed origin',
  SIGN_IN_OVER: 'must be in the future',
  FLOW_SUBSCRIPTION_MISSING: 'needs a subscription that has not ended',
  FLOW_NOT_OFFERED: 'is not what the portal offers, or not for this subscription',
  CANCELLATION_SCHEDULED: 'cannot cancel what is to end already',
  PAUSE_NOT_POSSIBLE: 'can pause only an active subscription with flexible billing',
  UPDATE_NOT_POSSIBLE: 'can change only a subscription with a single item',
  UPDATE_CHANGES_NOTHING: 'must change something of the subscription',
  PROVIDER_NOT_OFFERED: 'must be stripe',
  CANCEL_URL_NOT_ALLOWED: 'must be a URL from an allowed origin',
  PLAN_UNKNOWN: 'is not a plan that can be bought in this interval',
  PRICE_NOT_OFFERED: 'must be an active price that is on offer, and recurring just for a subscription',
  CURRENCY_NOT_OFFERED: 'must be a currency of the price',
  TAX_RATE_UNKNOWN: 'must be an active tax rate',
  SHIPPING_NOT_OFFERED: 'cannot be asked for, because nothing is shipped here',
  INVOICE_UNKNOWN: 'is not an invoice of the tenant',
  APP_UNKNOWN: 'is not the id of an app',
  TENANT_UNKNOWN: 'is not the id of a tenant',
  API_KEY_UNKNOWN: 'is not the id of a key',
  APP_EXISTS: 'is taken',
  TENANT_ELSEWHERE: 'belongs to another app',
  TENANT_REPEATED: 'is in the batch twice',
  CUSTOMER_TAKEN: "is another tenant's customer",
  CUSTOMER_LINKED:
    'is not the customer that the tenant has: change it with PUT /management/v1/tenants/{tenant_id}/customer',
  CUSTOMER_MISSING: 'is not a customer of the Stripe account and mode that serve here',
  MEMBERS_FULL: 'is one member too many: a tenant has 10000 at most',
  PUBLIC_KEYS_FULL: 'is one key too many: an app has 20 at most; remove one that signs no tokens any more',
  BATCH_TOO_LARGE: 'have too many members together (10000 at most): send fewer tenants at a time',
  API_KEY_ENDED: 'has ended: create a new key',
  CURSOR_INVALID: 'is not a cursor of this list',
  RESOURCE_CHANGED: 'is not the current ETag',
  RESOURCE_EXISTS: 'is not met: the tenant exists',
  SCOPE_INSUFFICIENT: 'must be a key with the scope `read` for GET and `write` for any other method',
};

/** The error of the domain that this is; undefined for any other. */
export function domainError(error: unknown): DomainError | undefined {
  if (!(error instanceof BillingError)) return undefined;
  const { code, retryAfter } = error;
  return { code, retryAfter, reason: reasonOf(error) };
}

/** What is wrong with the field that a refusal concerns, to be read after its name. */
export const reasonOf = ({ code, reason }: BillingError): string => reason ?? REASONS[code] ?? 'is refused';

/** The kind of error that stands for a code of the domain, in every dialect that says nothing else. */
export const KINDS = {
  // The same answer as to a bad credential, so that nobody can probe for tenants.
  TENANT_UNKNOWN: 'unauthorized',
  TENANT_DEACTIVATED: 'unauthorized',
  MEMBER_UNKNOWN: 'unauthorized',
  APP_DISABLED: 'appDisabled',
  RETURN_URL_MISSING: 'badRequest',
  RETURN_URL_NOT_ALLOWED: 'badRequest',
  COMPLETION_URL_NOT_ALLOWED: 'badRequest',
  SIGN_IN_OVER: 'badRequest',
  FLOW_SUBSCRIPTION_MISSING: 'badRequest',
  FLOW_NOT_OFFERED: 'badRequest',
  CANCELLATION_SCHEDULED: 'badRequest',
  PAUSE_NOT_POSSIBLE: 'badRequest',
  UPDATE_NOT_POSSIBLE: 'badRequest',
  UPDATE_CHANGES_NOTHING: 'badRequest',
  PROVIDER_NOT_OFFERED: 'badRequest',
  CANCEL_URL_NOT_ALLOWED: 'badRequest',
  PLAN_UNKNOWN: 'badRequest',
  PRICE_NOT_OFFERED: 'badRequest',
  CURRENCY_NOT_OFFERED: 'badRequest',
  TAX_RATE_UNKNOWN: 'badRequest',
  SHIPPING_NOT_OFFERED: 'badRequest',
  INVOICE_UNKNOWN: 'badRequest',
  ORIGIN_INVALID: 'badRequest',
  INVALID_KEY: 'badRequest',
  CURSOR_INVALID: 'badRequest',
  BATCH_TOO_LARGE: 'badRequest',
  RATE_LIMITED: 'tooManyRequests',
  STORE_UNAVAILABLE: 'unavailable',
  // Another try may fare better.
  PROVIDER_RATE_LIMITED: 'providerUnavailable',
  PROVIDER_BUSY: 'providerUnavailable',
  PROVIDER_UNREACHABLE: 'providerUnavailable',
  // The operator has to act.
  PROVIDER_KEY_REFUSED: 'internal',
  PROVIDER_NOT_CONFIGURED: 'internal',
  PROVIDER_WRONG_MODE: 'internal',
  PROVIDER_ERROR: 'internal',
  CUSTOMER_TAKEN: 'internal',
} as const satisfies Partial<Record<BillingErrorCode, string>>;
