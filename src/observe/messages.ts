/**
 * What the service tells of itself: a message for each thing that happens. Each is published on the channel `gangway:<name>` of
 * `node:diagnostics_channel`, with the id of the service that it is of. No message holds a secret but for the headers of a request.
 *
 * Moments are those of `performance.now()`, durations are in milliseconds.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** A request that has come. The same object is published once more at its end. */
export interface StartedRequest {
  readonly requestId: string;
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly startedAt: number;
  /** Set by whoever traces it, in 32 hexadecimal digits. */
  traceId?: string;
}

/** A request whose response is out, or cannot be. */
export interface EndedRequest extends StartedRequest {
  readonly ms: number;
  readonly status: number;
  /** Whether the caller has taken all of the response. */
  readonly sent: boolean;
  readonly dialect?: string | undefined;
  readonly operation?: string | undefined;
  /** The operation's path in the contract. */
  readonly route?: string | undefined;
  /** The declared error that it was answered with. */
  readonly code?: string | undefined;
  /** Whether a credential was sent that was refused. */
  readonly failedAuthentication?: boolean | undefined;
  /** Why it was refused, for the log. */
  readonly reason?: string | undefined;
  /** What it has failed with, where that was not a plain refusal. */
  readonly error?: unknown;
}

/** One try of a call to Stripe that has ended. */
export interface StripeCall {
  readonly method: string;
  /** The path without what it names: `/v1/customers/{id}`. */
  readonly route: string;
  readonly host: string;
  readonly startedAt: number;
  readonly ms: number;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  /** What went wrong: the status, a code of the system, `timeout`, `unreadable` or `other`; undefined if nothing did. */
  readonly error: string | undefined;
}

/** A query of the store that has ended. */
export interface Query {
  /** `select`, `insert`, `update`, `delete` or `other`. */
  readonly verb: string;
  /** The first table that it names; empty for none. */
  readonly table: string;
  readonly startedAt: number;
  readonly ms: number;
  readonly failed: boolean;
}

/** A delivery of an event of Stripe's. */
export interface ReceivedEvent {
  /**
   * `refused`: of another mode or account; `ignored`: nothing that is kept is due because of it; `rejected`: not provably Stripe's, and not
   * kept.
   */
  readonly outcome: 'accepted' | 'refused' | 'ignored' | 'rejected';
}

/** A refresh of the mirror that has ended. */
export type Refresh =
  | { readonly outcome: 'done' }
  /** `blocked`: by what would have kept any other from it; `failed`: another try follows; `dead`: it was the last. */
  | { readonly outcome: 'blocked' | 'failed' | 'dead'; readonly error: unknown };

/** What the mirror lacked when it was compared with Stripe. */
export interface Compared {
  readonly events: number;
  readonly customers: number;
}

/** Something that callers do and that is audited. */
export interface AuditedAction {
  readonly dialect: string;
  /** As `portal.open`. */
  readonly action: string;
  /** `succeeded`, or the code of an error of the domain. */
  readonly outcome: string;
}

/** A request that was one too many of those that somebody may make. */
export interface LimitReached {
  /** Which limit it was, as `network_failures`. */
  readonly limit: string;
}

/** A response that breaks the contract. */
export interface Violation {
  readonly requestId: string;
  readonly error: Error;
}

/** What can be published, by the name of its channel. */
export interface Messages {
  'request:start': StartedRequest;
  'request:end': EndedRequest;
  stripe: StripeCall;
  query: Query;
  event: ReceivedEvent;
  refresh: Refresh;
  compared: Compared;
  action: AuditedAction;
  limit: LimitReached;
  violation: Violation;
}
