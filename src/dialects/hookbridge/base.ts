import { declareDialect } from '../declare.ts';
import { authenticateEvent, signEvent } from '../event-authentication.ts';
import { authenticateKey } from '../key-authentication.ts';

/** What every operation of the hookbridge dialect stands on: tenants' API keys, snake case, one error with the request id. */
export const { operation, dialect } = declareDialect('hookbridge', {
  authenticators: { hookbridgeKey: authenticateKey, stripeSignature: authenticateEvent },
  errors: {
    RETURN_URL_NOT_ALLOWED: 'INVALID_RETURN_URL',
    NO_SUBSCRIPTION: 'NO_SUBSCRIPTION',
    SUBSCRIPTION_EXISTS: 'SUBSCRIPTION_EXISTS',
  },
  // The fields at fault stand in the message for people and in `details` for machines.
  errorBody: (code, { message, issues, requestId }) => {
    const sentence = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
    const details = Object.fromEntries(issues.map(({ field, reason }) => [field, reason]));
    const error =
      issues.length > 0 ? { code, message: `${message}: ${sentence}`, details } : { code, message };
    return { error, meta: { request_id: requestId } };
  },
  // PHP encodes an empty map as [].
  emptyListIsNoBody: true,
  variables: {
    key: 'An API key of a tenant with a subscription.',
    unsubscribedKey: 'An API key of a tenant without a subscription, for which a checkout session is opened.',
    plan: 'The name of a plan that is sold by the month.',
    returnUrl: 'A URL from an allowed origin.',
    webhookSecret: 'A signing secret of Stripe’s events.',
  },
  credentials: {
    hookbridgeKey: ({ key }) => key,
    stripeSignature: ({ webhookSecret }, body) => signEvent(webhookSecret, body),
  },
});
