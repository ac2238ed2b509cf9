/** What `gangway portal …` does. */
import type Stripe from 'stripe';
import { checkReturnUrl } from '../../billing/return-url.ts';
import type { Config } from '../../config.ts';
import type { App } from '../../provisioning/ports.ts';
import type { Store } from '../../store/store.ts';
import { livemodeOf, withProvider } from '../context.ts';
import { CliError } from '../errors.ts';
import type { CommandResult } from '../output.ts';
import { storedApp } from '../stored.ts';
import {
  createConfiguration,
  defaultConfiguration,
  findConfiguration,
  type PortalConfiguration,
  updateConfiguration,
} from './at-stripe.ts';
import { type Difference, differences, toBeTold } from './compare.ts';
import { CONFIGURATION } from './configuration.ts';
import type { JsonObject } from './field.ts';
import { readPortalFile, writePortalFile } from './file.ts';
import { withIds, withLookupKeys } from './prices.ts';
import { difference } from './words.ts';

/** @throws {CliError} NO_SUCH_CONFIGURATION, NO_DEFAULT_CONFIGURATION */
export async function showPortal(store: Store, config: Config, appId: string): Promise<CommandResult> {
  const app = await storedApp(store, appId);
  return withProvider(config, async ({ client }) => {
    const own = await ownConfiguration(client, app);
    const configuration = own ?? (await defaultConfiguration(client));
    if (!configuration)
      throw new CliError(
        'NO_DEFAULT_CONFIGURATION',
        `The app ${app.id} has no portal configuration, nor has the account a default one. Make one: gangway portal apply ${app.id} <file>`,
      );
    const says = await withLookupKeys(client, configuration.says);
    const note = own
      ? `Portal configuration ${own.id} of app ${app.id}${own.active ? '' : ', which is not active'}`
      : `The account’s default portal configuration, ${configuration.id}: app ${app.id} has none of its own`;
    return { data: says, text: writePortalFile(says, note) };
  });
}

/** @throws As `applyPortal`, but that nothing is changed. */
export async function diffPortal(
  store: Store,
  config: Config,
  appId: string,
  file: string,
): Promise<CommandResult & { readonly differs: boolean }> {
  const app = await storedApp(store, appId);
  const said = await readFor(store, config, app, file);
  return withProvider(config, async ({ client }) => {
    const { now, changes } = await plan(client, app, said);
    const heading = now
      ? `Portal configuration ${now.id} differs:`
      : `App ${app.id} has no portal configuration of its own; one would be made:`;
    return { ...told(app, now, changes, heading), differs: changes.length > 0 };
  });
}

/**
 * Makes the portal configuration of an app as a file says, and remembers what that was.
 *
 * @throws {CliError} UNREADABLE_FILE, NO_SUCH_CONFIGURATION, REFUSED_BY_STRIPE
 * @throws {InvalidFileError}
 * @throws {BillingError} RETURN_URL_NOT_ALLOWED, or one of the provider's codes.
 */
export async function applyPortal(
  store: Store,
  config: Config,
  appId: string,
  file: string,
): Promise<CommandResult> {
  const app = await storedApp(store, appId);
  const read = await readFor(store, config, app, file);
  return withProvider(config, async ({ client }) => {
    const { now, said, changes } = await plan(client, app, read);
    const changed = changes.length > 0 ? await save(client, now, said) : now;
    if (!changed) throw new Error('A new configuration says something');
    await store.admin.applyPortalConfiguration(app.id, changed.id, JSON.stringify(said));
    const heading = now
      ? `Changed portal configuration ${now.id} of app ${app.id}:`
      : `Made portal configuration ${changed.id}, which app ${app.id} uses from now on:`;
    return told(app, changed, changes, heading);
  });
}

function save(
  client: Stripe,
  now: PortalConfiguration | undefined,
  said: JsonObject,
): Promise<PortalConfiguration> {
  const changes = (toBeTold(CONFIGURATION, said, now?.says) ?? {}) as JsonObject;
  return now ? updateConfiguration(client, now.id, changes) : createConfiguration(client, changes);
}

/** The file's content, all of whose URLs are allowed. */
async function readFor({ access }: Store, config: Config, app: App, file: string): Promise<JsonObject> {
  const said = readPortalFile(file, app.portalConfiguration === null);
  const { default_return_url: url } = said;
  if (typeof url !== 'string') return said;
  const allows = (origin: string) => access.allowsOrigin(app.id, origin);
  return { ...said, default_return_url: await checkReturnUrl(url, livemodeOf(config), allows) };
}

async function plan(client: Stripe, app: App, file: JsonObject) {
  const now = await ownConfiguration(client, app);
  const said = await withIds(client, file);
  const revived = now && !now.active ? [{ path: 'active', from: false, to: true }] : [];
  return { now, said, changes: [...revived, ...differences(CONFIGURATION, said, now?.says)] };
}

async function ownConfiguration(client: Stripe, app: App): Promise<PortalConfiguration | undefined> {
  const { id, portalConfiguration: own } = app;
  if (own === null) return undefined;
  const found = await findConfiguration(client, own);
  if (found) return found;
  throw new CliError(
    'NO_SUCH_CONFIGURATION',
    `Stripe has no ${own} in this account and mode. To make another of the file, first: gangway app portal-configuration ${id} --default`,
  );
}

function told(
  { id: app_id }: App,
  configuration: PortalConfiguration | undefined,
  changes: readonly Difference[],
  heading: string,
): CommandResult {
  const data = {
    app_id,
    portal_configuration: configuration?.id ?? null,
    changes: changes.map(({ path, from = null, to = null }) => ({ path, from, to })),
  };
  if (changes.length === 0)
    return { data, text: `Portal configuration ${configuration?.id} is as the file says.` };
  return { data, text: [heading, ...changes.map((change) => `  ${difference(change)}`)].join('\n') };
}
