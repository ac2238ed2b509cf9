import type { TestDialect } from '../dialect.ts';
import { eventAttempts } from '../event-credentials.ts';
import { apiKeyAttempts, clientIdAttempts } from './api-key-credentials.ts';
import { createBillingPortal } from './create-billing-portal/operation.ts';
import { createStripeCheckoutSession } from './create-stripe-checkout-session/operation.ts';
import { createTenantBillingPortal } from './create-tenant-billing-portal/operation.ts';
import { createTenantCheckoutSession } from './create-tenant-checkout-session/operation.ts';
import { deleteTenantPaymentMethods } from './delete-tenant-payment-methods/operation.ts';
import { listAppKeys } from './list-app-keys/operation.ts';
import { listTenantInvoices } from './list-tenant-invoices/operation.ts';
import { receiveStripeWebhook } from './receive-stripe-webhook/operation.ts';
import { tokenAttempts } from './token-credentials.ts';

export const userdocks: TestDialect<'userdocks'> = {
  schemes: {
    userdocksToken: tokenAttempts,
    userdocksApiKey: apiKeyAttempts,
    userdocksClientId: clientIdAttempts,
    stripeSignature: eventAttempts,
  },
  operations: {
    createBillingPortal,
    createStripeCheckoutSession,
    createTenantBillingPortal,
    createTenantCheckoutSession,
    deleteTenantPaymentMethods,
    listAppKeys,
    listTenantInvoices,
    receiveStripeWebhook,
  },
};
