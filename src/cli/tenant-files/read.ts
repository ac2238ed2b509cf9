/** Reads files of tenants line by line, however long they are. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { InvalidFileError } from '../errors.ts';
import type { Line } from './entry.ts';

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

/**
 * The entries of a file in their order.
 *
 * @param appId For those that name no app.
 * @throws {InvalidFileError} It cannot be read, or what stands there is neither. The message names the line.
 */
export async function* readLines(
  file: string,
  format: Format,
  appId: string | undefined,
): AsyncGenerator<Line> {
  try {
    const lines = format === 'csv' ? csvLines(file) : jsonLines(file);
    for await (const { line, value } of lines)
      yield { line, value: appId === undefined ? value : { app_id: appId, ...(value as object) } };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof InvalidFileError || !code) throw error;
    throw new InvalidFileError(`${file} cannot be read: ${message.replace(/\.?$/, '.')}`);
  }
}

/** The most that one entry may measure, in characters: more than any that the API takes. */
const MAX_LENGTH = 2_000_000;

/** The text of a file, piece by piece. @throws {InvalidFileError} It is not UTF-8. */
async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new InvalidFileError(`${file} is not UTF-8. Convert it first: iconv -f latin1 -t utf8`);
  }
}

/** Not by `readline`, which takes some characters within a text for the end of a line. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const text of textOf(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LENGTH) throw new InvalidFileError(`A line of ${file} is too long for a tenant.`);
    yield* lines;
  }
  yield rest;
}

async function* jsonLines(file: string): AsyncGenerator<Line> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() !== '') yield { line, value: parsed(text, line) };
  }
}

function parsed(text: string, line: number): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {}
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidFileError(`Line ${line} is not an object in JSON.`);
  return value;
}

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: Info };

async function* csvLines(file: string): AsyncGenerator<Line> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => checkedColumns(names.map((name) => name.trim())),
    info: true,
    max_record_size: MAX_LENGTH,
    skip_empty_lines: true,
    trim: true,
  });
  Readable.from(textOf(file))
    .once('error', (error) => parser.destroy(error))
    .pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<Row>)
    yield { line: info.lines, value: entryOf(record) };
}

function checkedColumns(names: readonly string[]): string[] {
  const unknown = names.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new InvalidFileError(
      `The first line names a column "${unknown}". The columns are ${COLUMNS.join(', ')}.`,
    );
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new InvalidFileError(`The first line names the column ${twice} twice.`);
  const missing = (['id', 'name'] as const).find((name) => !names.includes(name));
  if (missing) throw new InvalidFileError(`The first line does not name the column ${missing}.`);
  return [...names];
}

/** What is empty is not said. */
function entryOf(row: Readonly<Record<string, string>>): object {
  const said = Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
  const { members, ...rest } = said;
  if (members === undefined) return rest;
  const subjects = members.split(MEMBER_SEPARATOR).map((subject) => subject.trim());
  return { ...rest, members: subjects.filter((subject) => subject !== '') };
}
