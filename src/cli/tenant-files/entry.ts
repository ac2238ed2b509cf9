/** Tenants as files have them. */
import type { components } from '../../../generated/types.ts';
import { validate } from '../../contract/validation.ts';
import type { Fault } from './faults.ts';

/** As the management API takes it in a batch. */
export type Entry = components['schemas']['ManagementTenantEntry'];

/** What a file has at one place. */
export interface Line {
  /** Of the file, from 1 on. */
  readonly line: number;
  readonly value: object;
}

/** A line that cannot be read. */
export interface Unreadable extends Fault {
  /** Set if nothing that follows it can be read either. */
  readonly last?: true;
}

export const isUnreadable = (read: Line | Unreadable): read is Unreadable => 'message' in read;

/** The most that a batch may measure, and so one entry; less than the API takes. */
export const MAX_BYTES = 900_000;

/** As it is sent. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

export interface Checked {
  /** What is wrong by the contract; empty if nothing is. */
  readonly faults: readonly Fault[];
  /** What only one entry of a file may have. */
  readonly unique: readonly string[];
}

/** Checks one entry by itself. */
export function checkEntry({ line, value }: Line): Checked {
  if (bytesOf(value) > MAX_BYTES) {
    const message = `the entry measures more than ${MAX_BYTES} bytes: it has too many members`;
    return { faults: [{ line, message }], unique: [] };
  }
  const issues = validate('ManagementTenantBatch', { tenants: [value] }).map(({ field, reason }) => ({
    field: field.replace(/^tenants\.0\.?/, ''),
    reason,
  }));
  const isSound = (name: string) => issues.every(({ field }) => field !== name);
  const { id, customer_id } = value as Entry;
  return {
    faults: issues.map(({ field, reason }) => ({ line, message: `${field || 'the entry'} ${reason}` })),
    unique: [
      ...(isSound('id') ? [`the tenant ${id.toLowerCase()}`] : []),
      ...(customer_id && isSound('customer_id') ? [`the customer ${customer_id}`] : []),
    ],
  };
}
