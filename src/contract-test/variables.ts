/** What the contract tests call a Gangway with: the variables of each dialect, or none. */
import type { DialectName } from '../contract/types.ts';
import { dialects } from '../dialects/index.ts';
import { ContractTestError } from './errors.ts';

/** The values of a dialect's variables, by their names. */
export type Variables = { readonly [D in DialectName]?: Readonly<Record<string, string>> | undefined };

/** An environment variable that sets a variable of a dialect. */
export interface EnvironmentVariable {
  readonly dialect: DialectName;
  readonly variable: string;
  /** `CONTRACT_`, the dialect and the variable: `CONTRACT_HOOKBRIDGE_RETURN_URL`. */
  readonly name: string;
  readonly description: string;
}

/** Every variable of every dialect. */
export const ENVIRONMENT: readonly EnvironmentVariable[] = Object.values(dialects).flatMap((dialect) =>
  Object.entries<string>(dialect.variables).map(([variable, description]) => ({
    dialect: dialect.name,
    variable,
    name: `CONTRACT_${constantCase(dialect.name)}_${constantCase(variable)}`,
    description,
  })),
);

/** `returnUrl` -> `RETURN_URL`. */
function constantCase(name: string): string {
  return name
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll('-', '_')
    .toUpperCase();
}

/**
 * Reads the variables from the environment. A dialect of which none is set has none; one that needs none has them all.
 *
 * @throws {ContractTestError} INCOMPLETE_CREDENTIALS: some variables of a dialect are set, and others are not.
 */
export function readVariables(env: Readonly<Record<string, string | undefined>>): Variables {
  const found = Object.values(dialects).map(({ name }) => {
    const own = ENVIRONMENT.filter(({ dialect }) => dialect === name);
    return [name, read(env, own)];
  });
  return Object.fromEntries(found);
}

function read(
  env: Readonly<Record<string, string | undefined>>,
  variables: readonly EnvironmentVariable[],
): Record<string, string> | undefined {
  const missing = variables.filter(({ name }) => !env[name]).map(({ name }) => name);
  if (missing.length > 0 && missing.length === variables.length) return undefined;
  if (missing.length > 0)
    throw new ContractTestError('INCOMPLETE_CREDENTIALS', `Set ${missing.join(', ')} as well`);
  return Object.fromEntries(variables.map(({ variable, name }) => [variable, env[name] ?? '']));
}
