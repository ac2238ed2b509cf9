/** stripe-node's own HTTP client, held to a deadline, a size and JSON objects. */
import type { Agent, IncomingMessage } from 'node:http';
import Stripe from 'stripe';

type Client = InstanceType<typeof Stripe.HttpClient>;
type Response = Awaited<ReturnType<Client['makeRequest']>>;

/** Bytes of one body. A page of a hundred objects, the most that is asked for at once, has less than half of it. */
const MAX_BODY = 4 * 1024 * 1024;

/**
 * stripe-node's timeout is one of silence, and it reads any amount: an answer that trickles in keeps a call waiting for
 * ever, an endless one fills the memory. Here one try ends after `timeout` milliseconds and MAX_BODY bytes, and with it its
 * connection; so does the body of a failure that is tried again. And what is JSON but not an object, which stripe-node never
 * recovers from, fails as a body that could not be read.
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
    this.#read().catch(() => {});
  }

  async toJSON(): Promise<unknown> {
    const text = await this.#read();
    try {
      return this.#checked(JSON.parse(text));
    } catch (error) {
      // The parser's own message quotes the body, which may hold a portal's URL.
      throw error instanceof SyntaxError ? this.#unreadable() : error;
    }
  }

  /** The body. Past the deadline or the limit the connection is closed. */
  async #read(): Promise<string> {
    const raw = rawOf(this.#response);
    const left = Math.max(0, this.#deadline - performance.now());
    const timer = setTimeout(() => raw.destroy(Stripe.HttpClient.makeTimeoutError()), left);
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of raw) {
        size += chunk.length;
        if (size > MAX_BODY) throw new Error(`the body of the answer has more than ${MAX_BODY} bytes`);
        chunks.push(chunk);
      }
    } catch (error) {
      throw Stripe.HttpClient.makeResponseBodyError(error as Error);
    } finally {
      clearTimeout(timer);
    }
    return Buffer.concat(chunks).toString();
  }

  /** An object; and with a status of failure on the server's side, one that holds Stripe's error. */
  #checked(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw this.#unreadable();
    if (this.getStatusCode() >= 500 && !('error' in body && body.error)) throw this.#unreadable();
    return body;
  }

  #unreadable(): Error {
    const message = `the body of the answer (status ${this.getStatusCode()}) is not one of Stripe's API`;
    return Stripe.HttpClient.makeResponseBodyError(new Error(message));
  }
}

const rawOf = (response: Response) => response.getRawResponse() as IncomingMessage;
const destroy = (response: Response) => rawOf(response).destroy();
