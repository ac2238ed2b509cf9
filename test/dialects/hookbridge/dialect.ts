import type { TestDialect } from '../dialect.ts';
import { keyAttempts } from '../key-credentials.ts';
import { createPortalSession } from './create-portal-session/operation.ts';

export const hookbridge: TestDialect<'hookbridge'> = {
  schemes: { hookbridgeKey: keyAttempts(404) },
  operations: { createPortalSession },
};
