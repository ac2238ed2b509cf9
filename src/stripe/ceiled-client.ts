import type Stripe from 'stripe';
import { type Ceiling, endpointOf, type Priority } from './ceiling.ts';
import { refusedResponse } from './refused-response.ts';

type Client = InstanceType<typeof Stripe.HttpClient>;

/** Has each try of a call wait until there is room for it below the ceiling. */
export class CeiledHttpClient implements Client {
  readonly #client: Client;
  readonly #ceiling: Ceiling;
  readonly #priority: Priority;

  constructor(client: Client, ceiling: Ceiling, priority: Priority) {
    this.#client = client;
    this.#ceiling = ceiling;
    this.#priority = priority;
  }

  getClientName(): string {
    return this.#client.getClientName();
  }

  async makeRequest(...request: Parameters<Client['makeRequest']>): ReturnType<Client['makeRequest']> {
    const [, , path, method] = request;
    if (await this.#ceiling.enter(endpointOf(method, path), this.#priority))
      return this.#client.makeRequest(...request);
    return refusedResponse(
      429,
      'Not sent to Stripe: too many calls wait for the ceiling (STRIPE_RATE_LIMIT)',
    );
  }
}
