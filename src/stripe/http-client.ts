/** stripe-node's own HTTP client, held to a deadline, a size and JSON objects. */
import type { Agent, IncomingMessage } from 'node:http';
import Stripe from 'stripe';
import type { StripeCall } from '../observe/messages.ts';
import { callRoute } from './call-route.ts';

type Client = InstanceType<typeof Stripe.HttpClient>;
type Response = Awaited<ReturnType<Client['makeRequest']>>;

/** Bytes of one body. A page of a hundred objects, the most that is asked for at once, has less than half of it. */
const MAX_BODY = 4 * 1024 * 1024;

/** Told of each try that has ended, and how to tell it. */
export type OnCall = (call: () => StripeCall) => void;

/**
 * stripe-node's timeout is one of silence, and it reads any amount: an answer that trickles in keeps a call waiting for
 * ever, an endless one fills the memory. Here one try ends after `timeout` milliseconds and MAX_BODY bytes, and with it its
 * connection; so does the body of a failure that is tried again. And what is JSON but not an object, which stripe-node never
 * recovers from, fails as a body that could not be read.
 */
export class StrictHttpClient implements Client {
  readonly #client: Client;
  readonly #onCall: OnCall;

  /** @param onCall Told once of each try: when its answer was read, or there is none. */
  constructor(agent: Agent, onCall: OnCall = () => {}) {
    this.#client = Stripe.createNodeHttpClient(agent);
    this.#onCall = onCall;
  }

  getClientName(): string {
    return this.#client.getClientName();
  }

  async makeRequest(...request: Parameters<Client['makeRequest']>): Promise<Response> {
    const [host, , path, method, , , , timeout] = request;
    const startedAt = performance.now();
    const end: Ended = (status, error) =>
      this.#onCall(() => ({
        method,
        route: callRoute(path),
        host,
        startedAt,
        ms: performance.now() - startedAt,
        status,
        error: error === undefined ? failureOf(status) : causeOf(error, status),
      }));
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(Stripe.HttpClient.makeTimeoutError()), timeout);
    const answer = this.#client.makeRequest(...request);
    try {
      return new StrictResponse(await Promise.race([answer, late]), startedAt + timeout, end);
    } catch (error) {
      answer.then(destroy, () => {});
      end(undefined, error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Called at the end of a try, with what went wrong on the way, if anything did. */
type Ended = (status: number | undefined, error?: unknown) => void;

/** A status of a failure, as an error. */
const failureOf = (status = 0) => (status >= 400 ? String(status) : undefined);

/** Few words for what there are many messages of. */
function causeOf(error: unknown, status: number | undefined): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === Stripe.HttpClient.TIMEOUT_ERROR_CODE) return 'timeout';
  if (KNOWN_CAUSES.has(code)) return code;
  return status === undefined ? 'other' : 'unreadable';
}

const KNOWN_CAUSES = new Set(
  'CERT_HAS_EXPIRED EAI_AGAIN ECONNREFUSED ECONNRESET EHOSTUNREACH EMFILE ENETUNREACH ENOTFOUND EPIPE'.split(
    ' ',
  ),
);

class StrictResponse implements Response {
  readonly #response: Response;
  readonly #deadline: number;
  readonly #end: Ended;

  constructor(response: Response, deadline: number, end: Ended) {
    this.#response = response;
    this.#deadline = deadline;
    this.#end = end;
  }

  getStatusCode = () => this.#response.getStatusCode();
  getHeaders = () => this.#response.getHeaders();
  getRawResponse = () => this.#response.getRawResponse();
  toStream = (done: () => void) => this.#response.toStream(done);

  /** Called before another try: reads the body to its end, so that the connection can be used again. */
  dispose(): void {
    const status = this.getStatusCode();
    this.#read().then(
      () => this.#end(status),
      (error) => this.#end(status, error),
    );
  }

  async toJSON(): Promise<unknown> {
    const status = this.getStatusCode();
    try {
      const body = this.#checked(parse(await this.#read()));
      this.#end(status);
      return body;
    } catch (error) {
      this.#end(status, error);
      throw error;
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

/** Undefined for what is not JSON: the parser's own message quotes the body, which may hold a portal's URL. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const rawOf = (response: Response) => response.getRawResponse() as IncomingMessage;
const destroy = (response: Response) => rawOf(response).destroy();
