import type { TestDialect } from '../dialect.ts';
import { eventAttempts } from '../event-credentials.ts';
import { createBillingPortal } from './create-billing-portal/operation.ts';
import { receiveStripeWebhook } from './receive-stripe-webhook/operation.ts';
import { tokenAttempts } from './token-credentials.ts';

export const userdocks: TestDialect<'userdocks'> = {
  schemes: { userdocksToken: tokenAttempts, stripeSignature: eventAttempts },
  operations: { createBillingPortal, receiveStripeWebhook },
};
