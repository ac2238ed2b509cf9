/** Counts what somebody does, and says when it is too much. */

/** How much of what is allowed in which time. */
export interface Limit {
  /** What is counted: counts of another name are others. */
  readonly name: string;
  /** How many are within the limit. */
  readonly points: number;
  /** The length of a window, which begins with the first one counted. */
  readonly seconds: number;
}

export interface Limiter {
  /** Counts one. Returns the seconds until the window ends, if it was one too many; otherwise 0. */
  add(who: string): Promise<number>;
  /** The same of what was counted before, as far as this process knows, at no cost. */
  exhausted(who: string): number;
}

/** Makes limiters. Where they count together with other processes depends on what these share. */
export type Limiters = (limit: Limit) => Limiter;

/** Whole seconds, at least one. */
export const secondsUntil = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));
