/** Reads the PEM files that operators bring. */
import { CliError } from './errors.ts';
import { readInput } from './input.ts';

const MAX_LENGTH = 65_536;

/** The text of a file; of stdin, if its name is `-`. @throws {CliError} UNREADABLE_FILE, INVALID_KEY */
export function readKeyFile(file: string): string {
  const text = readInput(file);
  if (text.length > MAX_LENGTH) throw new CliError('INVALID_KEY', 'The file is too long for a key.');
  return text;
}
