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
  // Stripe has a code for this only on some endpoints; on the others the sentence is all there is.
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
  ['SIGN_IN_OVER', (error) => error.param?.startsWith('after_expiration') ?? false],
  [
    'FLOW_NOT_OFFERED',
    (error) => error.param?.startsWith('flow_data') || /^This flow cannot be offered/.test(error.message),
  ],
  ['PROVIDER_NOT_CONFIGURED', (error) => /^No configuration provided/.test(error.message)],
  ['PROVIDER_NOT_CONFIGURED', (error) => error.statusCode === 400 && /terms of service/i.test(error.message)],
  ['PROVIDER_UNREACHABLE', (error) => (error.statusCode ?? 0) >= 500],
];

/**
 * What an error of a call to Stripe means to the domain.
 *
 * @returns A BillingError that carries Stripe's request id. What stripe-node throws over an answer that it cannot make sense
 *   of is an error of the provider too.
 */
export function translateError(error: unknown): BillingError {
  if (error instanceof BillingError) return error;
  if (!(error instanceof Stripe.errors.StripeError)) {
    return new BillingError('PROVIDER_ERROR', `Stripe's answer makes no sense: ${error}`, { cause: error });
  }
  return new BillingError(
    TABLE.find(([, matches]) => matches(error))?.[0] ?? 'PROVIDER_ERROR',
    describe(error),
    {
      providerRequestId: error.requestId,
      keySpent: keySpent(error),
      retryAfter: retryAfter(error),
      cause: error,
    },
  );
}

function describe({ statusCode, rawType, code, message, detail }: StripeError): string {
  const kind = [statusCode, rawType, code].filter(Boolean).join(' ');
  return `Stripe: ${kind ? `${kind}: ` : ''}${message}${reasonOf(detail)}`;
}

/** What was wrong with the connection, from within stripe-node's wrapping. */
function reasonOf(detail: unknown): string {
  if (!(detail instanceof Error)) return '';
  const { exception = detail } = detail as { exception?: unknown };
  if (!(exception instanceof Error)) return '';
  return ` (${exception.message || (exception as NodeJS.ErrnoException).code})`;
}

/** Statuses whose result Stripe does not keep for the idempotency key (https://docs.stripe.com/api/idempotent_requests). */
const NOT_KEPT = new Set([401, 403, 409, 429]);

/**
 * Stripe answers a repeated key with the first result, errors included, and says so in a header
 * (https://docs.stripe.com/error-low-level). After a first 5xx the outcome is unknown until the same key is tried again.
 */
function keySpent({ statusCode = 0, rawType, headers }: StripeError): 'now' | 'before' | undefined {
  if (headers?.['idempotent-replayed'] === 'true') return 'before';
  if (statusCode < 400 || statusCode >= 500 || NOT_KEPT.has(statusCode)) return undefined;
  return rawType === 'idempotency_error' ? 'before' : 'now';
}

/** Beyond an hour it is not advice that a caller can follow. */
const MAX_RETRY_AFTER = 3600;

function retryAfter({ headers }: StripeError): number | undefined {
  const seconds = Number(headers?.['retry-after']);
  return Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_RETRY_AFTER ? seconds : undefined;
}

/** Does what calls Stripe. @throws {BillingError} As `translateError` says. */
export async function translated<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw translateError(error);
  }
}
