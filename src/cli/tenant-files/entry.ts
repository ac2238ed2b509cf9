/** Tenants as files have them. */
import type { components } from '../../../generated/types.ts';
import { validate } from '../../contract/validation.ts';

/** As the management API takes it in a batch. */
export type Entry = components['schemas']['ManagementTenantEntry'];

/** What a file has at one place. */
export interface Line {
  /** Of the file, from 1 on. */
  readonly line: number;
  readonly value: unknown;
}

/** What is wrong with a line, or with what stands there. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** What is wrong with an entry by the contract; empty if nothing is. */
export function faultsOf({ line, value }: Line): Fault[] {
  return validate('ManagementTenantBatch', { tenants: [value] }).map(({ field, reason }) => ({
    line,
    message: `${field.replace(/^tenants\.0\.?/, '') || 'the entry'} ${reason}`,
  }));
}
