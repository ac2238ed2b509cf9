/** With what the contract tests call a Gangway: one set of credentials for each dialect, or none. */
import type { DialectName } from '../contract/types.ts';

/** What keeps the tests from running at all. */
export class ContractTestError extends Error {
  override readonly name = 'ContractTestError';
  readonly code: 'INCOMPLETE_CREDENTIALS' | 'NO_ANSWER';

  constructor(code: ContractTestError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The environment variables, by dialect. */
export const VARIABLES = {
  userdocks: {
    /** The app's UUID. */
    app: 'CONTRACT_USERDOCKS_APP',
    /** A JWT of a user who is a member of the tenant. */
    token: 'CONTRACT_USERDOCKS_TOKEN',
    /** The tenant's UUID. */
    tenant: 'CONTRACT_USERDOCKS_TENANT',
    /** From an allowed origin. */
    returnUrl: 'CONTRACT_USERDOCKS_RETURN_URL',
  },
  hookbridge: {
    /** An API key of a tenant with a subscription. */
    key: 'CONTRACT_HOOKBRIDGE_KEY',
    /** From an allowed origin. */
    returnUrl: 'CONTRACT_HOOKBRIDGE_RETURN_URL',
  },
} as const satisfies Partial<Record<DialectName, Readonly<Record<string, string>>>>;

type Variables = typeof VARIABLES;

/** The credentials of each dialect that has variables; undefined where none is set. */
export type Credentials = {
  readonly [D in keyof Variables]: { readonly [K in keyof Variables[D]]: string } | undefined;
};

/**
 * Reads the credentials from the environment. A dialect of which no variable is set has none.
 *
 * @throws {ContractTestError} INCOMPLETE_CREDENTIALS: some variables of a dialect are set, and others are not.
 */
export function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  const found = Object.entries(VARIABLES).map(([dialect, variables]) => [dialect, read(env, variables)]);
  return Object.fromEntries(found) as Credentials;
}

function read(
  env: Readonly<Record<string, string | undefined>>,
  variables: Readonly<Record<string, string>>,
): object | undefined {
  const names = Object.values(variables);
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0)
    throw new ContractTestError('INCOMPLETE_CREDENTIALS', `Set ${missing.join(', ')} as well`);
  return Object.fromEntries(Object.entries(variables).map(([key, name]) => [key, env[name]]));
}
