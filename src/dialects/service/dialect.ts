import { dialect } from './base.ts';
import { getHealth } from './get-health.ts';
import { getReadiness } from './get-readiness.ts';

export const service = dialect({ getHealth, getReadiness });
