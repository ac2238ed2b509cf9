/** Notices when there is more to do than can be done. */

/** Milliseconds between two looks. */
const INTERVAL = 250;
/** Milliseconds by which a look may come late: a collection of garbage, a large response. */
const MOST = 200;

export interface Overload {
  /** Whether this request is one too many: the more, the larger the delay, so that what is left can be done. */
  refuses(): boolean;
  stop(): void;
}

/** @param random A number from 0 to 1, for each request. */
export function watchOverload(random: () => number = Math.random): Overload {
  let refused = 0;
  let late = 0;
  let expected = performance.now() + INTERVAL;
  const timer = setInterval(() => {
    const now = performance.now();
    // One look that comes late is chance, several in a row are not.
    late = (late + Math.max(0, now - expected)) / 2;
    refused = refusedPart(late);
    expected = now + INTERVAL;
  }, INTERVAL);
  timer.unref();
  return {
    refuses: () => refused > 0 && random() < refused,
    stop: () => clearInterval(timer),
  };
}

/** @param late By how many milliseconds the process comes to its work. @returns 0 for none, nearly 1 for nearly all. */
export const refusedPart = (late: number): number =>
  late <= MOST ? 0 : Math.min(0.95, (late - MOST) / late + 0.25);
