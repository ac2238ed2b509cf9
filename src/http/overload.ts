/** Notices when there is more to do than can be done. */

/** Milliseconds between two looks. */
const INTERVAL = 250;
/** Milliseconds by which a look may come late. */
const MOST = 200;
/** So many in a row have to: one is a collection of garbage, or one large request. */
const LOOKS = 4;

export interface Overload {
  /** Whether this request is one too many: the more, the larger the delay, so that what is left can be done. */
  refuses(): boolean;
  stop(): void;
}

/** @param random A number from 0 to 1, for each request. */
export function watchOverload(random: () => number = Math.random): Overload {
  let refused = 0;
  const late: number[] = Array(LOOKS).fill(0);
  let expected = performance.now() + INTERVAL;
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(Math.max(0, now - expected));
    late.shift();
    refused = refusedPart(Math.min(...late));
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
