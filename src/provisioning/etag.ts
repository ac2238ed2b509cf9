/** Tells states of a resource apart, so that nobody overwrites what another has just written (RFC 9110, section 13.1.1). */
import { createHash } from 'node:crypto';
import { BillingError } from '../billing/errors.ts';

/** The entity tag of these values, without its quotes. */
export const etagOf = (values: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);

/** What must be true of what is stored, or nothing is done. */
export interface Precondition {
  /** The tag that the change is based on; `*` for any; undefined for no matter what. */
  readonly expected?: string | undefined;
  /** Whether there must be nothing. */
  readonly absent?: boolean;
}

/**
 * @param current That of what is stored; undefined for nothing.
 * @throws {BillingError} RESOURCE_CHANGED, RESOURCE_EXISTS
 */
export function assertMet({ expected, absent = false }: Precondition, current: string | undefined): void {
  const isThere = current !== undefined;
  const isExpected = expected === '*' ? isThere : expected === undefined || expected === current;
  if (!isExpected)
    throw new BillingError('RESOURCE_CHANGED', 'What is stored is not what the change is based on');
  if (absent && isThere) throw new BillingError('RESOURCE_EXISTS', 'It is there already');
}
