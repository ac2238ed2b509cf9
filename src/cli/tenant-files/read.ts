/** Reads files of tenants line by line, however long they are. */
import { stat } from 'node:fs/promises';
import { InvalidFileError } from '../errors.ts';
import { csvLines } from './csv.ts';
import { isUnreadable, type Line, type Unreadable } from './entry.ts';
import type { Format } from './format.ts';
import { jsonLines } from './json-lines.ts';

/**
 * Makes sure that a file can be read more than once.
 *
 * @throws {InvalidFileError} It is a pipe, a terminal or the like, or is not there.
 */
export async function assertRegular(file: string): Promise<void> {
  const found = await stat(file).catch((error) => {
    throw unreadable(file, error);
  });
  if (!found.isFile())
    throw new InvalidFileError(
      `${file} is not a regular file. It is read twice, so save what a pipe brings to a file first.`,
    );
}

/**
 * The entries of a file in their order, and the lines that cannot be read.
 *
 * @param appId For those that name no app.
 * @throws {InvalidFileError} It cannot be read at all, or is not as `csvLines` needs it.
 */
export async function* readLines(
  file: string,
  format: Format,
  appId: string | undefined,
): AsyncGenerator<Line | Unreadable> {
  try {
    for await (const read of format === 'csv' ? csvLines(file) : jsonLines(file))
      yield isUnreadable(read) || appId === undefined
        ? read
        : { ...read, value: { app_id: appId, ...read.value } };
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  return error instanceof InvalidFileError || !code
    ? error
    : new InvalidFileError(`${file} cannot be read: ${message.replace(/\.?$/, '.')}`);
}
