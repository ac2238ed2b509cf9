import { dialect } from './base.ts';
import { createCheckoutSession } from './create-checkout-session.ts';
import { createPortalSession } from './create-portal-session.ts';
import { getSubscription } from './get-subscription.ts';
import { listInvoices } from './list-invoices.ts';
import { listUsageHistory } from './list-usage-history.ts';
import { receiveBillingWebhook } from './receive-billing-webhook.ts';

export const hookbridge = dialect({
  createCheckoutSession,
  createPortalSession,
  getSubscription,
  listInvoices,
  listUsageHistory,
  receiveBillingWebhook,
});
