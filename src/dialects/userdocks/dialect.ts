import { dialect } from './base.ts';
import { createBillingPortal } from './create-billing-portal.ts';
import { createStripeCheckoutSession } from './create-stripe-checkout-session.ts';
import { createTenantBillingPortal } from './create-tenant-billing-portal.ts';
import { createTenantCheckoutSession } from './create-tenant-checkout-session.ts';
import { deleteTenantPaymentMethods } from './delete-tenant-payment-methods.ts';
import { listAppKeys } from './list-app-keys.ts';
import { listTenantInvoices } from './list-tenant-invoices.ts';
import { receiveStripeWebhook } from './receive-stripe-webhook.ts';

export const userdocks = dialect({
  createBillingPortal,
  createStripeCheckoutSession,
  createTenantBillingPortal,
  createTenantCheckoutSession,
  deleteTenantPaymentMethods,
  listAppKeys,
  listTenantInvoices,
  receiveStripeWebhook,
});
