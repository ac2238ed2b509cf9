/** The errors of the userdocks dialect, written down by hand from its published pages. */
import { error, type WrittenResponse } from '../responses.ts';

const body = (code: string, message: string) => ({ errors: [{ validation: 'error', code, message }] });

/** What every operation with a token declares. */
export const secured: readonly WrittenResponse[] = [
  error(401, body('[E4010]', 'Unauthorized Token')),
  error(429, body('[E4290]', 'Too Many Requests')),
];

/** What every operation with an app's API key declares. */
export const securedByKey: readonly WrittenResponse[] = [
  error(401, body('[E4010]', 'Unauthorized Token or API key')),
  error(401, body('[E4011]', 'Unauthorized API key type')),
  error(429, body('[E4290]', 'Too Many Requests')),
];

/** What every operation with a body or parameters declares. */
export const withInput: readonly WrittenResponse[] = [
  error(400, body('[E4000]', 'Bad Request / validation error')),
];

/** What every operation with a body declares. */
export const withBody: readonly WrittenResponse[] = [
  error(413, body('[E4130]', 'Payload Too Large')),
  error(415, body('[E4150]', 'Unsupported Media Type: Send Content-Type: application/json')),
];

/** What every operation declares. */
export const always: readonly WrittenResponse[] = [
  error(404, body('[E4040]', 'Not Found')),
  error(405, body('[E4050]', 'Method Not Allowed')),
  error(500, body('[E0000]', 'Internal Server Error')),
];

/** What every operation declares that needs the store and Stripe. */
export const providerUnavailable: readonly WrittenResponse[] = [
  error(503, body('[E5030]', 'Service Unavailable')),
];

/** What every operation with a token declares that asks Stripe for something. */
export const withProvider: readonly WrittenResponse[] = [
  error(403, body('[E4030]', 'App Is Disabled')),
  ...providerUnavailable,
];

/** Errors of single operations. */
export const subscriptionExists = error(
  409,
  body('[E4090]', 'Subscription Exists: Change It In The Billing Portal'),
);
export const paymentMethodsInUse = error(
  409,
  body('[E4091]', 'Payment Methods In Use: Cancel The Subscription First'),
);
