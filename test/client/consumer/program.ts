/** What a consumer of the package writes. Knows nothing of where it runs: Node or browser, service or mock. */
import {
  createHookbridgeClient,
  createUserdocksClient,
  type HookbridgeClient,
  type ManagementClient,
  type UserdocksClient,
} from 'gangway-client';
import type { components } from 'gangway-client/types';

type UserdocksCode = NonNullable<
  Awaited<ReturnType<typeof openUserdocks>>['error']
>['errors'][number]['code'];

const APP = '22222222-2222-2222-2222-222222222222';
const TENANT = '11111111-1111-1111-1111-111111111111';
const RETURN_URL = 'https://app.example.com/account';

/** Opens a portal in each dialect, then makes each a bad request and one without credentials. */
export async function run(baseUrl: string, token: string, apiKey: string) {
  const userdocks = createUserdocksClient({ baseUrl, token: async () => token });
  const hookbridge = createHookbridgeClient({ baseUrl, apiKey, timeout: 10_000 });
  return {
    urls: [
      (await openUserdocks(userdocks, RETURN_URL)).data?.items[0]?.nextAction.url,
      (await openHookbridge(hookbridge, RETURN_URL)).data?.data.portal_url,
    ],
    outcomes: [
      await userdocksOutcome(userdocks, RETURN_URL),
      await userdocksOutcome(userdocks, 'no URL'),
      await userdocksOutcome(createUserdocksClient({ baseUrl, token: '' }), RETURN_URL),
      await hookbridgeOutcome(hookbridge, RETURN_URL),
      await hookbridgeOutcome(hookbridge),
      await hookbridgeOutcome(hookbridge, 'no URL'),
      await hookbridgeOutcome(createHookbridgeClient({ baseUrl, apiKey: '' })),
    ],
  };
}

function openUserdocks(client: UserdocksClient, defaultReturnUrl: string) {
  return client.POST('/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals', {
    params: { path: { appUuid: APP } },
    body: { tenantUuid: TENANT, defaultReturnUrl },
  });
}

async function userdocksOutcome(client: UserdocksClient, returnUrl: string) {
  const { data, error, response } = await openUserdocks(client, returnUrl);
  const code: UserdocksCode | undefined = error?.errors[0]?.code;
  return [response.status, data?.kind ?? code];
}

function openHookbridge(client: HookbridgeClient, returnUrl?: string) {
  if (returnUrl === undefined) return client.POST('/v1/billing/portal');
  const body: components['schemas']['HookbridgeCreatePortalSession'] = { return_url: returnUrl };
  return client.POST('/v1/billing/portal', { body });
}

async function hookbridgeOutcome(client: HookbridgeClient, returnUrl?: string) {
  const { data, error, response } = await openHookbridge(client, returnUrl);
  if (data) return [response.status, typeof data.meta.request_id];
  switch (error.error.code) {
    case 'INVALID_REQUEST':
      return [response.status, 'INVALID_REQUEST', typeof error.error.details];
    case 'UNAUTHORIZED':
      return [response.status, error.error.message satisfies 'Invalid or missing API key'];
    default:
      return [response.status, error.error.code];
  }
}

/** Never called: it must compile. */
export async function lists(management: ManagementClient) {
  const ofTenant = { params: { path: { tenant_id: TENANT } } };
  for await (const { subject } of management.items('/management/v1/tenants/{tenant_id}/members', ofTenant))
    subject satisfies string;
  const newest = { params: { query: { limit: 1, cursor: 'x' } } };
  for await (const event of management.items('/management/v1/audit-events', newest)) {
    event.changes[0]?.before satisfies string | null | undefined;
    // @ts-expect-error no such field
    void event.subject;
  }
  for await (const { items } of management.pages('/management/v1/apps'))
    items[0]?.name satisfies string | undefined;
}

/** Never called: each of these must be refused by the compiler. */
export async function mistakes(
  userdocks: UserdocksClient,
  hookbridge: HookbridgeClient,
  management: ManagementClient,
) {
  const billingPortals = '/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals';
  const params = { path: { appUuid: APP } };
  // @ts-expect-error a field of the wrong type
  await hookbridge.POST('/v1/billing/portal', { body: { return_url: new URL(RETURN_URL) } });
  // @ts-expect-error a required field has another name
  await userdocks.POST(billingPortals, { params, body: { tenantUuid: TENANT, returnUrl: RETURN_URL } });
  // @ts-expect-error a field of the wrong type
  await userdocks.POST(billingPortals, { params, body: { tenantUuid: 1, defaultReturnUrl: RETURN_URL } });
  // @ts-expect-error the body is missing
  await userdocks.POST(billingPortals, { params });
  // @ts-expect-error the path parameter is missing
  await userdocks.POST(billingPortals, { body: { tenantUuid: TENANT, defaultReturnUrl: RETURN_URL } });
  // @ts-expect-error no such method
  await hookbridge.GET('/v1/billing/portal');
  // @ts-expect-error no such path
  await hookbridge.POST('/v1/billing/portals');
  // @ts-expect-error an operation of the other dialect
  await hookbridge.POST(billingPortals, { params });
  // @ts-expect-error an operation of the other dialect
  await userdocks.POST('/v1/billing/portal');
  const { data, error } = await hookbridge.POST('/v1/billing/portal');
  // @ts-expect-error no such field
  void data?.data.url;
  // @ts-expect-error a code that is not declared
  void (error?.error.code === '[E4010]');
  // @ts-expect-error data may be missing
  void data.data;
  // @ts-expect-error no list
  management.items('/management/v1/tenants/{tenant_id}', { params: { path: { tenant_id: TENANT } } });
  // @ts-expect-error a path without a GET
  management.pages('/management/v1/apps/{app_id}/api-keys', { params: { path: { app_id: APP } } });
  // @ts-expect-error a parameter of the wrong type
  management.items('/management/v1/apps', { params: { query: { limit: '2' } } });
  // @ts-expect-error a list of another dialect
  management.items('/v1/billing/invoices');
  // @ts-expect-error the path parameter is missing
  management.items('/management/v1/tenants/{tenant_id}/members');
  // @ts-expect-error a cursor that may be null: there is no next page
  management.items('/management/v1/apps', { params: { query: { cursor: null } } });
  // @ts-expect-error a dialect without such lists
  void hookbridge.items;
  // @ts-expect-error no credentials
  createUserdocksClient({ baseUrl: '' });
  // @ts-expect-error the credentials of the other dialect
  createHookbridgeClient({ baseUrl: '', token: '' });
}
