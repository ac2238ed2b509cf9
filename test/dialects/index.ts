/** What the tests know of all dialects together. */
import { securitySchemes } from '../../generated/operations.ts';
import type { DialectName, OperationId } from '../../src/contract/types.ts';
import type { Causes } from './cause.ts';
import type { SchemeAttempts } from './credentials.ts';
import type { TestDialect, TestOperation } from './dialect.ts';
import { isKeyScheme, keyAttempts } from './key-credentials.ts';
import * as registered from './register.ts';
import { traitCauses } from './trait-causes.ts';

const dialects: { readonly [D in DialectName]: TestDialect<D> } = registered;

/** What the tests know of every operation. */
export const testOperations = Object.assign(
  {},
  ...Object.values(dialects).map(({ operations }) => operations),
) as Readonly<Record<OperationId, TestOperation>>;

/** How the examples of an operation come about: its own causes go before those that follow from its traits. */
export const causesOf = (id: OperationId): Causes => ({ ...traitCauses(id), ...testOperations[id].causes });

/** The credentials of every security scheme. */
export const testSchemes: Readonly<Record<string, SchemeAttempts>> = Object.assign(
  Object.fromEntries(
    Object.keys(securitySchemes)
      .filter(isKeyScheme)
      .map((scheme) => [scheme, keyAttempts]),
  ),
  ...Object.values(dialects).map(({ schemes }) => schemes),
);
