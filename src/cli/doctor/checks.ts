/** Looks for what would keep a portal from opening. */
import { resolve } from 'node:path';
import { type Config, ConfigError, lacksProxies, NO_PROXIES, readConfig } from '../../config.ts';
import { type Context, livemodeOf, openStoreOf, withProvider } from '../context.ts';
import { CliError } from '../errors.ts';
import { checkApps, type StoredApp } from './apps.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { checkStripe } from './stripe.ts';

/** Every check. Nothing else is checked with settings that cannot be used. */
export async function runChecks(env: Context['env']): Promise<Check[]> {
  try {
    return [ok('settings', 'all can be used'), ...(await checkService(readConfig(env)))];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = 'Correct it; `gangway config` shows all settings. The rest was not checked.';
    return [failed('settings', error.message, remedy)];
  }
}

/** Whether a service with these settings could open portals. */
export async function checkService(config: Config): Promise<Check[]> {
  const { check, apps } = await checkStore(config);
  const ofApps = apps ? checkApps(apps) : [];
  const stripe = withProvider(config, (provider) => checkStripe(provider, config, apps ?? []));
  return [
    check,
    ...ofApps,
    ...checkProxies(config),
    checkMode(config),
    ...(await stripe.catch(sandboxFailure)),
  ];
}

async function checkStore(config: Config): Promise<{ check: Check; apps?: StoredApp[] }> {
  try {
    const store = await openStoreOf(config);
    try {
      const apps = await store.admin.listApps();
      const all = await Promise.all(apps.map(({ id }) => store.admin.showApp(id)));
      const detail = `${resolve(config.databaseFile)} opens, and its tables are up to date`;
      return { check: ok('store', detail), apps: all };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const remedy = 'Let DATABASE_URL name a file that this user may read and write.';
    return { check: failed('store', error.message, remedy) };
  }
}

/** Only production is expected to be behind a proxy. */
function checkProxies(config: Config): Check[] {
  const name = 'proxies';
  const remedy = 'Set TRUSTED_PROXIES to the addresses that your proxy calls from.';
  if (lacksProxies(config)) return [warning(name, NO_PROXIES, remedy)];
  return config.production
    ? [ok(name, `${config.trustedProxies.join(', ')} may say whom a call is from`)]
    : [];
}

function checkMode(config: Config): Check {
  const name = 'Stripe key';
  if (!config.stripe)
    return warning(
      name,
      'none: the sandbox serves',
      'Set STRIPE_SECRET_KEY for portals of a Stripe account.',
    );
  if (livemodeOf(config)) return ok(name, 'of live mode; hb_live_ keys serve');
  if (config.production)
    return warning(name, 'of test mode, in production', 'Set STRIPE_SECRET_KEY to a live key.');
  return ok(name, 'of test mode; hb_test_ keys serve');
}

function sandboxFailure(error: unknown): Check[] {
  if (!(error instanceof CliError)) throw error;
  return [failed('sandbox', error.message, 'Let SANDBOX_DIR name a folder that this user may write to.')];
}
