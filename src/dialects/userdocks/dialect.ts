import { dialect } from './base.ts';
import { createBillingPortal } from './create-billing-portal.ts';
import { receiveStripeWebhook } from './receive-stripe-webhook.ts';

export const userdocks = dialect({ createBillingPortal, receiveStripeWebhook });
