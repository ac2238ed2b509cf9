/** The errors of the hookbridge dialect, written down by hand from its published pages. */
import { error, type WrittenResponse } from '../responses.ts';

export const meta = { request_id: 'req_xyz123' };
const body = (code: string, message: string) => ({ error: { code, message }, meta });

/** What every operation with a key declares. */
export const secured: readonly WrittenResponse[] = [
  error(401, body('UNAUTHORIZED', 'Invalid or missing API key')),
  error(429, body('RATE_LIMITED', 'Too many failed authentication attempts, or too many requests')),
];

/** What every operation with a body or parameters declares. */
export const invalidRequest = error(
  400,
  {
    error: {
      code: 'INVALID_REQUEST',
      message: 'The request is invalid: return_url is required',
      details: { return_url: 'is required' },
    },
    meta,
  },
  {
    free: ['error.message', 'error.details.return_url'],
    optional: ['error.details'],
    maps: ['error.details'],
  },
);

/** What every operation with a body declares. */
export const withBody: readonly WrittenResponse[] = [
  invalidRequest,
  error(400, body('PAYLOAD_TOO_LARGE', 'Request body is too large')),
  error(
    415,
    body('UNSUPPORTED_MEDIA_TYPE', 'Request body must be JSON: send Content-Type: application/json'),
  ),
];

/** What every operation declares. */
export const always: readonly WrittenResponse[] = [
  error(404, body('NOT_FOUND', 'Not found')),
  error(405, body('METHOD_NOT_ALLOWED', 'Method not allowed')),
  error(500, body('INTERNAL_ERROR', 'Internal server error')),
];

/** What every operation declares that needs the store and Stripe. */
export const providerUnavailable: readonly WrittenResponse[] = [
  error(503, body('PROVIDER_UNAVAILABLE', 'Payment provider is unavailable')),
  error(503, body('SERVICE_UNAVAILABLE', 'Service is unavailable')),
];

/** What every operation with a key declares that asks Stripe for something. */
export const withProvider: readonly WrittenResponse[] = [
  error(403, body('FORBIDDEN', 'App is disabled')),
  ...providerUnavailable,
];

/** Errors of single operations. */
export const invalidReturnUrl = error(400, body('INVALID_RETURN_URL', 'Return URL not from allowed origin'));
export const subscriptionExists = error(
  409,
  body('SUBSCRIPTION_EXISTS', 'Tenant has a subscription already; change it in the customer portal'),
);
export const noSubscription = error(404, body('NO_SUBSCRIPTION', 'No subscription found for tenant'));
