/** What all dialects say alike of the domain's errors. */
import { BillingError, type BillingErrorCode } from '../billing/errors.ts';
import type { DomainError } from '../contract/dispatch.ts';

/** What is wrong with the field that an operation names for a code, to be read after its name. */
const REASONS: Partial<Record<BillingErrorCode, string>> = {
  RETURN_URL_MISSING: 'is required, for the tenant has no default return URL',
  RETURN_URL_NOT_ALLOWED: 'must be a URL from an allowed origin',
};

/** The error of the domain that this is; undefined for any other. */
export function domainError(error: unknown): DomainError | undefined {
  if (!(error instanceof BillingError)) return undefined;
  const { code, retryAfter } = error;
  return { code, retryAfter, reason: REASONS[code] ?? 'is refused' };
}

/**
 * The rows of a dialect's table that every dialect has: what the provider or the operator is at fault for.
 *
 * @param codes `providerUnavailable` and `unavailable`: another try may fare better. `internal`: the operator has to act.
 */
export function commonErrors<const P extends string, const U extends string, const I extends string>(codes: {
  readonly providerUnavailable: P;
  readonly unavailable: U;
  readonly internal: I;
}) {
  const { providerUnavailable, unavailable, internal } = codes;
  return {
    PROVIDER_RATE_LIMITED: providerUnavailable,
    PROVIDER_BUSY: providerUnavailable,
    PROVIDER_UNREACHABLE: providerUnavailable,
    PROVIDER_KEY_REFUSED: internal,
    PROVIDER_NOT_CONFIGURED: internal,
    PROVIDER_WRONG_MODE: internal,
    PROVIDER_ERROR: internal,
    CUSTOMER_TAKEN: internal,
    STORE_UNAVAILABLE: unavailable,
  } as const satisfies Partial<Record<BillingErrorCode, string>>;
}
