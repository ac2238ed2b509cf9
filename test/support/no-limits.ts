import type { CallLimits } from '../../src/billing/ports.ts';

const add = async () => 0;

/** Anybody may do anything as often as they like. */
export const NO_LIMITS: CallLimits = { refusals: { add }, tenants: { add } };
