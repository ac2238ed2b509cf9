/** One table from Stripe's errors to the domain's codes (https://docs.stripe.com/error-handling, https://docs.stripe.com/error-codes). */
import Stripe from 'stripe';
import { BillingError, type BillingErrorCode } from '../billing/errors.ts';

type StripeError = InstanceType<typeof Stripe.errors.StripeError>;

/** The first row that matches decides. */
const TABLE: readonly (readonly [BillingErrorCode, (error: StripeError) => boolean])[] = [
  ['PROVIDER_UNREACHABLE', (error) => error instanceof Stripe.errors.StripeConnectionError],
  ['PROVIDER_BUSY', (error) => error.code === 'lock_timeout' || error.statusCode === 409],
  ['PROVIDER_RATE_LIMITED', (error) => error instanceof Stripe.errors.StripeRateLimitError],
  ['PROVIDER_KEY_REFUSED', (error) => error.statusCode === 401 || error.statusCode === 403],
  // Stripe has a code for this on some endpoints alone; on the others the sentence is all there is.
  [
    'PROVIDER_WRONG_MODE',
    (error) => error.code === 'livemode_mismatch' || /similar object exists in/.test(error.message),
  ],
  [
    'CUSTOMER_MISSING',
    (error) => error.code === 'resource_missing' && /^(customer|id)$/.test(error.param ?? ''),
  ],
  [
    'PROVIDER_NOT_CONFIGURED',
    (error) => error.code === 'resource_missing' && error.param === 'configuration',
  ],
  ['PROVIDER_NOT_CONFIGURED', (error) => /^No configuration provided/.test(error.message)],
  ['PROVIDER_UNREACHABLE', (error) => (error.statusCode ?? 0) >= 500],
];

/** Statuses whose result Stripe does not keep for the idempotency key (https://docs.stripe.com/api/idempotent_requests). */
const NOT_KEPT = new Set([401, 403, 409, 429]);

/**
 * What an error of stripe-node means to the domain.
 *
 * @returns A BillingError that carries Stripe's request id; anything that does not come from Stripe is returned as it is.
 */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const code = TABLE.find(([, matches]) => matches(error))?.[0] ?? 'PROVIDER_ERROR';
  const { statusCode, requestId } = error;
  return new BillingError(
    code,
    `Stripe: ${[statusCode, error.rawType, error.code].filter(Boolean).join(' ')}: ${error.message}`,
    {
      providerRequestId: requestId,
      definite: statusCode !== undefined && statusCode >= 400 && !NOT_KEPT.has(statusCode),
      cause: error,
    },
  );
}
