import { dialect } from './base.ts';
import { createBillingPortal } from './create-billing-portal.ts';

export const userdocks = dialect({ createBillingPortal });
