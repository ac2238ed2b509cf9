/** For warnings that anybody could cause thousands of: they must not fill the log. */

/**
 * @param interval Milliseconds between two calls of `report` at least.
 * @param report Called with the number of times since the last report, this one included, and what this one was called with.
 * @returns To be called each time.
 */
export function seldom<T extends readonly unknown[]>(
  interval: number,
  report: (times: number, ...details: T) => void,
): (...details: T) => void {
  let times = 0;
  let last = -Infinity;
  return (...details) => {
    times++;
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    report(times, ...details);
    times = 0;
  };
}
