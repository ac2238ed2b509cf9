/** Credentials that must not open a door, and one that must, for the security schemes of all dialects. */
import type { OperationId } from '../../src/contract/types.ts';
import type { TestGangway } from '../support/gangway.ts';

/** The credential itself, or for `header` the whole header; undefined for none. */
export interface Attempt {
  /**
   * Makes it, and prepares the store for it.
   *
   * @param body Of the request that it goes with.
   * @param id The operation that is called.
   */
  readonly make: (
    gangway: TestGangway,
    lure: string,
    body: string,
    id: OperationId,
  ) => Promise<string | undefined> | string | undefined;
  /** Whether it is the whole header, instead of the credential in it. */
  readonly whole?: boolean;
  /** What it gets, if not the scheme's refusal. */
  readonly status?: (id: OperationId) => number;
}

export const VARIANTS = [
  'none',
  'empty',
  'malformed',
  'wrong scheme',
  'two schemes',
  'expired',
  'not yet valid',
  'without expiry',
  'without subject',
  'wrong type',
  'wrong issuer',
  'wrong audience',
  'alg: none',
  'HS256 signed with the public key',
  'foreign key',
  'kid trick',
  'jku trick',
  'jwk trick',
  'truncated',
  'changed',
  'revoked',
  'other mode',
  'other tenant',
  'other dialect',
] as const;

type Variant = (typeof VARIANTS)[number];

/** Why a variant does not exist for a scheme. */
type NotApplicable = `not applicable: ${string}`;

export interface SchemeAttempts {
  readonly accepted: Attempt;
  readonly wrong: Readonly<Record<Variant, Attempt | NotApplicable>>;
}

/** A credential where the scheme has it. */
export function credential(make: Attempt['make']): Attempt {
  return { make };
}

/** What is wrong whatever the scheme. */
export function schemeless(valid: Attempt['make']) {
  return {
    none: { make: () => undefined, whole: true },
    empty: { make: () => '' },
    malformed: { make: () => 'a.b.c' },
    'wrong scheme': { make: async (...made) => `Basic ${await valid(...made)}`, whole: true },
    'two schemes': {
      make: async (...made) => `Basic x, Bearer ${await valid(...made)}`,
      whole: true,
    },
  } satisfies Partial<Record<Variant, Attempt>>;
}
