import { dialect } from './base.ts';
import { createBillingPortal } from './create-billing-portal.ts';
import { createStripeCheckoutSession } from './create-stripe-checkout-session.ts';
import { receiveStripeWebhook } from './receive-stripe-webhook.ts';

export const userdocks = dialect({ createBillingPortal, createStripeCheckoutSession, receiveStripeWebhook });
