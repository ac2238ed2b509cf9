/** What can go wrong before a handler runs. Messages are for the log; callers get the declared error of their dialect. */

/** One thing wrong with one field or parameter of a request. */
export interface Issue {
  readonly in: 'path' | 'query' | 'header' | 'body';
  /** The name; dots lead into nested objects. `body` and `path` for the whole of each. */
  readonly field: string;
  /** What is wrong, to be read after the name: "is required". */
  readonly reason: string;
}

/** The kinds of failure that the machinery itself answers. Each dialect says which of its codes stands for which. */
export type Fault =
  | 'badRequest'
  | 'unauthorized'
  | 'notFound'
  | 'methodNotAllowed'
  | 'payloadTooLarge'
  | 'unsupportedMediaType'
  | 'tooManyRequests'
  /** More to do than can be done. */
  | 'unavailable'
  | 'internal';

/** A request that the machinery refuses. */
export class RequestError extends Error {
  override readonly name: string = 'RequestError';
  readonly fault: Fault;
  readonly issues: readonly Issue[];
  /** Headers that the fault's response declares, such as `Allow`. */
  readonly headers: Readonly<Record<string, string | number>>;

  constructor(
    fault: Fault,
    message: string,
    options: {
      issues?: readonly Issue[];
      headers?: Readonly<Record<string, string | number>>;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.fault = fault;
    this.issues = options.issues ?? [];
    this.headers = options.headers ?? {};
  }
}

/** Thrown by an authenticator: the credential does not prove who is calling. The message is for the log and never holds the credential. */
export class AuthenticationError extends RequestError {
  override readonly name = 'AuthenticationError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super('unauthorized', message, options);
  }
}
