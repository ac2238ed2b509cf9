/** Looks for what would keep a portal from opening. */
import { resolve } from 'node:path';
import { type Config, ConfigError, readConfig } from '../../config.ts';
import { type Context, livemodeOf, openStoreOf, withProvider } from '../context.ts';
import { CliError } from '../errors.ts';
import { checkApps, type StoredApp } from './apps.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { checkStripe } from './stripe.ts';

/** Every check, in the order in which one builds on the other. Nothing is checked with settings that cannot be used. */
export async function runChecks(env: Context['env']): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [
      failed(
        'settings',
        error.message,
        'Correct it; `gangway config` shows all settings. The rest was not checked.',
      ),
    ];
  }
  const { check: store, apps } = await checkStore(config);
  const stripe = await withProvider(config, (provider) => checkStripe(provider, config, apps));
  return [ok('settings', 'all can be used'), store, ...checkApps(apps), checkMode(config), ...stripe];
}

async function checkStore(config: Config): Promise<{ check: Check; apps: StoredApp[] }> {
  try {
    const store = await openStoreOf(config);
    try {
      const apps = await store.admin.listApps();
      const all = await Promise.all(apps.map(({ id }) => store.admin.showApp(id)));
      return {
        check: ok('store', `${resolve(config.databaseFile)} opens, and its tables are up to date`),
        apps: all,
      };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const remedy = 'Let DATABASE_URL name a file that this user may read and write.';
    return { check: failed('store', error.message, remedy), apps: [] };
  }
}

function checkMode(config: Config): Check {
  if (!config.stripe)
    return warning(
      'Stripe key',
      'none: the sandbox serves',
      'Set STRIPE_SECRET_KEY for portals of a Stripe account.',
    );
  if (livemodeOf(config)) return ok('Stripe key', 'of live mode; hb_live_ keys serve');
  if (config.production)
    return warning('Stripe key', 'of test mode, in production', 'Set STRIPE_SECRET_KEY to a live key.');
  return ok('Stripe key', 'of test mode; hb_test_ keys serve');
}
