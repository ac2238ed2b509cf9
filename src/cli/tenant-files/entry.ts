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

/** The most that a batch may measure, and so one entry; less than the API takes. */
export const MAX_BYTES = 900_000;

/** As it is sent. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** What is wrong with a line, or with what stands there. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** What is wrong with an entry by the contract; empty if nothing is. */
export function faultsOf({ line, value }: Line): Fault[] {
  if (bytesOf(value) > MAX_BYTES)
    return [{ line, message: `the entry measures more than ${MAX_BYTES} bytes: it has too many members` }];
  return validate('ManagementTenantBatch', { tenants: [value] }).map(({ field, reason }) => ({
    line,
    message: `${field.replace(/^tenants\.0\.?/, '') || 'the entry'} ${reason}`,
  }));
}
