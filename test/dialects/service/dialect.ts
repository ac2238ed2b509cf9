import type { TestDialect } from '../dialect.ts';
import { getHealth } from './get-health/operation.ts';
import { getReadiness } from './get-readiness/operation.ts';

export const service: TestDialect<'service'> = {
  schemes: {},
  operations: { getHealth, getReadiness },
};
