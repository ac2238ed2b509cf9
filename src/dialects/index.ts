/** Every dialect. A new one is registered here, and nowhere else in `src/`. */
import { hookbridge } from './hookbridge/dialect.ts';
import { service } from './service/dialect.ts';
import { userdocks } from './userdocks/dialect.ts';

export const dialects = { userdocks, hookbridge, service };
