/** The text of files, however long they are. */
import { createReadStream } from 'node:fs';
import { InvalidFileError } from '../errors.ts';

/** The most that one entry may measure, in characters: more than any that the API takes. */
export const MAX_LENGTH = 2_000_000;

/** The text of a file, piece by piece, without a byte order mark. @throws {InvalidFileError} It is not UTF-8. */
export async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new InvalidFileError(`${file} is not UTF-8. Convert it first: iconv -f latin1 -t utf8`);
  }
}

/**
 * Line by line. Not by `readline`, which takes some characters within a text for the end of a line.
 *
 * @returns Undefined for a line that is too long: it is not kept in memory.
 */
export async function* linesOf(file: string): AsyncGenerator<string | undefined> {
  let rest: string | undefined = '';
  for await (const text of textOf(file)) {
    const [first = '', ...others] = text.split('\n');
    rest = rest === undefined || rest.length + first.length > MAX_LENGTH ? undefined : rest + first;
    for (const other of others) {
      yield rest;
      rest = other;
    }
  }
  yield rest;
}
