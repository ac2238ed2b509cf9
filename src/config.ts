/** Environment -> one typed, validated object. Every setting is described in `settings/` and nowhere else. */
import { ConfigError } from './config-error.ts';
import { shownSetting } from './redact.ts';
import { type Environment, givenValue } from './secret-files.ts';
import { PROCESS_SETTINGS } from './settings/process.ts';
import { SERVING_SETTINGS } from './settings/serving.ts';
import type { Setting } from './settings/setting.ts';
import { STORE_SETTINGS } from './settings/store.ts';
import { STRIPE_SETTINGS } from './settings/stripe.ts';
import { TRACING_SETTINGS } from './settings/tracing.ts';

/** By the name that the code knows it by; in the order of the README. */
const SETTINGS = {
  ...STRIPE_SETTINGS,
  ...STORE_SETTINGS,
  ...SERVING_SETTINGS,
  ...PROCESS_SETTINGS,
  ...TRACING_SETTINGS,
};

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
      value: given ? shownSetting(given.value, secret) : fallback,
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
    throw new ConfigError(`${name} must be ${error.message}, not "${shownSetting(value, secret)}"`);
  }
}
