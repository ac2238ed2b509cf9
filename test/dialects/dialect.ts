/** What the tests know of a dialect: one value, like the dialect itself. */
import type fc from 'fast-check';
import type { DialectName, OperationsOf, SchemesOf } from '../../src/contract/types.ts';
import type { AnyCall } from '../../src/contract-test/requests.ts';
import type { Causes } from './cause.ts';
import type { SchemeAttempts } from './credentials.ts';
import type { WrittenResponse } from './responses.ts';

export interface TestDialect<D extends DialectName> {
  /** By security scheme: a credential that is accepted, and those that must not open a door. One of API keys needs no word. */
  readonly schemes?: Readonly<Partial<Record<SchemesOf<OperationsOf<D>>, SchemeAttempts>>>;
  readonly operations: Readonly<Record<OperationsOf<D>, TestOperation>>;
}

export interface TestOperation {
  /** How its examples come about, but for what follows from its traits; without an entry, a success is the valid call. */
  readonly causes?: Causes;
  /** Calls that succeed; absent, its one valid call is varied in form only. */
  readonly calls?: fc.Arbitrary<AnyCall>;
  /** Its responses, written down by hand from the published page. */
  readonly responses: readonly WrittenResponse[];
}
