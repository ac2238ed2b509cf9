/** Limits how often somebody may ask. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/**
 * Counts requests in memory: a limit per process, which is enough for one store in one file.
 *
 * @param limit Requests in a minute.
 * @returns Counts one request of somebody; returns the seconds until the next is allowed, 0 where this one is.
 */
export function requestLimit(limit: number): (who: string) => Promise<number> {
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  return async (who) => {
    try {
      await limiter.consume(who);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}
