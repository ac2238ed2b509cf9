import { dialect } from './base.ts';
import { createPortalSession } from './create-portal-session.ts';
import { receiveBillingWebhook } from './receive-billing-webhook.ts';

export const hookbridge = dialect({ createPortalSession, receiveBillingWebhook });
