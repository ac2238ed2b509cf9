/** What the contract tests call a Gangway with: the variables of each dialect, as far as they are known. */
import type { DialectName } from '../contract/types.ts';
import { dialects } from '../dialects/index.ts';

/** The values of a dialect's variables, by their names. */
export type Values = Readonly<Record<string, string>>;
export type Variables = { readonly [D in DialectName]?: Values };

class MissingVariable extends Error {}

/** What is made of a dialect's variables; undefined if one that it asks for is missing. */
export function madeOf<T>(values: Values = {}, make: (values: never) => T): T | undefined {
  const get = (known: Values, name: string) => {
    if (known[name] === undefined) throw new MissingVariable(name);
    return known[name];
  };
  try {
    return make(new Proxy(values, { get }) as never);
  } catch (error) {
    if (error instanceof MissingVariable) return undefined;
    throw error;
  }
}

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

/** Reads the variables from the environment. What needs one that is not set is skipped. */
export function readVariables(env: Readonly<Record<string, string | undefined>>): Variables {
  const set = ENVIRONMENT.filter(({ name }) => env[name]);
  const byDialect = Map.groupBy(set, ({ dialect }) => dialect);
  const entries = [...byDialect].map(([dialect, own]) => [
    dialect,
    Object.fromEntries(own.map(({ variable, name }) => [variable, env[name] ?? ''])),
  ]);
  return Object.fromEntries(entries);
}
