/** What `gangway tenant …` does. */
import { checkReturnUrl } from '../billing/return-url.ts';
import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import type { NewTenant } from '../store/tenant-admin.ts';
import { translateError } from '../stripe/errors.ts';
import { livemodeOf, withProvider } from './context.ts';
import { CliError } from './errors.ts';
import { type CommandResult, fields, table } from './output.ts';

type Admin = Store['admin'];

/** @throws {BillingError} RETURN_URL_NOT_ALLOWED */
export async function createTenant(store: Store, config: Config, tenant: NewTenant): Promise<CommandResult> {
  const { admin } = store;
  const { appId, defaultReturnUrl: url } = tenant;
  const defaultReturnUrl = url === undefined ? undefined : await allowedUrl(store, config, appId, url);
  const id = await admin.createTenant({ ...tenant, defaultReturnUrl });
  const next = [`gangway member add ${id} <subject>`, `gangway api-key create ${id}`];
  return { data: await admin.showTenant(id), text: `Created tenant ${id}. Next:\n  ${next.join('\n  ')}` };
}

/** All tenants, or one app's. */
export async function listTenants(admin: Admin, appId: string | undefined): Promise<CommandResult> {
  const tenants = await admin.listTenants(appId);
  const rows = tenants.map((tenant) => [tenant.id, tenant.name, tenant.app_id, tenant.created_at]);
  const none = 'No tenants yet. Create one: gangway tenant create <app> <name>';
  return { data: tenants, text: tenants.length ? table(['ID', 'NAME', 'APP', 'CREATED'], rows) : none };
}

/** A tenant with all that belongs to it. */
export async function showTenant(admin: Admin, id: string): Promise<CommandResult> {
  const tenant = await admin.showTenant(id);
  const customers = tenant.customers.map(
    ({ customer_id, stripe_account, livemode }) =>
      `${customer_id ?? 'none yet'}  ${stripe_account}  ${livemode ? 'live' : 'test'}`,
  );
  const keys = tenant.api_keys.map(
    ({ id, prefix, revoked_at }) => `${id}  ${prefix}…${revoked_at ? '  revoked' : ''}`,
  );
  const text = fields({
    id: tenant.id,
    name: tenant.name,
    app: tenant.app_id,
    'default return URL': tenant.default_return_url,
    members: tenant.members.length ? tenant.members : null,
    'API keys': keys.length ? keys : null,
    'Stripe customers': customers.length ? customers : null,
    created: tenant.created_at,
  });
  return { data: tenant, text };
}

/** @param url Null for none. @throws {BillingError} RETURN_URL_NOT_ALLOWED */
export async function setDefaultReturnUrl(
  store: Store,
  config: Config,
  id: string,
  url: string | null,
): Promise<CommandResult> {
  const { admin } = store;
  const { app_id } = await admin.showTenant(id);
  const checked = url === null ? null : await allowedUrl(store, config, app_id, url);
  await admin.setDefaultReturnUrl(id, checked);
  const text = checked
    ? `Tenant ${id} returns to ${checked} by default.`
    : `Tenant ${id} has no default return URL.`;
  return { data: await admin.showTenant(id), text };
}

/** Binds the customer once Stripe has shown that it exists. @throws {BillingError} @throws {CliError} NO_SUCH_CUSTOMER */
export async function linkCustomer(
  admin: Admin,
  config: Config,
  id: string,
  customer: string,
): Promise<CommandResult> {
  await admin.showTenant(id);
  return withProvider(config, async (provider) => {
    const account = await provider.account();
    const found = await provider.client.customers.retrieve(customer).catch((error) => {
      if (error.code === 'resource_missing') return undefined;
      throw translateError(error);
    });
    if (!found || found.deleted) {
      const mode = provider.livemode ? 'live' : 'test';
      throw new CliError(
        'NO_SUCH_CUSTOMER',
        `Stripe account ${account} has no customer ${customer} in ${mode} mode.`,
      );
    }
    await admin.linkCustomer(id, account, provider.livemode, customer);
    return {
      data: await admin.showTenant(id),
      text: `Tenant ${id} is customer ${customer} of Stripe account ${account}.`,
    };
  });
}

function allowedUrl({ access }: Store, config: Config, appId: string, url: string): Promise<string> {
  return checkReturnUrl(url, livemodeOf(config), (origin) => access.allowsOrigin(appId, origin));
}
