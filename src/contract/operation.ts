/** An operation says everything about itself in one value: what it can fail with, its handler and a valid request. */
import type {
  BodyOf,
  DeclaredCode,
  DialectName,
  ErrorCode,
  OperationId,
  OperationRequest,
  OperationResponse,
  OperationsOf,
  ParametersIn,
  PrincipalOf,
} from './types.ts';

/** What an operation is called with, but for its credential. */
export interface OperationCall<Id extends OperationId> {
  readonly params?: ParametersIn<Id, 'path'>;
  readonly query?: ParametersIn<Id, 'query'>;
  readonly headers?: ParametersIn<Id, 'header'>;
  readonly body?: BodyOf<Id>;
}

/** What can be named as the cause of an error: a field of the body, or one within it, or a parameter. */
type FieldOf<Id extends OperationId> = (
  | KeyOf<NonNullable<BodyOf<Id>>>
  | `${KeyOf<NonNullable<BodyOf<Id>>> & string}.${string}`
  | keyof ParametersIn<Id, 'path'>
  | keyof ParametersIn<Id, 'query'>
  | keyof ParametersIn<Id, 'header'>
) &
  string;

/** Without a body there is no field, while `keyof never` is any. */
type KeyOf<T> = [T] extends [never] ? never : keyof T;

/** The domain's codes for which the dialect has an error that the operation declares. */
type Answerable<Id extends OperationId, Errors> = {
  [Code in keyof Errors]: Errors[Code] extends DeclaredCode<Id> ? Code : never;
}[keyof Errors] &
  string;

/** An operation of a dialect. */
export interface Operation<Id extends OperationId, Principals, Variable extends string, Services> {
  readonly id: Id;
  /** The codes of the domain that it answers by the dialect's table. Any other is a bug. */
  readonly fails: readonly string[];
  /** The field or parameter that a code concerns. */
  readonly fields: Readonly<Record<string, string>>;
  /** Does the work: one typed request in, one declared response out. Errors of the domain are just thrown. */
  readonly handle: (
    request: OperationRequest<Id, PrincipalOf<Id, Principals>>,
    services: Services,
  ) => Promise<OperationResponse<Id>>;
  /** A call that succeeds, made of the dialect's variables: for contract tests, samples and the demo. */
  readonly valid: (variables: Readonly<Record<Variable, string>>) => OperationCall<Id>;
  /** The credentials that this call has, by security scheme, where they are not the dialect's. */
  readonly credentials: CredentialsOf<Principals, Variable>;
}

type CredentialsOf<Principals, Variable extends string> = {
  readonly [S in keyof Principals]?: (variables: Readonly<Record<Variable, string>>) => string;
};

/**
 * Makes the function that declares a dialect's operations.
 *
 * @typeParam Principals Who is calling, by security scheme.
 * @typeParam Variable What a valid call is made of: see `Dialect.variables`.
 * @param _errors The dialect's table from the domain's codes to its own. A code whose error an operation's contract does not
 *   declare cannot stand in the operation's `fails`: it does not compile.
 */
export function operationsFor<D extends DialectName, Principals, Variable extends string, Services>() {
  return <const Errors extends Readonly<Record<string, ErrorCode<D>>>>(_errors: Errors) =>
    <Id extends OperationsOf<D>, const Fails extends readonly Answerable<Id, Errors>[] = readonly []>(
      id: Id,
      definition: {
        readonly fails?: Fails;
        readonly fields?: { readonly [Code in Fails[number]]?: FieldOf<Id> };
        readonly handle: Operation<Id, Principals, Variable, Services>['handle'];
        // Not inferred from, so that the contract's types are known in it: "month" is no more than a string otherwise.
        readonly valid?: NoInfer<Operation<Id, Principals, Variable, Services>['valid']>;
        readonly credentials?: CredentialsOf<Principals, Variable>;
      },
    ): Operation<Id, Principals, Variable, Services> => ({
      id,
      fails: definition.fails ?? [],
      fields: (definition.fields ?? {}) as Readonly<Record<string, string>>,
      handle: definition.handle,
      valid: definition.valid ?? (() => ({})),
      credentials: definition.credentials ?? {},
    });
}
