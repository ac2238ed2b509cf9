/** What the tests know of all dialects together. */
import type { DialectName, OperationId } from '../../src/contract/types.ts';
import type { SchemeAttempts } from './credentials.ts';
import type { TestDialect, TestOperation } from './dialect.ts';
import * as registered from './register.ts';

const dialects: { readonly [D in DialectName]: TestDialect<D> } = registered;

/** What the tests know of every operation. */
export const testOperations = Object.assign(
  {},
  ...Object.values(dialects).map(({ operations }) => operations),
) as Readonly<Record<OperationId, TestOperation>>;

/** The credentials of every security scheme. */
export const testSchemes = Object.assign(
  {},
  ...Object.values(dialects).map(({ schemes }) => schemes),
) as Readonly<Record<string, SchemeAttempts>>;
