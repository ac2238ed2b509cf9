/** Reads tenants from CSV (RFC 4180). */
import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { trimmed } from '../blanks.ts';
import { InvalidFileError } from '../errors.ts';
import type { Line, Unreadable } from './entry.ts';
import { COLUMNS, MEMBER_SEPARATOR } from './format.ts';
import { MAX_LENGTH, textOf } from './text.ts';

type Row = { readonly record: readonly string[]; readonly info: Info };

/** @throws {InvalidFileError} The first line does not name the columns as it should. */
export async function* csvLines(file: string): AsyncGenerator<Line | Unreadable> {
  let broken: CsvError | undefined;
  const parser = parse({
    // Not the parser's own `trim`, which takes blanks away that belong to a value.
    cast: (text, { quoting }) => (quoting ? text : trimmed(text)),
    // Of the blanks that people put between cells, the parser itself must see the one before a quote.
    delimiter: [', ', ','],
    info: true,
    max_record_size: MAX_LENGTH,
    // Told, not found out: files that were put together of several have both.
    record_delimiter: ['\r\n', '\n', '\r'],
    // What has too many or too few cells is told with all else that is wrong.
    relax_column_count: true,
    skip_empty_lines: true,
    // Thrown, an error would drop rows before it that were parsed and not read yet.
    skip_records_with_error: true,
    on_skip: (error) => {
      broken ??= error;
    },
  });
  // What goes wrong comes out of the parser.
  pipeline(Readable.from(textOf(file)), parser, () => {});
  let columns: readonly string[] | undefined;
  let last = 0;
  for await (const { record: cells, info } of parser as AsyncIterable<Row>) {
    if (broken && info.lines >= Number(broken.lines)) break;
    last = info.lines;
    if (cells.length === 1 && cells[0] === '') continue;
    if (!columns) columns = checkedColumns(cells);
    else if (cells.length === columns.length) yield { line: last, value: entryOf(columns, cells) };
    else yield { line: last, message: `must have ${columns.length} cells, and has ${cells.length}` };
  }
  if (!broken) return;
  const reason = REASONS[broken.code] ?? broken.message;
  yield { line: last + 1, message: `${reason}; the rest of the file was not read`, last: true };
}

const ODD_QUOTE =
  'the row that begins here has a quote within a cell: put the whole cell in quotes, and write each quote in it twice';

/** What ends the reading of a row, by the parser's codes. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the row that begins here has a quote that is not closed',
  CSV_INVALID_CLOSING_QUOTE: ODD_QUOTE,
  INVALID_OPENING_QUOTE: ODD_QUOTE,
  CSV_MAX_RECORD_SIZE: 'the row that begins here is too long for a tenant: maybe a quote is not closed',
};

function checkedColumns(names: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    const hint = /[;\t|]/.test(unknown) ? ' Separate columns with commas.' : '';
    throw new InvalidFileError(
      `The first line names a column "${unknown}". The columns are ${COLUMNS.join(', ')}.${hint}`,
    );
  }
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new InvalidFileError(`The first line names the column ${twice} twice.`);
  const missing = (['id', 'name'] as const).find((name) => !names.includes(name));
  if (missing) throw new InvalidFileError(`The first line does not name the column ${missing}.`);
  return names;
}

/** What is empty is not said. */
function entryOf(columns: readonly string[], cells: readonly string[]): object {
  const said = columns
    .map((column, i) => [column, cells[i] ?? ''] as const)
    .filter(([, text]) => text !== '');
  const { members, ...rest } = Object.fromEntries(said);
  if (members === undefined) return rest;
  const subjects = members.split(MEMBER_SEPARATOR).map(trimmed);
  return { ...rest, members: subjects.filter((subject) => subject !== '') };
}
