import type { TestDialect } from '../dialect.ts';
import { createBillingPortal } from './create-billing-portal/operation.ts';
import { tokenAttempts } from './token-credentials.ts';

export const userdocks: TestDialect<'userdocks'> = {
  schemes: { userdocksToken: tokenAttempts },
  operations: { createBillingPortal },
};
