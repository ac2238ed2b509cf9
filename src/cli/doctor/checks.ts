/** Looks for what would keep a portal from opening. */
import { type Config, ConfigError, lacksProxies, NO_PROXIES, readConfig } from '../../config.ts';
import { nameOf, type PostgresLocation, remoteHost } from '../../store/location.ts';
import type { Store } from '../../store/store.ts';
import { type Context, livemodeOf, openStoreOf, scopeOf, withProvider } from '../context.ts';
import { CliError } from '../errors.ts';
import { storedApps } from '../stored.ts';
import { type CheckedApp, checkApps } from './apps.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { checkEvents } from './events.ts';
import { checkStripe } from './stripe.ts';
import { checkWebhooks } from './webhooks.ts';

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

/** Whether a service with these settings could open portals, and would hear of what changes. */
export async function checkService(config: Config): Promise<Check[]> {
  const { check, store } = await openedStore(config);
  try {
    const apps = store ? await checkedApps(store) : undefined;
    const stripe = withProvider(config, async (provider) => {
      const checks = await checkStripe(provider, config, apps ?? []);
      if (checks[0]?.status === 'failed') return checks;
      const webhooks = await checkWebhooks(provider, config, store);
      const events = store ? await checkEvents(store, await scopeOf(provider), Date.now()) : [];
      return [...checks, ...webhooks, ...events];
    });
    return [
      check,
      ...checkDatabaseTls(config),
      ...(apps ? checkApps(apps) : []),
      ...checkProxies(config),
      checkMode(config),
      ...(await stripe.catch(sandboxFailure)),
    ];
  } finally {
    await store?.close();
  }
}

async function openedStore(config: Config): Promise<{ check: Check; store?: Store }> {
  try {
    const store = await openStoreOf(config);
    return {
      store,
      check: ok('store', `${nameOf(config.database)} opens, and its tables are up to date`),
    };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const remedy =
      'Let DATABASE_URL name a file that this user may read and write, or a PostgreSQL database that is there and lets this user in.';
    return { check: failed('store', error.message, remedy) };
  }
}

async function checkedApps(store: Store): Promise<CheckedApp[]> {
  const apps = (await storedApps(store)).map(async (app) => ({
    ...app,
    applied: await store.admin.appliedPortalConfiguration(app.id),
  }));
  return Promise.all(apps);
}

/** What crosses a network to a database server, its password among it, is to be for that server alone. */
function checkDatabaseTls({ database }: Config): Check[] {
  const host = remoteHost(database);
  if (host === undefined) return [];
  const name = 'database TLS';
  const mode = new URL((database as PostgresLocation).postgres).searchParams.get('sslmode');
  if (mode === 'verify-full' || mode === 'verify-ca') return [ok(name, `${host} has to prove who it is`)];
  const what = mode === 'require' ? `${host} may be anybody` : `what ${host} is told can be read on the way`;
  return [
    warning(name, what, 'Add ?sslmode=verify-full to DATABASE_URL, unless nobody else is on that network.'),
  ];
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
