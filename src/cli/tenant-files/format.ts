/** The forms that files of tenants have. */
import { InvalidFileError } from '../errors.ts';

export const FORMATS = ['csv', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** The columns of a CSV file, in the order in which one is written. */
export const COLUMNS = ['id', 'app_id', 'name', 'default_return_url', 'members', 'customer_id'] as const;
/** Between the members in a cell. */
export const MEMBER_SEPARATOR = ';';

/** The format that a file's name tells. @throws {InvalidFileError} It tells none. */
export function formatOf(file: string): Format {
  if (/\.csv$/i.test(file)) return 'csv';
  if (/\.(jsonl|ndjson)$/i.test(file)) return 'jsonl';
  throw new InvalidFileError(
    `The name of ${file} does not tell its format: let it end in .csv or .jsonl, or say --format.`,
  );
}
