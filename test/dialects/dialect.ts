/** What the tests know of a dialect: one value, like the dialect itself. */
import type { DialectName, OperationsOf, SchemesOf } from '../../src/contract/types.ts';
import type { Causes } from './cause.ts';
import type { SchemeAttempts } from './credentials.ts';
import type { WrittenResponse } from './responses.ts';

export interface TestDialect<D extends DialectName> {
  /** By security scheme: a credential that is accepted, and those that must not open a door. */
  readonly schemes: Readonly<Record<SchemesOf<OperationsOf<D>>, SchemeAttempts>>;
  readonly operations: Readonly<Record<OperationsOf<D>, TestOperation>>;
}

export interface TestOperation {
  /** How its examples come about, but for what follows from its traits; without an entry, a success is the valid call. */
  readonly causes: Causes;
  /** Its responses, written down by hand from the published page. */
  readonly responses: readonly WrittenResponse[];
}
