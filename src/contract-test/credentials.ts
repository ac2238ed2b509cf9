/** With what the contract tests call a Gangway: one set of credentials for each dialect, or none. */

export interface Credentials {
  readonly userdocks: UserdocksCredentials | undefined;
  readonly hookbridge: HookbridgeCredentials | undefined;
}

export interface UserdocksCredentials {
  /** The app's UUID. */
  readonly app: string;
  /** A JWT of a user who is a member of the tenant. */
  readonly token: string;
  /** The tenant's UUID. */
  readonly tenant: string;
  /** From an allowed origin. */
  readonly returnUrl: string;
}

export interface HookbridgeCredentials {
  /** An API key of a tenant with a subscription. */
  readonly key: string;
  /** From an allowed origin. */
  readonly returnUrl: string;
}

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
    app: 'CONTRACT_USERDOCKS_APP',
    token: 'CONTRACT_USERDOCKS_TOKEN',
    tenant: 'CONTRACT_USERDOCKS_TENANT',
    returnUrl: 'CONTRACT_USERDOCKS_RETURN_URL',
  },
  hookbridge: {
    key: 'CONTRACT_HOOKBRIDGE_KEY',
    returnUrl: 'CONTRACT_HOOKBRIDGE_RETURN_URL',
  },
} as const;

/**
 * Reads the credentials from the environment. A dialect of which no variable is set has none.
 *
 * @throws {ContractTestError} INCOMPLETE_CREDENTIALS: some variables of a dialect are set, and others are not.
 */
export function readCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  return { userdocks: read(env, VARIABLES.userdocks), hookbridge: read(env, VARIABLES.hookbridge) };
}

function read<K extends string>(
  env: Readonly<Record<string, string | undefined>>,
  variables: Readonly<Record<K, string>>,
): Record<K, string> | undefined {
  const names = Object.values<string>(variables);
  const missing = names.filter((name) => !env[name]);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0)
    throw new ContractTestError('INCOMPLETE_CREDENTIALS', `Set ${missing.join(', ')} as well`);
  const values = Object.entries<string>(variables).map(([key, name]) => [key, env[name]]);
  return Object.fromEntries(values) as Record<K, string>;
}
