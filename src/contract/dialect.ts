/** A dialect: the handlers of its operations, its ways to authenticate, and its form of an error. */
import type { IncomingHttpHeaders } from 'node:http';
import { errors } from '../../generated/operations.ts';
import type { Fault, Issue } from './errors.ts';
import type { DialectName, ErrorCode, ErrorResponse, Handler, OperationsOf, SchemesOf } from './types.ts';

/** What an authenticator sees of a request: the body has not been read yet. */
export interface Credentials {
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, string>>;
}

/** What stands in an error beside its code. */
export interface ErrorDetails {
  readonly status: number;
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly requestId: string;
}

/** What stands in a dialect for an error of the domain. */
export interface DomainError<Code extends string> {
  readonly code: Code;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string | number>>;
}

/**
 * A dialect of the contract.
 *
 * @typeParam D The name of its tag.
 * @typeParam Principals Who is calling, by security scheme.
 */
export interface Dialect<D extends DialectName, Principals extends object = Record<never, never>> {
  readonly name: D;
  readonly handlers: {
    readonly [Id in OperationsOf<D>]: Handler<Id, PrincipalOf<Id, Principals>>;
  };
  /** By security scheme: returns the principal or throws an AuthenticationError. */
  readonly authenticators: {
    readonly [S in keyof Principals]: (credentials: Credentials) => Promise<Principals[S]>;
  };
  /** The code that stands for each fault. */
  readonly faults: Readonly<Record<Fault, ErrorCode<D>>>;
  /** The body of an error. */
  readonly errorBody: (code: ErrorCode<D>, details: ErrorDetails) => unknown;
  /** What stands for an error of the domain that was thrown before the handler, by an authenticator; undefined for any other. */
  readonly errorOf?: (error: unknown) => DomainError<ErrorCode<D>> | undefined;
  /** Whether a page of this origin may read responses of this path (CORS). Absent: none may. */
  readonly allowsOrigin?: (path: string, origin: string) => Promise<boolean>;
}

type PrincipalOf<Id extends OperationsOf<DialectName>, Principals> =
  SchemesOf<Id> extends never
    ? undefined
    : SchemesOf<Id> extends keyof Principals
      ? Principals[SchemesOf<Id>]
      : never;

/**
 * Makes the declared error response with this code: status and message come from the contract, the form from the dialect.
 *
 * @param details `issues` name the fields at fault; of `headers`, those are sent that the contract declares for this response.
 */
export function errorResponse<D extends DialectName, C extends ErrorCode<D>>(
  dialect: { readonly name: D; readonly errorBody: (code: ErrorCode<D>, details: ErrorDetails) => unknown },
  code: C,
  details: {
    readonly requestId: string;
    readonly issues?: readonly Issue[];
    readonly headers?: Readonly<Record<string, string | number>>;
  },
): ErrorResponse<D, C> {
  const declared = (errors[dialect.name] as Record<string, DeclaredError>)[code] as DeclaredError;
  const { status, message } = declared;
  const { requestId, issues = [], headers = {} } = details;
  const sent = declared.headers.filter((header) => headers[header] !== undefined);
  // The contract's types and the generated table say the same; the compiler cannot see that they do.
  return {
    status,
    body: dialect.errorBody(code, { status, message, issues, requestId }),
    headers: Object.fromEntries(sent.map((header) => [header, headers[header]])),
  } as unknown as ErrorResponse<D, C>;
}

interface DeclaredError {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly string[];
}
