/** Asks Stripe only where an answer may come in time. */
import {
  BrokenCircuitError,
  CountBreaker,
  circuitBreaker,
  handleWhenResult,
  type IBackoff,
  type IPolicy,
} from 'cockatiel';
import type Stripe from 'stripe';
import { timeLeft } from '../deadline.ts';
import { refusedResponse } from './refused-response.ts';

type Client = InstanceType<typeof Stripe.HttpClient>;
type Response = Awaited<ReturnType<Client['makeRequest']>>;

/** The place of the timeout, in milliseconds, among what stripe-node calls an HTTP client with. */
const TIMEOUT = 7;

/** Gives each try of a call what is left of the request's time, and makes none where nothing is. */
export class DeadlineHttpClient implements Client {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  getClientName(): string {
    return this.#client.getClientName();
  }

  async makeRequest(...request: Parameters<Client['makeRequest']>): Promise<Response> {
    const left = timeLeft();
    if (left === 0) return refusedResponse(503, 'Not sent to Stripe: the request has taken too long already');
    if (left >= request[TIMEOUT]) return this.#client.makeRequest(...request);
    // Stripe is left the time that it is used to: that the caller has none is no failure of Stripe's, which would count against all.
    const answer = this.#client.makeRequest(...request);
    const late = Promise.withResolvers<Response>();
    const timer = setTimeout(
      () => late.resolve(refusedResponse(503, 'Not waited for any longer: the request has taken too long')),
      left,
    );
    answer.catch(() => {});
    return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
  }
}

/** Of the last so many calls, so large a part has to have failed; at least so many have to have been made. */
const BREAKER = { size: 20, threshold: 0.5, minimumNumberOfCalls: 5 };
/** Milliseconds until one call is let through, to see whether Stripe is back. */
const HALF_OPEN_AFTER = 5_000;

/** cockatiel compares a duration with the time of day, which may be put back. This one has run out at a moment that comes. */
class Pause implements IBackoff<unknown> {
  readonly #end = performance.now() + HALF_OPEN_AFTER;

  get duration(): number {
    return performance.now() < this.#end ? Infinity : -Infinity;
  }

  next(): Pause {
    return new Pause();
  }
}

/** @param onChange Told when it opens and when it closes. */
export function stripeBreaker(onChange: (open: boolean) => void): IPolicy {
  const failed = handleWhenResult((response) => (response as Response).getStatusCode() >= 500).orType(Error);
  const policy = circuitBreaker(failed, {
    halfOpenAfter: { next: () => new Pause() },
    breaker: new CountBreaker(BREAKER),
  });
  policy.onBreak(() => onChange(true));
  policy.onReset(() => onChange(false));
  return policy;
}

/** Asks nothing of Stripe while it fails: who waits for it would take the place of others. */
export class BreakingHttpClient implements Client {
  readonly #client: Client;
  readonly #breaker: IPolicy;

  constructor(client: Client, breaker: IPolicy) {
    this.#client = client;
    this.#breaker = breaker;
  }

  getClientName(): string {
    return this.#client.getClientName();
  }

  async makeRequest(...request: Parameters<Client['makeRequest']>): Promise<Response> {
    try {
      return (await this.#breaker.execute(() => this.#client.makeRequest(...request))) as Response;
    } catch (error) {
      if (error instanceof BrokenCircuitError)
        return refusedResponse(
          503,
          'Not sent to Stripe: it has failed again and again, and is given a few seconds',
        );
      throw error;
    }
  }
}
