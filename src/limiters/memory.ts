import { type Limit, type Limiter, secondsUntil } from './limiter.ts';
import { type Count, Windows } from './windows.ts';

/** Counts in this process alone: enough where there is no other. */
export function memoryLimiter({ points, seconds }: Limit): Limiter {
  const windows = new Windows(seconds * 1000);
  const over = ({ count, left }: Count) => (count > points ? secondsUntil(left) : 0);
  return {
    add: async (who) => over(windows.add(who)),
    exhausted: (who) => over(windows.get(who)),
  };
}
