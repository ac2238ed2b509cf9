/** The sandbox's demo data: an app, two plans, a tenant with a subscription and another without, as the contract's examples name them. */
import { createApiKey } from '../billing/api-keys.ts';
import type { ProvisioningStore, Queries } from '../provisioning/ports.ts';
import type { Store } from '../store/store.ts';
import type { StripeProvider } from '../stripe/provider.ts';
import { ensurePlans, once, PLAN_IDS } from './plans.ts';
import { ensureApp, ensureKey, ensureTenant } from './rows.ts';

export const DEMO = {
  appId: '22222222-2222-2222-2222-222222222222',
  issuer: '55555555-5555-5555-5555-555555555555',
  subject: '44444444-4444-4444-4444-444444444444',
  tenantId: '11111111-1111-1111-1111-111111111111',
  unsubscribedTenantId: '33333333-3333-3333-3333-333333333333',
  /** Where the management API is tried out. */
  workshopAppId: '88888888-8888-8888-8888-888888888888',
  workshopTenantId: '99999999-9999-9999-9999-999999999999',
  workshopCustomerId: 'cus_Example',
  spareTenantId: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
  rotatedKeyId: 'b0000000-0000-0000-0000-000000000001',
  revokedKeyId: 'b0000000-0000-0000-0000-000000000002',
  rotatedAppKeyId: 'b0000000-0000-0000-0000-000000000003',
  revokedAppKeyId: 'b0000000-0000-0000-0000-000000000004',
  /** The origins of the examples of both dialects. */
  origins: ['https://app.example.com', 'https://app.hookbridge.io'],
  returnUrl: 'https://app.example.com/account',
  ...PLAN_IDS,
} as const;

/**
 * Makes what is missing of the demo data. Nothing that is there already is changed. Several processes may do so at once, and
 * make one set.
 */
export async function ensureDemoData(store: Store, provider: StripeProvider): Promise<void> {
  const { customers, provisioning } = store;
  await provisioning.atomically(ensureTenants);
  await ensureWorkshop(provisioning, provider);
  await ensurePlans(provider);
  const { tenantId } = DEMO;
  const slot = { tenantId, account: await provider.account(), livemode: provider.livemode };
  const bound = (await customers.findBinding(slot))?.customerId ?? undefined;
  // The sandbox's objects may have been deleted while the store was kept.
  if (bound && (await isThere(provider, bound))) return;
  const customerId = await makeSubscriber(provider, bound);
  await provisioning.atomically((queries) => queries.customers.link(slot, [{ tenantId, customerId }]));
}

async function ensureTenants(queries: Queries): Promise<void> {
  const { appId, issuer, subject, tenantId, unsubscribedTenantId, origins, returnUrl } = DEMO;
  await ensureApp(queries, { id: appId, name: 'Demo app', issuer }, origins);
  const tenant = { id: tenantId, appId, name: 'Demo tenant', defaultReturnUrl: returnUrl };
  const other = { ...tenant, id: unsubscribedTenantId, name: 'Demo tenant without a subscription' };
  await ensureTenant(queries, tenant, subject);
  await ensureTenant(queries, other, subject);
}

/** What the calls of the management API in the docs and the contract tests are about, apart from the rest. */
async function ensureWorkshop(store: ProvisioningStore, provider: StripeProvider): Promise<void> {
  const { workshopAppId: appId, workshopTenantId: tenantId, spareTenantId, returnUrl } = DEMO;
  if (await store.queries.tenants.find(spareTenantId)) return;
  const tenant = { id: tenantId, appId, name: 'First customer', defaultReturnUrl: null };
  const { id: customerId } = await provider.client.customers.create(
    { name: tenant.name, metadata: { gangway_tenant: tenantId, sandbox_id: DEMO.workshopCustomerId } },
    once('workshop-customer'),
  );
  const scope = { account: await provider.account(), livemode: provider.livemode };
  await store.atomically(async (queries) => {
    const { apiKeys, customers } = queries;
    const app = { id: appId, name: 'Workshop of the management API', issuer: null };
    await ensureApp(queries, app, [new URL(returnUrl).origin]);
    await ensureTenant(queries, tenant);
    await ensureTenant(queries, { ...tenant, id: spareTenantId, name: 'Former customer' });
    await customers.link(scope, [{ tenantId, customerId }]);
    for (const id of [DEMO.rotatedKeyId, DEMO.revokedKeyId])
      await ensureKey(apiKeys.tenant, { id, ownerId: tenantId, appId }, createApiKey('test'));
    for (const id of [DEMO.rotatedAppKeyId, DEMO.revokedAppKeyId])
      await ensureKey(apiKeys.app, { id, ownerId: appId, appId, type: 'read' }, createApiKey('test', 'app'));
  });
}

/**
 * A customer with a subscription. Whoever asks for it at the same time gets the same one, by its idempotency keys.
 *
 * @param lost The customer in whose place it comes.
 */
async function makeSubscriber(provider: StripeProvider, lost = 'none'): Promise<string> {
  const { client } = provider;
  const customer = await client.customers.create(
    {
      name: 'Demo tenant',
      metadata: { gangway_tenant: DEMO.tenantId },
      // Without a card its subscription could not renew, once the sandbox's clock is moved.
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    },
    once(`customer-after-${lost}`),
  );
  // It may have been made earlier today, for a store that was removed since, and have been deleted.
  if (!(await isThere(provider, customer.id))) return makeSubscriber(provider, customer.id);
  await client.subscriptions.create(
    { customer: customer.id, items: [{ price: DEMO.priceId }] },
    once(`subscription-after-${lost}`),
  );
  return customer.id;
}

async function isThere({ client }: StripeProvider, customerId: string): Promise<boolean> {
  try {
    return !(await client.customers.retrieve(customerId)).deleted;
  } catch (error) {
    if ((error as { code?: string }).code === 'resource_missing') return false;
    throw error;
  }
}
