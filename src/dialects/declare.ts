/** Declares dialects. What a dialect's list of errors says by their kinds is not said again. */
import type { BillingErrorCode } from '../billing/errors.ts';
import type { Dialect } from '../contract/dialect.ts';
import type { Fault } from '../contract/errors.ts';
import { codesByKind } from '../contract/kinds.ts';
import { operationsFor } from '../contract/operation.ts';
import type { Authenticator } from '../contract/security.ts';
import type { CodeOfKind, DialectName, ErrorCode, OperationsOf, SchemesOf } from '../contract/types.ts';
import { KINDS } from './domain-errors.ts';
import type { Services } from './services.ts';

type Authenticators<D extends DialectName> = Readonly<
  Record<SchemesOf<OperationsOf<D>>, Authenticator<object, Services>>
>;

/** Who is calling, by security scheme: what the authenticators prove. */
type PrincipalsOf<A> = {
  readonly [S in keyof A]: A[S] extends (...args: never) => Promise<infer P> ? P : never;
};

type DomainErrors<D extends DialectName> = Readonly<Partial<Record<BillingErrorCode, ErrorCode<D>>>>;

/** The rows that follow from the kinds of the dialect's errors. */
type CommonRows<D extends DialectName> = {
  readonly [Code in keyof typeof KINDS as [CodeOfKind<D, (typeof KINDS)[Code]>] extends [never]
    ? never
    : Code]: CodeOfKind<D, (typeof KINDS)[Code]>;
};

/** The faults that no error of the dialect stands for by its kind. */
type OtherFaults<D extends DialectName> = {
  [F in Fault]: [CodeOfKind<D, F>] extends [never] ? F : never;
}[Fault];

type FaultsPart<D extends DialectName> = [OtherFaults<D>] extends [never]
  ? { readonly faults?: never }
  : { readonly faults: Readonly<Record<OtherFaults<D>, ErrorCode<D>>> };

/** What a dialect says of itself beside its operations; see `Dialect`. */
type Parts<D extends DialectName, A, Variable extends string, Own> = Omit<
  Dialect<D, PrincipalsOf<A>, Variable, Services>,
  'name' | 'operations' | 'authenticators' | 'faults' | 'errors'
> &
  FaultsPart<D> & {
    readonly authenticators: A;
    /** The dialect's rows of the table from the domain's errors to its own, where its kinds do not say them. */
    readonly errors?: Own & Readonly<Record<Exclude<keyof Own, BillingErrorCode>, never>>;
  };

/**
 * Declares a dialect, but for its operations.
 *
 * @returns `operation` declares one of them (see `operationsFor`), `dialect` puts all of them together.
 */
export function declareDialect<
  const D extends DialectName,
  A extends Authenticators<D>,
  Variable extends string,
  const Own extends DomainErrors<D> = Record<never, never>,
>(name: D, { faults: otherFaults, errors: own, ...parts }: Parts<D, A, Variable, Own>) {
  const codes = codesByKind(name);
  const common = Object.entries(KINDS).flatMap(([code, kind]) => (codes[kind] ? [[code, codes[kind]]] : []));
  // The compiler knows the contract by its types, and the table by what was generated with them.
  const errors = { ...Object.fromEntries(common), ...own } as Omit<CommonRows<D>, keyof Own> & Own;
  const faults = { ...codes, ...otherFaults } as Record<Fault, ErrorCode<D>>;
  type Declared = Dialect<D, PrincipalsOf<A>, Variable, Services>;
  return {
    operation: operationsFor<D, PrincipalsOf<A>, Variable, Services>()(errors),
    dialect: (operations: Declared['operations']) =>
      ({ name, operations, faults, errors, ...parts }) as unknown as Declared,
  };
}
