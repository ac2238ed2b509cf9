/** Environment -> one typed, validated object. Every setting is described here, or with others of its kind, and nowhere else. */
import type { Limits } from './billing/limits.ts';
import { ConfigError } from './config-error.ts';
import * as read from './config-values.ts';
import { type Environment, givenValue } from './secret-files.ts';
import { optional, type Setting, setting } from './setting.ts';
import { TRACING_SETTINGS } from './tracing-settings.ts';

/** The most that a call to Stripe may be given. */
const MAX_STRIPE_TIMEOUT = 60_000;
const MAX_SHUTDOWN = 300_000;

const FREE_LIMITS: Limits = {
  messages_per_month: 1000,
  max_projects: 1,
  max_endpoints: 5,
  retention_days: 7,
};

/** By the name that the code knows it by; in the order of the README. */
const SETTINGS = {
  stripe: optional(
    'STRIPE_SECRET_KEY',
    read.stripeAccess,
    'Stripe secret or restricted key. Without one, the sandbox serves.',
    true,
  ),
  stripeAccountId: optional(
    'STRIPE_ACCOUNT_ID',
    read.matching(/^acct_\w+$/, 'an account id, acct_…'),
    'The Stripe account (`acct_…`), for keys that may not read it. Otherwise Stripe is asked.',
  ),
  webhookSecrets: optional(
    'STRIPE_WEBHOOK_SECRET',
    read.webhookSecrets,
    'Signing secret of Stripe’s events (`whsec_…`); comma-separated, while one is rotated. Without one, every event is refused. The sandbox has its own.',
    true,
  ),
  stripeTimeout: setting(
    'STRIPE_TIMEOUT_MS',
    '10000',
    read.integer(100, MAX_STRIPE_TIMEOUT),
    'Milliseconds for one try of a call to Stripe.',
  ),
  stripeMaxRetries: setting(
    'STRIPE_MAX_RETRIES',
    '2',
    read.integer(0, 5),
    'Further tries after a failed call to Stripe.',
  ),
  stripeRateLimit: optional(
    'STRIPE_RATE_LIMIT',
    read.integer(1, 10_000),
    'Calls of Stripe in a second, of all processes that share the store. Without it, what Stripe allows by default less a fifth: 80 with a live key, 20 with a test key, and 20 of one endpoint.',
  ),
  shippingCountries: optional(
    'SHIPPING_COUNTRIES',
    read.countries,
    'Countries that checkouts may ask for a shipping address in: comma-separated, as `DE,AT,CH`. Without any, none asks for one.',
  ),
  freeLimits: setting(
    'FREE_LIMITS',
    Object.entries(FREE_LIMITS)
      .map(([name, limit]) => `${name}=${limit}`)
      .join(','),
    read.limits(FREE_LIMITS),
    'What tenants without a paid plan may use (also `max_retries`): numbers, or `unlimited`. What is not named is as by default.',
  ),
  database: setting(
    'DATABASE_URL',
    'file:gangway.db',
    read.storeLocation,
    'Where the store is: `file:` and a path (SQLite), or `postgres://user:password@host:5432/database`; `?sslmode=verify-full` has the server prove who it is. In sandbox mode it is `gangway.db` in `SANDBOX_DIR`, unless this is set; then the demo data go there.',
  ),
  databasePoolSize: setting(
    'DATABASE_POOL_SIZE',
    '10',
    read.integer(1, 1000),
    'Connections to PostgreSQL that each process may have open at once.',
  ),
  databaseConnectTimeout: setting(
    'DATABASE_CONNECT_TIMEOUT_MS',
    '5000',
    read.integer(100, 60_000),
    'Milliseconds that a call waits for a connection to PostgreSQL.',
  ),
  databaseStatementTimeout: setting(
    'DATABASE_STATEMENT_TIMEOUT_MS',
    '10000',
    read.integer(0, 600_000),
    'Milliseconds that a statement may take on PostgreSQL; 0 leaves it to the server, as behind a pooler that takes no such parameter.',
  ),
  workers: setting(
    'WORKERS',
    '1',
    read.integer(1, 128),
    'Processes that serve, behind one port: as many as there are processors to be used. The sandbox is one.',
  ),
  host: setting(
    'HOST',
    '0.0.0.0',
    read.text,
    'The address to listen at. The sandbox listens at 127.0.0.1, whatever this says.',
  ),
  port: setting('PORT', '3000', read.integer(0, 65_535), 'The port to listen at; 0 for any free one.'),
  managementHost: setting(
    'MANAGEMENT_HOST',
    '127.0.0.1',
    read.text,
    'The address at which the management API listens, if it has a port of its own. The sandbox listens at 127.0.0.1, whatever this says.',
  ),
  managementPort: optional(
    'MANAGEMENT_PORT',
    read.integer(0, 65_535),
    'A port of its own for the management API; 0 for any free one. Then `PORT` does not serve it. Without one, `PORT` does.',
  ),
  managementRateLimit: setting(
    'MANAGEMENT_RATE_LIMIT',
    '600',
    read.integer(1, 1_000_000),
    'Requests to the management API that an operator key may make in a minute.',
  ),
  tenantRateLimit: setting(
    'TENANT_RATE_LIMIT',
    '300',
    read.integer(1, 1_000_000),
    'Calls for one tenant in a minute that Stripe has to be asked for: portal links, checkouts, deletions of payment methods.',
  ),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    '',
    read.proxies,
    'Proxies whose `X-Forwarded-For` is believed: comma-separated addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`.',
  ),
  maxConnections: setting(
    'MAX_CONNECTIONS',
    '1000',
    read.integer(1, 1_000_000),
    'Connections that may be open at once; a further one is closed at once. Keep it below the limit of open files.',
  ),
  failedAuthLimit: setting(
    'FAILED_AUTH_LIMIT',
    '100',
    read.integer(1, 1_000_000),
    'Failed authentications that a client address may make in a minute, and calls that may be refused of a credential because of the tenant they are for. All addresses of an IPv6 /48 together may fail ten times as often.',
  ),
  shutdownDelay: setting(
    'SHUTDOWN_DELAY_MS',
    '5000',
    read.integer(0, MAX_SHUTDOWN),
    'Milliseconds at shutdown in which `/readyz` answers 503 while requests are still served, so that a load balancer can turn away first. In sandbox mode 0, unless this is set.',
  ),
  shutdownTimeout: setting(
    'SHUTDOWN_TIMEOUT_MS',
    '10000',
    read.integer(0, MAX_SHUTDOWN),
    'Milliseconds that requests in flight get to finish at shutdown, after that delay.',
  ),
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    read.oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'fatal, error, warn, info, debug, trace or silent.',
  ),
  ...TRACING_SETTINGS,
  production: setting(
    'NODE_ENV',
    'development',
    // A name that is not known, or a typing error, must not open the sandbox to the world.
    (name) => !/^(development|test)$/.test(name),
    '`production` refuses to start without a Stripe key, and never fails a request over the form of its own response. So does any other value but `development` and `test`.',
  ),
  sandboxDir: setting(
    'SANDBOX_DIR',
    '.gangway',
    read.text,
    'The folder in which the sandbox keeps its store, its Stripe objects and the demo keys.',
  ),
  sandboxPort: setting(
    'SANDBOX_PORT',
    '0',
    read.integer(0, 65_535),
    'The port of the sandbox’s stand-in for Stripe; 0 for any free one.',
  ),
} as const;

type Settings = typeof SETTINGS;

/** The service's settings. Times are in milliseconds; `stripe` is undefined in sandbox mode. */
export type Config = { readonly [K in keyof Settings]: ReturnType<Settings[K]['parse']> };

export { ConfigError } from './config-error.ts';

/** Where a setting's value came from, for `gangway config`. */
export interface SettingReport {
  readonly name: string;
  readonly value: string;
  readonly source: 'environment' | 'file' | 'default';
  readonly default: string;
  readonly description: string;
}

/**
 * Reads the settings from the environment.
 *
 * @throws {ConfigError} Naming the setting, what it accepts and what it was; secrets are not repeated.
 */
export function readConfig(env: Environment): Config {
  const config = Object.fromEntries(
    Object.entries(SETTINGS).map(([key, entry]) => [key, readSetting(entry, env)]),
  ) as unknown as Config;
  if (config.stripe) return config;
  if (config.production) {
    const mode = givenValue(env, 'NODE_ENV')?.value;
    throw new ConfigError(
      `STRIPE_SECRET_KEY is required when NODE_ENV is ${mode}: the sandbox is for development only`,
    );
  }
  if (config.workers > 1)
    throw new ConfigError('WORKERS must be 1 without STRIPE_SECRET_KEY: the sandbox is one process');
  return {
    ...config,
    host: '127.0.0.1',
    managementHost: '127.0.0.1',
    ...(!givenValue(env, 'DATABASE_URL') && { database: `${config.sandboxDir}/gangway.db` }),
    ...(!givenValue(env, 'SHUTDOWN_DELAY_MS') && { shutdownDelay: 0 }),
  };
}

/** Every setting with its value, secrets masked. */
export function reportSettings(env: Environment): SettingReport[] {
  return Object.values(SETTINGS).map(({ name, description, fallback, secret }) => {
    const given = givenValue(env, name);
    return {
      name,
      value: given ? shown(given.value, secret) : fallback,
      source: given?.source ?? 'default',
      default: fallback,
      description,
    };
  });
}

/** Production is behind a proxy, for TLS. Unless it is named, all callers have its address. */
export function lacksProxies({ production, trustedProxies }: Config): boolean {
  return production && trustedProxies.length === 0;
}

export const NO_PROXIES =
  'TRUSTED_PROXIES is empty: behind a proxy all callers share its address, and one limit of failed authentications';

function readSetting({ name, parse, fallback, secret }: Setting<unknown>, env: Environment): unknown {
  const value = givenValue(env, name)?.value ?? fallback;
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigError(`${name} must be ${error.message}, not "${shown(value, secret)}"`);
  }
}

/** A value as it may be shown: of a secret, its kind at most; of a URL, no user name and password. */
function shown(value: string, secret: boolean): string {
  if (secret) return `${/^[sr]k_(live|test)_/.exec(value)?.[0] ?? ''}…`;
  return value.replace(/\/\/.*@/, '//…@').replace(/\b(\w*password)=[^&]*/g, '$1=…');
}
