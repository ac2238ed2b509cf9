/** Secrets from files, as container platforms hand them out: `STRIPE_SECRET_KEY_FILE=/run/secrets/stripe` stands for STRIPE_SECRET_KEY. */
import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable says, and where. */
export interface Given {
  readonly value: string;
  readonly source: 'environment' | 'file';
}

/** The variables that may be in a file: secrets, and what may hold one. */
const IN_FILES = [
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'DATABASE_URL',
  'TARGET_DATABASE_URL',
  'GANGWAY_OPERATOR_KEY',
];

/** In characters: more than any secret has. */
const MAX_LENGTH = 65_536;

/**
 * What is given for a variable, without blanks and line ends around it.
 *
 * @returns Undefined if nothing is.
 * @throws {ConfigError} The file cannot be read or is empty, or there is a file and a value. What the file holds is not repeated.
 */
export function givenValue(env: Environment, name: string): Given | undefined {
  const value = env[name]?.trim();
  const variable = `${name}_FILE`;
  const file = IN_FILES.includes(name) ? env[variable]?.trim() : undefined;
  if (!file) return value ? { value, source: 'environment' } : undefined;
  if (value) throw new ConfigError(`${name} and ${variable} are both set: leave one out`);
  return { value: contentOf(file, variable), source: 'file' };
}

function contentOf(file: string, variable: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`${variable} cannot be read: ${(error as Error).message}`);
  }
  if (text === '' || text.length > MAX_LENGTH)
    throw new ConfigError(`${variable} must name a file that holds the value and nothing else: ${file}`);
  return text;
}
