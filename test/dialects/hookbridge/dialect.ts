import type { TestDialect } from '../dialect.ts';
import { eventAttempts } from '../event-credentials.ts';
import { createCheckoutSession } from './create-checkout-session/operation.ts';
import { createPortalSession } from './create-portal-session/operation.ts';
import { getSubscription } from './get-subscription/operation.ts';
import { listInvoices } from './list-invoices/operation.ts';
import { listUsageHistory } from './list-usage-history/operation.ts';
import { receiveBillingWebhook } from './receive-billing-webhook/operation.ts';

export const hookbridge: TestDialect<'hookbridge'> = {
  schemes: { stripeSignature: eventAttempts },
  operations: {
    createCheckoutSession,
    createPortalSession,
    getSubscription,
    listInvoices,
    listUsageHistory,
    receiveBillingWebhook,
  },
};
