/** What the tests know of every dialect. A new one is registered here, and nowhere else in `test/`. */
import type { DialectName, OperationId } from '../../src/contract/types.ts';
import type { SchemeAttempts } from './credentials.ts';
import type { TestDialect, TestOperation } from './dialect.ts';
import { hookbridge } from './hookbridge/dialect.ts';
import { service } from './service/dialect.ts';
import { userdocks } from './userdocks/dialect.ts';

const dialects: { readonly [D in DialectName]: TestDialect<D> } = { userdocks, hookbridge, service };

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
