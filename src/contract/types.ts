/** What the contract says, as types: an undeclared operation, status, code or field does not compile. */
import type { dialects, errors, operations } from '../../generated/operations.ts';
import type { components, operations as Specification } from '../../generated/types.ts';

export type OperationId = keyof typeof operations;
export type DialectName = keyof typeof dialects;

/** The operations of a dialect. */
export type OperationsOf<D extends DialectName> = {
  [Id in OperationId]: (typeof operations)[Id]['dialect'] extends D ? Id : never;
}[OperationId];

/** The security schemes of an operation; `never` for a public one. */
export type SchemesOf<Id extends OperationId> = (typeof operations)[Id]['security'][number];

/** The error codes that a dialect declares. */
export type ErrorCode<D extends DialectName> = keyof (typeof errors)[D] & string;

/** Headers that Gangway sets on every response; a handler never does. */
type ManagedHeader = 'X-Request-Id' | 'Cache-Control';

/** The named headers of a declared response, without the index signature that allows any other. */
type DeclaredHeaders<R> = R extends { headers: infer H }
  ? { [K in keyof H as string extends K ? never : K extends ManagedHeader ? never : K]: H[K] }
  : Record<never, never>;

type HeadersPart<H> = keyof H extends never ? { readonly headers?: never } : { readonly headers: H };

type JsonBody<R> = R extends { content: infer C } ? C[keyof C] : never;

type ResponseOf<R> = {
  [Status in keyof R]: { readonly status: Status; readonly body: JsonBody<R[Status]> } & HeadersPart<
    DeclaredHeaders<R[Status]>
  >;
}[keyof R];

/** The union of the responses that an operation declares: status, body and headers belong together. */
export type OperationResponse<Id extends OperationId> = ResponseOf<Specification[Id]['responses']>;

type BodyOf<Id extends OperationId> = Specification[Id] extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : Specification[Id] extends { requestBody?: { content: infer C } }
    ? C[keyof C] | undefined
    : undefined;

/** What a handler receives: authenticated, read and validated. */
export interface OperationRequest<Id extends OperationId, Principal> {
  readonly params: Specification[Id]['parameters'] extends { path: infer P } ? P : Record<never, never>;
  readonly body: BodyOf<Id>;
  readonly principal: Principal;
  readonly requestId: string;
  /** Leaves an error for the log line of this request; the caller sees nothing of it. */
  readonly report: (error: unknown) => void;
}

/** Does an operation: one typed request in, one declared response out. */
export type Handler<Id extends OperationId, Principal> = (
  request: OperationRequest<Id, Principal>,
) => Promise<OperationResponse<Id>>;

type ErrorEntry<D extends DialectName, C extends ErrorCode<D>> = (typeof errors)[D][C] extends infer E
  ? E extends { status: infer S; schema: infer N; headers: readonly (infer H)[] }
    ? {
        readonly status: S;
        readonly body: N extends keyof components['schemas'] ? components['schemas'][N] : never;
      } & HeadersPart<{
        [K in Exclude<H, ManagedHeader> & string]: K extends 'Retry-After' ? number : string;
      }>
    : never
  : never;

/** The declared error response with this code. */
export type ErrorResponse<D extends DialectName, C extends ErrorCode<D> = ErrorCode<D>> =
  C extends ErrorCode<D> ? ErrorEntry<D, C> : never;

/** Any response, as the machinery sees it once the types have done their work. */
export interface AnyResponse {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
}
