import type { TestDialect } from '../dialect.ts';
import { createPortalSession } from './create-portal-session/operation.ts';

export const hookbridge: TestDialect<'hookbridge'> = { operations: { createPortalSession } };
