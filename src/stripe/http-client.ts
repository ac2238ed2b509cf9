/** stripe-node's own HTTP client, held to a deadline and to JSON objects. */
import type { Agent, IncomingMessage } from 'node:http';
import Stripe from 'stripe';

type Client = InstanceType<typeof Stripe.HttpClient>;
type Response = Awaited<ReturnType<Client['makeRequest']>>;

/**
 * stripe-node's timeout is one of silence: an answer that trickles in keeps a call waiting for ever. Here one try ends after
 * `timeout` milliseconds, body included. And what is JSON but no object, which stripe-node never recovers from, fails as a
 * body that could not be read.
 */
export class StrictHttpClient implements Client {
  readonly #client: Client;

  constructor(agent: Agent) {
    this.#client = Stripe.createNodeHttpClient(agent);
  }

  getClientName(): string {
    return this.#client.getClientName();
  }

  async makeRequest(...request: Parameters<Client['makeRequest']>): Promise<Response> {
    const timeout = request[7];
    const deadline = performance.now() + timeout;
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(Stripe.HttpClient.makeTimeoutError()), timeout);
    const answer = this.#client.makeRequest(...request);
    try {
      return new StrictResponse(await Promise.race([answer, late]), deadline);
    } catch (error) {
      answer.then(destroy, () => {});
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

class StrictResponse implements Response {
  readonly #response: Response;
  readonly #deadline: number;

  constructor(response: Response, deadline: number) {
    this.#response = response;
    this.#deadline = deadline;
  }

  getStatusCode = () => this.#response.getStatusCode();
  getHeaders = () => this.#response.getHeaders();
  getRawResponse = () => this.#response.getRawResponse();
  toStream = (done: () => void) => this.#response.toStream(done);

  /** Called before another try: reads the body to its end, so that the connection can be used again. */
  dispose(): void {
    rawOf(this.#response).resume();
  }

  async toJSON(): Promise<unknown> {
    const left = Math.max(0, this.#deadline - performance.now());
    const timer = setTimeout(() => destroy(this.#response, Stripe.HttpClient.makeTimeoutError()), left);
    try {
      return this.#checked(await this.#response.toJSON());
    } catch (error) {
      // The parser's own message quotes the body, which may hold a portal's URL.
      throw error instanceof SyntaxError ? this.#unreadable() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** An object; and with a status of failure on the server's side, one that holds Stripe's error. */
  #checked(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw this.#unreadable();
    if (this.getStatusCode() >= 500 && !('error' in body && body.error)) throw this.#unreadable();
    return body;
  }

  #unreadable(): Error {
    const message = `the body of the answer (status ${this.getStatusCode()}) is none of Stripe's API`;
    return Stripe.HttpClient.makeResponseBodyError(new Error(message));
  }
}

const rawOf = (response: Response) => response.getRawResponse() as IncomingMessage;
const destroy = (response: Response, error?: Error) => rawOf(response).destroy(error);
