/** Environment -> one typed, validated object. */
import { fileURLToPath } from 'node:url';
import proxyAddr from 'proxy-addr';

/** One setting: what it is for, its default, and how its text is read. */
interface Setting<T> {
  readonly description: string;
  readonly fallback: string;
  /** Whether its value must not be shown. */
  readonly secret?: boolean;
  /** Reads the text, never an empty one. Throws a TypeError that says what it takes. */
  readonly parse: (text: string) => T;
}

const setting = <T>(
  description: string,
  fallback: string,
  parse: (text: string) => T,
  secret = false,
): Setting<T> => ({
  description,
  fallback,
  parse,
  secret,
});

/** Every setting, by the name of its environment variable. An empty fallback means: not set. */
const SETTINGS = {
  NODE_ENV: setting(
    '`production` refuses to start without a Stripe key, and never fails a request over the form of its own response. So does any other value but `development` and `test`.',
    'development',
    text,
  ),
  STRIPE_SECRET_KEY: setting(
    'Stripe secret or restricted key. Without one, the sandbox serves.',
    '',
    stripeKey,
    true,
  ),
  STRIPE_ACCOUNT_ID: setting(
    'The Stripe account (`acct_…`), for keys that may not read it. Otherwise Stripe is asked.',
    '',
    matching(/^acct_\w+$/, 'an account id, acct_…'),
  ),
  STRIPE_TIMEOUT_MS: setting('Milliseconds for one try of a call to Stripe.', '10000', integer(100, 60_000)),
  STRIPE_MAX_RETRIES: setting('Further tries after a failed call to Stripe.', '2', integer(0, 5)),
  DATABASE_URL: setting(
    'Where the store is: `file:` and a path. In sandbox mode it is gangway.db in SANDBOX_DIR, unless this is set.',
    'file:gangway.db',
    databaseFile,
  ),
  HOST: setting(
    'The address to listen at. The sandbox listens at 127.0.0.1, whatever this says.',
    '0.0.0.0',
    text,
  ),
  PORT: setting('The port to listen at; 0 for any free one.', '3000', integer(0, 65_535)),
  TRUSTED_PROXIES: setting(
    'Proxies whose X-Forwarded-For is believed: addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`, by commas.',
    '',
    proxies,
  ),
  FAILED_AUTH_LIMIT: setting(
    'Failed authentications that a client address may make in a minute.',
    '100',
    integer(1, 1_000_000),
  ),
  SHUTDOWN_TIMEOUT_MS: setting(
    'Milliseconds that requests in flight get to finish at shutdown.',
    '10000',
    integer(0, 300_000),
  ),
  LOG_LEVEL: setting(
    'fatal, error, warn, info, debug, trace or silent.',
    'info',
    matching(
      /^(fatal|error|warn|info|debug|trace|silent)$/,
      'one of fatal, error, warn, info, debug, trace, silent',
    ),
  ),
  SANDBOX_DIR: setting(
    'The folder in which the sandbox keeps its store, its Stripe objects and the demo keys.',
    '.gangway',
    text,
  ),
  SANDBOX_PORT: setting(
    'The port of the sandbox’s stand-in for Stripe; 0 for any free one.',
    '0',
    integer(0, 65_535),
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;
type Values = { readonly [N in SettingName]: ReturnType<(typeof SETTINGS)[N]['parse']> | undefined };

/** The service's settings. */
export interface Config {
  readonly production: boolean;
  /** Absent in sandbox mode. */
  readonly stripe: { readonly secretKey: string; readonly baseUrl?: string } | undefined;
  readonly stripeAccountId: string | undefined;
  readonly stripeTimeout: number;
  readonly stripeMaxRetries: number;
  /** The store's SQLite file. */
  readonly databaseFile: string;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: readonly string[];
  readonly failedAuthLimit: number;
  readonly shutdownTimeout: number;
  readonly logLevel: string;
  readonly sandboxDir: string;
  readonly sandboxPort: number;
}

/** A setting whose value cannot be used. The message is one line for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Where a setting's value came from, for `gangway config`. */
export interface SettingReport {
  readonly name: SettingName;
  readonly value: string;
  readonly source: 'environment' | 'default';
  readonly default: string;
  readonly description: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment.
 *
 * @throws {ConfigError} Naming the setting, what it takes and what it was; secrets are not repeated.
 */
export function readConfig(env: Environment): Config {
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, entry]) => [name, readSetting(name, entry, env[name])]),
  ) as unknown as Values;
  // A name that is not known, or a typing error, must not open the sandbox to the world.
  const production = !/^(development|test)$/.test(values.NODE_ENV ?? '');
  if (production && !values.STRIPE_SECRET_KEY) {
    throw new ConfigError(
      `STRIPE_SECRET_KEY is required when NODE_ENV is ${values.NODE_ENV}: the sandbox is for development alone`,
    );
  }
  const sandbox = !values.STRIPE_SECRET_KEY;
  const sandboxDir = values.SANDBOX_DIR ?? '';
  return {
    production,
    stripe: values.STRIPE_SECRET_KEY ? { secretKey: values.STRIPE_SECRET_KEY } : undefined,
    stripeAccountId: values.STRIPE_ACCOUNT_ID,
    stripeTimeout: values.STRIPE_TIMEOUT_MS ?? 0,
    stripeMaxRetries: values.STRIPE_MAX_RETRIES ?? 0,
    databaseFile:
      sandbox && !env.DATABASE_URL?.trim() ? `${sandboxDir}/gangway.db` : (values.DATABASE_URL ?? ''),
    host: sandbox ? '127.0.0.1' : (values.HOST ?? ''),
    port: values.PORT ?? 0,
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    failedAuthLimit: values.FAILED_AUTH_LIMIT ?? 0,
    shutdownTimeout: values.SHUTDOWN_TIMEOUT_MS ?? 0,
    logLevel: values.LOG_LEVEL ?? '',
    sandboxDir,
    sandboxPort: values.SANDBOX_PORT ?? 0,
  };
}

/** Every setting with its value, secrets masked. */
export function reportSettings(env: Environment): SettingReport[] {
  return Object.entries(SETTINGS).map(([name, { description, fallback, secret }]) => {
    const given = env[name]?.trim();
    return {
      name: name as SettingName,
      value: given ? shown(given, secret) : fallback,
      source: given ? 'environment' : 'default',
      default: fallback,
      description,
    };
  });
}

function readSetting(
  name: string,
  { parse, fallback, secret }: Setting<unknown>,
  given: string | undefined,
): unknown {
  const value = given?.trim() || fallback;
  if (value === '') return undefined;
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigError(`${name} must be ${error.message}, not "${shown(value, secret)}"`);
  }
}

/** A value as it may be shown: of a secret, its kind at most; of a URL, no user name and password. */
function shown(value: string, secret = false): string {
  if (secret) return `${/^[sr]k_(live|test)_/.exec(value)?.[0] ?? ''}…`;
  return value.replace(/\/\/[^/]*@/, '//…@');
}

function text(value: string): string {
  return value;
}

function matching(pattern: RegExp, what: string) {
  return (value: string): string => {
    if (!pattern.test(value)) throw new TypeError(what);
    return value;
  };
}

function integer(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new TypeError(`a whole number from ${min} to ${max}`);
    return number;
  };
}

function proxies(value: string): string[] {
  const list = value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  try {
    proxyAddr.compile(list);
  } catch {
    throw new TypeError('addresses, subnets, or loopback, linklocal, uniquelocal, by commas');
  }
  return list;
}

function stripeKey(value: string): string {
  return matching(
    /^[sr]k_(live|test)_\w+$/,
    'a Stripe secret or restricted key (sk_live_…, sk_test_…, rk_live_… or rk_test_…)',
  )(value);
}

function databaseFile(value: string): string {
  try {
    if (value.startsWith('file://')) return fileURLToPath(value);
    if (value.startsWith('file:')) return value.slice('file:'.length);
  } catch {
    // A URL with a host, or with a malformed escape.
  }
  throw new TypeError('`file:` and a path, such as file:gangway.db');
}
