/** What `gangway tenant …` does. */
import { randomUUID } from 'node:crypto';
import { CliError } from './errors.ts';
import { allOf, answerOf, isRefusal } from './manage/answer.ts';
import type { Management } from './manage/api.ts';
import { given } from './manage/given.ts';
import { type CommandResult, fields, table } from './output.ts';

const TENANT = '/management/v1/tenants/{tenant_id}';

export interface NewTenant {
  readonly id?: string;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl?: string;
}

export async function createTenant(
  { api }: Management,
  { id = randomUUID(), appId, name, defaultReturnUrl }: NewTenant,
): Promise<CommandResult> {
  const call = api.PUT(TENANT, {
    params: { path: { tenant_id: id }, header: { 'If-None-Match': '*' } },
    body: { app_id: appId, name, default_return_url: defaultReturnUrl ?? null },
  });
  const data = await answerOf(call, { app_id: appId }).catch((error) => {
    throw isRefusal(error, 'PRECONDITION_FAILED') || isRefusal(error, 'CONFLICT')
      ? new CliError('ALREADY_EXISTS', `There is a tenant ${id} already. What there is: gangway tenant list`)
      : error;
  });
  const next = [`gangway member add ${id} <subject>`, `gangway api-key create ${id}`];
  return { data, text: `Created tenant ${id}. Next:\n  ${next.join('\n  ')}` };
}

/** All tenants, or one app's. */
export async function listTenants({ api }: Management, appId: string | undefined): Promise<CommandResult> {
  const items = api.items('/management/v1/tenants', {
    params: { query: given({ app_id: appId, limit: 200 }) },
  });
  const tenants = await allOf(items, { app_id: appId });
  const rows = tenants.map((tenant) => [
    tenant.id,
    tenant.name,
    tenant.app_id,
    tenant.deactivated_at ? 'deactivated' : 'active',
    tenant.created_at,
  ]);
  const none = 'No tenants yet. Create one: gangway tenant create <app> <name>';
  return {
    data: tenants,
    text: tenants.length ? table(['ID', 'NAME', 'APP', 'STATE', 'CREATED'], rows) : none,
  };
}

/** A tenant with all that belongs to it. */
export async function showTenant({ api }: Management, id: string): Promise<CommandResult> {
  const path = { params: { path: { tenant_id: id } } };
  const tenant = await answerOf(api.GET(TENANT, path), { tenant_id: id });
  const members = (await allOf(api.items(`${TENANT}/members`, path))).map(({ subject }) => subject);
  const apiKeys = await allOf(api.items('/management/v1/api-keys', { params: { query: { tenant_id: id } } }));
  const customers = tenant.customers.map(
    ({ customer_id, account, livemode }) => `${customer_id}  ${account}  ${livemode ? 'live' : 'test'}`,
  );
  const keys = apiKeys.map(
    ({ id, prefix, revoked_at }) => `${id}  ${prefix}…${revoked_at ? '  revoked' : ''}`,
  );
  const text = fields({
    id: tenant.id,
    name: tenant.name,
    app: tenant.app_id,
    state: tenant.deactivated_at ? `deactivated at ${tenant.deactivated_at}` : 'active',
    'default return URL': tenant.default_return_url,
    members: members.length ? members : null,
    'API keys': keys.length ? keys : null,
    'Stripe customers': customers.length ? customers : null,
    created: tenant.created_at,
  });
  return { data: { ...tenant, members, api_keys: apiKeys }, text };
}

export async function renameTenant({ api }: Management, id: string, name: string): Promise<CommandResult> {
  const call = api.PATCH(TENANT, { params: { path: { tenant_id: id } }, body: { name } });
  const data = await answerOf(call, { tenant_id: id });
  return { data, text: `Tenant ${id} is called ${name}.` };
}

/** @param url Null for none. */
export async function setDefaultReturnUrl(
  { api }: Management,
  id: string,
  url: string | null,
): Promise<CommandResult> {
  const call = api.PATCH(TENANT, {
    params: { path: { tenant_id: id } },
    body: { default_return_url: url },
  });
  const data = await answerOf(call, { tenant_id: id });
  const text = data.default_return_url
    ? `Tenant ${id} returns to ${data.default_return_url} by default.`
    : `Tenant ${id} has no default return URL.`;
  return { data, text };
}

/** Binds the customer once Stripe has shown that it exists. */
export async function linkCustomer(
  { api }: Management,
  id: string,
  customer: string,
): Promise<CommandResult> {
  const call = api.PUT(`${TENANT}/customer`, {
    params: { path: { tenant_id: id } },
    body: { customer_id: customer },
  });
  const data = await answerOf(call, { tenant_id: id }).catch((error) => {
    throw isRefusal(error, 'INVALID_REQUEST')
      ? new CliError(
          'NO_SUCH_CUSTOMER',
          `Stripe has no customer ${customer} in the account and mode that serve.`,
        )
      : error;
  });
  const linked = data.customers.find(({ customer_id }) => customer_id === customer);
  return { data, text: `Tenant ${id} is customer ${customer} of Stripe account ${linked?.account}.` };
}

/** Refuses all that is asked for it, from now on. */
export async function deactivateTenant({ api }: Management, id: string): Promise<CommandResult> {
  const call = api.DELETE(TENANT, { params: { path: { tenant_id: id } } });
  const data = await answerOf(call, { tenant_id: id });
  return {
    data,
    text: `Tenant ${id} has been deactivated since ${data.deactivated_at}. Its subscription goes on until it is canceled.`,
  };
}

/** Lets it be used again, as it was. */
export async function activateTenant({ api }: Management, id: string): Promise<CommandResult> {
  const path = { tenant_id: id };
  const got = await api.GET(TENANT, { params: { path } });
  const { app_id, name, default_return_url } = await answerOf(Promise.resolve(got), path);
  // Whoever has changed it meanwhile keeps that.
  const header = { 'If-Match': got.response.headers.get('etag') ?? '*' };
  const body = { app_id, name, default_return_url };
  const data = await answerOf(api.PUT(TENANT, { params: { path, header }, body }), path);
  return { data, text: `Tenant ${id} is active.` };
}
