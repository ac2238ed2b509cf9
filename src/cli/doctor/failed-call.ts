import { BillingError, type BillingErrorCode, operatorRemedies } from '../../billing/errors.ts';
import { translateError } from '../../stripe/errors.ts';
import { type Check, failed } from './check.ts';

const UNREACHABLE =
  'Check that this machine reaches api.stripe.com (proxy, firewall, DNS), and https://status.stripe.com.';

/** A check that could not be made, for a call to Stripe failed. */
export function failedCall(name: string, error: unknown): Check {
  const translated = translateError(error);
  if (!(translated instanceof BillingError)) throw error;
  return failed(name, translated.message, remedyOf(translated.code));
}

/** What the operator can do about it. */
export function remedyOf(code: BillingErrorCode): string {
  return operatorRemedies[code] ?? UNREACHABLE;
}
