import { readFileSync } from 'node:fs';
import { CliError } from './errors.ts';

const STDIN = 0;

/** The text of a file; of stdin, if its name is `-`. @throws {CliError} UNREADABLE_FILE */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8');
  } catch (error) {
    throw new CliError('UNREADABLE_FILE', `The file cannot be read: ${(error as Error).message}.`);
  }
}
