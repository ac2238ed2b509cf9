/** What the contract says, as types: an undeclared operation, status, code or field does not compile. */
import type { dialects, errors, operations } from '../../generated/operations.ts';
import type { components, operations as Specification } from '../../generated/types.ts';
import type { ManagedHeader } from './managed-headers.ts';

export type OperationId = keyof typeof operations;
export type DialectName = keyof typeof dialects;

/** The operations of a dialect. */
export type OperationsOf<D extends DialectName> = {
  [Id in OperationId]: (typeof operations)[Id]['dialect'] extends D ? Id : never;
}[OperationId];

/** The alternatives of an operation's security, each a list of schemes; `never` for a public operation. */
type AlternativesOf<Id extends OperationId> = (typeof operations)[Id]['security'][number];

/** The security schemes of an operation; `never` for a public one. */
export type SchemesOf<Id extends OperationId> =
  AlternativesOf<Id> extends readonly (infer S)[] ? S & string : never;

/** The error codes that a dialect declares. */
export type ErrorCode<D extends DialectName> = keyof (typeof errors)[D] & string;

/** The code of a dialect that stands for a kind of error; `never` where it lists none of that kind. */
export type CodeOfKind<D extends DialectName, Kind extends string> = {
  [C in ErrorCode<D>]: (typeof errors)[D][C] extends { readonly kind: Kind } ? C : never;
}[ErrorCode<D>];

type ResponsesOf<Id extends OperationId> = (typeof operations)[Id]['responses'];

/** The error codes that an operation declares an answer for. */
export type DeclaredCode<Id extends OperationId> = {
  [Status in keyof ResponsesOf<Id>]: ResponsesOf<Id>[Status] extends { codes: readonly (infer C)[] }
    ? C & string
    : never;
}[keyof ResponsesOf<Id>];

/** The named headers of a declared response, without the index signature that allows any other. */
type DeclaredHeaders<R> = R extends { headers: infer H }
  ? { [K in keyof H as string extends K ? never : K extends ManagedHeader ? never : K]: H[K] }
  : Record<never, never>;

type HeadersPart<H> = keyof H extends never ? { readonly headers?: never } : { readonly headers: H };

type BodyPart<R> = R extends { content: infer C } ? { readonly body: C[keyof C] } : { readonly body?: never };

type ResponseOf<R> = {
  [Status in keyof R]: { readonly status: Status } & BodyPart<R[Status]> &
    HeadersPart<DeclaredHeaders<R[Status]>>;
}[keyof R];

/** The union of the responses that an operation declares: status, body and headers belong together. */
export type OperationResponse<Id extends OperationId> = ResponseOf<Specification[Id]['responses']>;

/** The body of a request; undefined too where it may be left out. */
export type BodyOf<Id extends OperationId> = Specification[Id] extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : Specification[Id] extends { requestBody?: { content: infer C } }
    ? C[keyof C] | undefined
    : undefined;

type Place = 'path' | 'query' | 'header';

/** The parameters in one place, as a caller sends them: those with a default may be left out. */
export type ParametersIn<Id extends OperationId, P extends Place> =
  NonNullable<Specification[Id]['parameters'][P]> extends infer Declared
    ? [Declared] extends [never]
      ? Record<never, never>
      : Declared
    : never;

/** The names of the parameters that have a default, and so are always there for a handler. */
type Defaulted<Id extends OperationId, P extends Place> = Extract<
  (typeof operations)[Id]['parameters'][number],
  { readonly in: P; readonly default: unknown }
>['name'];

type WithDefaults<T, Names> = Omit<T, Names & keyof T> & { [K in Names & keyof T]-?: NonNullable<T[K]> };

/** The parameters in one place, as a handler gets them. */
type HandledParameters<Id extends OperationId, P extends Place> = WithDefaults<
  ParametersIn<Id, P>,
  Defaulted<Id, P>
>;

/**
 * Who is calling, tagged by the security scheme that proved it: `{ scheme: 'a', …A }`. Where schemes serve together, the principals by
 * the names of their schemes, which may have fields of one name: `{ scheme: 'a+b', a: A, b: B }`.
 */
export type PrincipalOf<Id extends OperationId, Principals> = [AlternativesOf<Id>] extends [never]
  ? undefined
  : TaggedPrincipal<AlternativesOf<Id>, Principals>;

type TaggedPrincipal<Alternative, Principals> = Alternative extends readonly []
  ? undefined
  : Alternative extends readonly [infer Only extends keyof Principals]
    ? { readonly scheme: Only } & Principals[Only]
    : Alternative extends readonly (infer Each extends keyof Principals & string)[]
      ? { readonly scheme: Joined<Alternative> } & Pick<Principals, Each>
      : never;

type Joined<Names extends readonly string[]> = Names extends readonly [infer One extends string]
  ? One
  : Names extends readonly [infer First extends string, ...infer Rest extends readonly string[]]
    ? `${First}+${Joined<Rest>}`
    : never;

/** What a handler receives: authenticated, read and validated. */
export interface OperationRequest<Id extends OperationId, Principal> {
  readonly params: HandledParameters<Id, 'path'>;
  readonly query: HandledParameters<Id, 'query'>;
  /** The header parameters that the operation declares, by their declared names. */
  readonly headers: HandledParameters<Id, 'header'>;
  readonly body: BodyOf<Id>;
  readonly principal: Principal;
  readonly requestId: string;
}

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
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number>> | undefined;
}
