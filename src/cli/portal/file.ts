/** Reads and writes the files in which portal configurations are kept. */
import { parseDocument, stringify } from 'yaml';
import { InvalidFileError } from '../errors.ts';
import { readInput } from '../input.ts';
import { checkGroup } from './check.ts';
import { CONFIGURATION } from './configuration.ts';
import type { JsonObject } from './field.ts';

/**
 * What a file says.
 *
 * @param file YAML or JSON, which is YAML as well; `-` for stdin.
 * @param isNew Whether a configuration is to be made of it: more is needed then.
 * @throws {CliError} UNREADABLE_FILE
 * @throws {InvalidFileError} With all that is wrong, each with its path.
 */
export function readPortalFile(file: string, isNew: boolean): JsonObject {
  const document = parseDocument(readInput(file));
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    // What follows quotes the file.
    const [what] = problem.message.split(/:?\n/);
    throw new InvalidFileError(`The file is neither YAML nor JSON: ${what}.`);
  }
  const problems: string[] = [];
  const said = checkGroup(CONFIGURATION, read(document), '', { isNew, problems });
  if (problems.length > 0)
    throw new InvalidFileError(`The file is not a portal configuration:\n  ${problems.join('\n  ')}`);
  return said;
}

/** @throws {InvalidFileError} */
function read(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Too many aliases, or one of nothing.
    throw new InvalidFileError(`The file cannot be used: ${(error as Error).message}.`);
  }
}

/** @param note What it is of, for its first line. */
export function writePortalFile(said: JsonObject, note: string): string {
  return `# ${note}\n${stringify(said, { lineWidth: 0 }).trimEnd()}`;
}
