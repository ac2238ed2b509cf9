import { setTimeout as sleep } from 'node:timers/promises';

interface Target {
  /** Only requests with this method. */
  readonly method?: string;
  /** Only requests with this path; with a `*` at its end, those whose path begins so. */
  readonly path?: string;
  /** How many requests are hit; 1 by default. */
  readonly times?: number;
}

/** Whether the request was executed before the answer went wrong; it was not by default. */
interface Timing {
  readonly after_executing?: boolean;
}

type Kind =
  /** 429, with or without Stripe's word on whether to try again. */
  | { readonly kind: 'rate-limit' | 'lock-timeout'; readonly should_retry?: boolean }
  /**
   * 500. Stripe keeps it under the idempotency key and replays it; `kept: false` is a failure ahead of the endpoint,
   * after which the same key works.
   */
  | ({ readonly kind: 'server-error'; readonly kept?: boolean; readonly should_retry?: boolean } & Timing)
  /** Never answers; let go when the sandbox closes. */
  | ({ readonly kind: 'hang' } & Timing)
  /** Closes the connection in the middle of the body. */
  | ({ readonly kind: 'cut' } & Timing)
  /** 200 with a body that is not JSON. */
  | ({ readonly kind: 'not-json' } & Timing)
  /** The account has no default portal configuration. */
  | { readonly kind: 'no-portal-configuration' }
  /** The request's customer is deleted before the request is served. */
  | { readonly kind: 'deleted-customer' }
  /** The request takes so long, with its idempotency key in use. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** 403: the key may not do this. */
  | { readonly kind: 'permission' }
  /** 401: the key is not valid (any more). */
  | { readonly kind: 'authentication' }
  /** Any answer at all, instead of executing. */
  | {
      readonly kind: 'custom';
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Something that goes wrong, and the requests it goes wrong for; named as in the form of `/_sandbox/faults`. */
export type InjectedFault = Target & Kind;

/** The faults waiting for requests, in the order they were injected. */
export class Faults {
  #waiting: { readonly fault: InjectedFault; left: number }[] = [];
  #cleared = new AbortController();

  /** Makes the next matching requests go wrong. */
  inject(fault: InjectedFault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Those that wait, and how many more requests each will hit. */
  waiting(): readonly InjectedFault[] {
    return this.#waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** Nothing goes wrong from now on, and what is delayed goes on. */
  clear(): void {
    this.#waiting = [];
    this.#cleared.abort();
    this.#cleared = new AbortController();
  }

  /** Waits for a delay's milliseconds, or until it is cleared. Throws once `closing` is aborted. */
  async delay(ms: number, closing: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([closing, this.#cleared.signal]);
    await sleep(ms, undefined, { signal }).catch(() => closing.throwIfAborted());
  }

  /** The fault for a request, used up once. */
  take(method: string, path: string): InjectedFault | undefined {
    const hit = this.#waiting.find(({ fault }) => matches(fault, method, path));
    if (hit === undefined) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.#waiting = this.#waiting.filter((entry) => entry !== hit);
    return hit.fault;
  }
}

function matches({ method, path }: Target, actualMethod: string, actualPath: string): boolean {
  if (method !== undefined && method.toUpperCase() !== actualMethod) return false;
  if (path === undefined) return true;
  return path.endsWith('*') ? actualPath.startsWith(path.slice(0, -1)) : actualPath === path;
}
