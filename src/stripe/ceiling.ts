/** Keeps below what Stripe allows, so that it seldom has to say no: https://docs.stripe.com/rate-limits */

/** Counts within a second, together with all who have the same key. */
export interface CallCounter {
  /** Counts one. Returns 0 if it was within the limit. */
  add(what: string): Promise<number>;
  /** The same of what was counted before, as far as is known here. */
  exhausted(what: string): number;
}

/** Who waits for a call: somebody, or nobody. People come first. */
export type Priority = 'people' | 'background';

export interface CeilingParts {
  /** All calls. */
  readonly total: CallCounter;
  /** Those of one endpoint. */
  readonly endpoints: CallCounter;
  readonly maxWaiting?: number;
  /** Milliseconds that a call waits at most: whoever made it gives up after ten seconds or more. */
  readonly longestWait?: number;
}

const MAX_WAITING = 1_000;
export const LONGEST_WAIT = 5_000;
/** Milliseconds between two looks whether there is room again. */
const LOOK_AGAIN = 25;

interface Waiting {
  readonly endpoint: string;
  readonly until: number;
  readonly settle: (mayGo: boolean) => void;
}

/** Lets calls through as long as there is room, and has the others wait for the next second. */
export class Ceiling {
  readonly #parts: Required<CeilingParts>;
  readonly #waiting: Record<Priority, Waiting[]> = { people: [], background: [] };
  #looking = false;

  constructor(parts: CeilingParts) {
    this.#parts = { maxWaiting: MAX_WAITING, longestWait: LONGEST_WAIT, ...parts };
  }

  /** Resolves when the call may be made: `true`; or when it is not to be made at all, since too many wait or it waited for too long. */
  async enter(endpoint: string, priority: Priority): Promise<boolean> {
    const { people, background } = this.#waiting;
    if (people.length + background.length === 0 && (await this.#hasRoom(endpoint))) return true;
    if (people.length + background.length >= this.#parts.maxWaiting && !this.#givesWay(priority))
      return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const until = performance.now() + this.#parts.longestWait;
    this.#waiting[priority].push({ endpoint, until, settle: resolve });
    if (!this.#looking) void this.#look();
    return promise;
  }

  /** Where too many wait, the last of those that nobody waits for makes room for somebody. */
  #givesWay(priority: Priority): boolean {
    const last = priority === 'people' ? this.#waiting.background.pop() : undefined;
    last?.settle(false);
    return last !== undefined;
  }

  async #look(): Promise<void> {
    this.#looking = true;
    for (const queues = Object.values(this.#waiting); queues.some(({ length }) => length > 0); ) {
      for (const queue of queues) await this.#letThrough(queue);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    }
    this.#looking = false;
  }

  async #letThrough(queue: Waiting[]): Promise<void> {
    for (const one of [...queue]) {
      const late = one.until <= performance.now();
      if (!late && !(await this.#hasRoom(one.endpoint))) continue;
      const at = queue.indexOf(one);
      // It may have made room for somebody meanwhile.
      if (at < 0) continue;
      queue.splice(at, 1);
      one.settle(!late);
    }
  }

  async #hasRoom(endpoint: string): Promise<boolean> {
    const { total, endpoints } = this.#parts;
    // What is known to be full is not counted: it would only get fuller.
    if (total.exhausted('') > 0 || endpoints.exhausted(endpoint) > 0) return false;
    return (await endpoints.add(endpoint)) === 0 && (await total.add('')) === 0;
  }
}

/** `POST /v1/customers/cus_123` -> `POST /v1/customers/*`: ids have digits or capitals, names of resources have not. */
export const endpointOf = (method: string, path: string): string =>
  `${method} ${path.replace(/\?.*/, '').replace(/\/(?=[^/]*[A-Z0-9])(?!v\d+\/)[^/]+/g, '/*')}`;
