/** How many calls Stripe gets. */
import type { Config } from './config.ts';
import type { Limiters } from './limiters/limiter.ts';
import { Ceiling } from './stripe/ceiling.ts';
import { isLiveKey } from './stripe/provider.ts';

/** Calls a second: four fifths of what Stripe allows, https://docs.stripe.com/rate-limits */
const LIVE = 80;
const TEST = 20;
/** What nobody waits for takes so much of it. */
const BACKGROUND = 0.6;

/** @returns Undefined where the sandbox stands in, which allows everything. */
export function stripeLimit({ stripe, stripeRateLimit }: Pick<Config, 'stripe' | 'stripeRateLimit'>) {
  const usual = stripe && !stripe.baseUrl ? (isLiveKey(stripe.secretKey) ? LIVE : TEST) : undefined;
  const total = stripeRateLimit ?? usual;
  if (total === undefined) return undefined;
  return {
    total,
    endpoint: Math.min(total, Math.max(TEST, total / 4)),
    background: Math.max(1, total * BACKGROUND),
  };
}

/** @param limiters How calls are counted: together with all processes that share the store. */
export function stripeCeiling(
  config: Parameters<typeof stripeLimit>[0],
  limiters: Limiters,
): Ceiling | undefined {
  const limit = stripeLimit(config);
  if (!limit) return undefined;
  const perSecond = (name: string, points: number) => limiters({ name, points, seconds: 1 });
  return new Ceiling({
    total: perSecond('stripe', limit.total),
    endpoints: perSecond('stripe-endpoint', limit.endpoint),
  });
}
