import type { TestDialect } from '../dialect.ts';
import { createPortalSession } from './create-portal-session/operation.ts';
import { getSubscription } from './get-subscription/operation.ts';
import { listInvoices } from './list-invoices/operation.ts';
import { listUsageHistory } from './list-usage-history/operation.ts';

export const hookbridge: TestDialect<'hookbridge'> = {
  operations: { createPortalSession, getSubscription, listInvoices, listUsageHistory },
};
