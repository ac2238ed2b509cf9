/**
 * Names that are counted at the same time. Beyond it the oldest half is forgotten, which would have ended first. A name and its window
 * take some 150 bytes: 15 MB in all. RateLimiterMemory of rate-limiter-flexible has no bound, and a timer for each: 660 MB for a million.
 */
export const MAX_NAMES = 100_000;

/** What was counted in a window, and the milliseconds that it goes on. */
export interface Count {
  readonly count: number;
  readonly left: number;
}

interface Window {
  count: number;
  end: number;
}

/** Counts in windows, each of which begins with the first of a name. */
export class Windows {
  readonly #length: number;
  readonly #now: () => number;
  /** Two generations, of which the older one goes as a whole: a Map from whose front one is deleted for each that is added takes 140 µs each. */
  #young = new Map<string, Window>();
  #old = new Map<string, Window>();
  #since: number;

  /** @param length Milliseconds. @param now Milliseconds; any clock that only goes forward. */
  constructor(length: number, now: () => number = () => performance.now()) {
    this.#length = length;
    this.#now = now;
    this.#since = now();
  }

  /** Counts one. */
  add(who: string): Count {
    const now = this.#now();
    const window = this.#find(who, now) ?? this.#begin(who, now);
    window.count++;
    return { count: window.count, left: window.end - now };
  }

  /** Takes over what others have counted. */
  learn(who: string, { count, left }: Count): Count {
    const now = this.#now();
    const window = this.#find(who, now) ?? this.#begin(who, now);
    window.count = count;
    window.end = now + left;
    return { count, left };
  }

  /** What was counted, without counting. */
  get(who: string): Count {
    const now = this.#now();
    const window = this.#find(who, now);
    return window ? { count: window.count, left: window.end - now } : { count: 0, left: 0 };
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  #find(who: string, now: number): Window | undefined {
    const window = this.#young.get(who) ?? this.#old.get(who);
    return window && window.end > now ? window : undefined;
  }

  #begin(who: string, now: number): Window {
    // By then all windows of the older generation have ended.
    if (now - this.#since >= this.#length || this.#young.size >= MAX_NAMES / 2) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#since = now;
    }
    const window = { count: 0, end: now + this.#length };
    this.#young.set(who, window);
    return window;
  }
}
