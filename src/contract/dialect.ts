/** A dialect is one value: its operations, its ways to authenticate, its form of an error, and how it is tried out. */
import type { Fault, Issue } from './errors.ts';
import type { Operation } from './operation.ts';
import { declaredError } from './response-check.ts';
import type { AuthenticationRequest, Authenticator } from './security.ts';
import type { DialectName, ErrorCode, ErrorResponse, OperationId, OperationsOf } from './types.ts';

/** What stands in an error beside its code. */
export interface ErrorDetails {
  readonly status: number;
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly requestId: string;
}

/**
 * A dialect of the contract.
 *
 * @typeParam D The name of its tag.
 * @typeParam Principals Who is calling, by security scheme.
 * @typeParam Variable What a valid call and its credential are made of.
 * @typeParam Services What handlers and authenticators work with.
 */
export interface Dialect<D extends DialectName, Principals, Variable extends string, Services> {
  readonly name: D;
  readonly operations: { readonly [Id in OperationsOf<D>]: Operation<Id, Principals, Variable, Services> };
  /** By security scheme: returns the principal or throws an AuthenticationError. */
  readonly authenticators: {
    readonly [S in keyof Principals]: Authenticator<Principals[S] & object, Services>;
  };
  /** The code that stands for each fault. */
  readonly faults: Readonly<Record<Fault, ErrorCode<D>>>;
  /** The code that stands for each code of the domain that an operation can fail with. */
  readonly errors: Readonly<Record<string, ErrorCode<D>>>;
  /** The header that a code of the domain concerns, in whatever operation. */
  readonly headersAtFault?: Readonly<Record<string, string>>;
  /** The body of an error. */
  readonly errorBody: (code: ErrorCode<D>, details: ErrorDetails) => unknown;
  /** Whether an empty list as the body counts as none: some languages encode an empty map so. */
  readonly emptyListIsNoBody?: boolean;
  /** Whether a page of this origin may read the responses at this path (CORS). Absent: none may. */
  readonly allowsOrigin?: (
    request: CrossOriginRequest,
    origin: string,
    services: Services,
  ) => Promise<boolean>;
  /** What a valid call and its credential are made of: name -> what it is, for people who set it. */
  readonly variables: Readonly<Record<Variable, string>>;
  /** The credential of each security scheme, made of the variables; a signature, of the body as well. */
  readonly credentials: {
    readonly [S in keyof Principals]: (
      variables: Readonly<Record<Variable, string>>,
      body: string | Uint8Array,
    ) => string;
  };
}

/** A request as far as it is known when its origin is checked: its path may lead nowhere. */
export type CrossOriginRequest = Pick<AuthenticationRequest, 'headers'> & { readonly path: string };

/** Any dialect, once the types have done their work. */
export interface AnyDialect<Services>
  extends Pick<
    Dialect<DialectName, object, string, Services>,
    'name' | 'headersAtFault' | 'emptyListIsNoBody' | 'allowsOrigin' | 'variables'
  > {
  readonly operations: Readonly<Record<string, AnyOperation<Services>>>;
  readonly authenticators: Readonly<Record<string, Authenticator<object, Services>>>;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly errorBody: (code: never, details: ErrorDetails) => unknown;
  readonly credentials: Readonly<Record<string, (variables: never, body: string | Uint8Array) => string>>;
}

/** Any operation, likewise. */
export type AnyOperation<Services> = Omit<
  Operation<OperationId, object, string, Services>,
  'handle' | 'valid' | 'credentials'
> & {
  readonly handle: (request: never, services: Services) => Promise<object>;
  readonly valid: (variables: never) => object;
  readonly credentials: Readonly<Record<string, (variables: never) => string>>;
};

/** What a dialect says of the form of its errors. */
export interface ErrorForm<D extends DialectName> {
  readonly name: D;
  readonly errorBody: (code: ErrorCode<D>, details: ErrorDetails) => unknown;
}

/**
 * Makes the declared error response with this code: status and message come from the contract, the form from the dialect.
 *
 * @param details `issues` name the fields at fault; of `headers`, those are sent that the contract declares for this response;
 *   `operation` is the one that it answers.
 */
export function errorResponse<D extends DialectName, C extends ErrorCode<D>>(
  dialect: ErrorForm<D>,
  code: C,
  details: {
    readonly requestId: string;
    readonly issues?: readonly Issue[];
    readonly headers?: Readonly<Record<string, string | number>>;
    readonly operation?: OperationId | undefined;
  },
): ErrorResponse<D, C> {
  const declared = declaredError(dialect.name, code, details.operation);
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
