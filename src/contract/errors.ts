/** What can go wrong before a handler runs. Messages are for the log; callers get the declared error of their dialect. */

/** One thing wrong with one field of a request. */
export interface Issue {
  /** The field's name; dots lead into nested objects. `body` for the body as a whole. */
  readonly field: string;
  /** What is wrong, to be read after the field's name: "is required". */
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

/** Thrown by an authenticator: there is no credential, or it does not prove who is calling. */
export class AuthenticationError extends RequestError {
  override readonly name = 'AuthenticationError';

  /**
   * @param message Why, for the log. Never holds the credential.
   * @param missing Whether no credential was sent at all; a challenge then names no error (RFC 6750, section 3.1).
   */
  constructor(message: string, options: { missing?: boolean; cause?: unknown } = {}) {
    super('unauthorized', message, {
      headers: { 'WWW-Authenticate': options.missing ? CHALLENGE_MISSING : CHALLENGE_INVALID },
      cause: options.cause,
    });
  }
}

const CHALLENGE_MISSING = 'Bearer realm="gangway"';

/** The challenge for a credential that was sent and refused. */
export const CHALLENGE_INVALID = 'Bearer realm="gangway", error="invalid_token"';
