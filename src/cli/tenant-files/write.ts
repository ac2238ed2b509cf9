/** Writes tenants down as files have them. */
import { CliError } from '../errors.ts';
import type { Entry } from './entry.ts';
import { COLUMNS, type Format, MEMBER_SEPARATOR } from './format.ts';

/** What stands before the first entry. */
export const headOf = (format: Format): string => (format === 'csv' ? `${COLUMNS.join(',')}\n` : '');

/** @throws {CliError} A CSV file cannot have it. */
export function lineOf(entry: Entry, format: Format): string {
  if (format === 'jsonl') return `${JSON.stringify(entry)}\n`;
  const { members = [] } = entry;
  const odd = members.find((subject) => subject.includes(MEMBER_SEPARATOR));
  if (odd !== undefined)
    throw new CliError(
      'NOT_CSV',
      `The member ${odd} of tenant ${entry.id} has a ${MEMBER_SEPARATOR}, which separates members in CSV. Use --format jsonl.`,
    );
  const cells = { ...entry, members: members.join(MEMBER_SEPARATOR) };
  return `${COLUMNS.map((column) => cell(cells[column] ?? '')).join(',')}\n`;
}

/** RFC 4180, section 2. */
const cell = (text: string): string =>
  /[",\r\n]|^[ \t]|[ \t]$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
