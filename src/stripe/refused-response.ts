/** An answer in Stripe's place, where it is not to be asked. stripe-node makes its error of it, and does not try again. */
import type Stripe from 'stripe';

type Response = Awaited<ReturnType<InstanceType<typeof Stripe.HttpClient>['makeRequest']>>;

export function refusedResponse(status: 429 | 503, message: string): Response {
  return {
    getStatusCode: () => status,
    // https://docs.stripe.com/error-low-level#idempotency
    getHeaders: () => ({ 'stripe-should-retry': 'false' }),
    getRawResponse: () => undefined,
    toStream: () => undefined,
    toJSON: async () => ({ error: { type: status === 429 ? 'rate_limit_error' : 'api_error', message } }),
  };
}
