/** The sandbox's demo data: an app, two plans, a tenant with a subscription and another without, as the contract's examples name them. */
import { createApiKey } from '../billing/api-keys.ts';
import { AlreadyExistsError, NotFoundError } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import type { StripeProvider } from '../stripe/provider.ts';
import { ensurePlans, once, PLAN_IDS } from './plans.ts';

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
  const { admin, customers } = store;
  const { appId, issuer, subject, tenantId, unsubscribedTenantId, origins, returnUrl } = DEMO;
  if (!(await isThereAlready(admin.showApp(appId)))) {
    await unlessThere(admin.createApp({ id: appId, name: 'Demo app', issuer }));
    for (const origin of origins) await admin.addOrigin(appId, origin);
  }
  const tenants = [
    [tenantId, 'Demo tenant'],
    [unsubscribedTenantId, 'Demo tenant without a subscription'],
  ] as const;
  for (const [id, name] of tenants) {
    if (await isThereAlready(admin.showTenant(id))) continue;
    await unlessThere(admin.createTenant({ id, appId, name, defaultReturnUrl: returnUrl }));
    await admin.addMember(id, subject);
  }
  await ensureWorkshop(store, provider);
  await ensurePlans(provider);
  const slot = { tenantId, account: await provider.account(), livemode: provider.livemode };
  const bound = (await customers.findBinding(slot))?.customerId ?? undefined;
  // The sandbox's objects may have been deleted while the store was kept.
  if (bound && (await isThere(provider, bound))) return;
  await admin.linkCustomer(tenantId, slot.account, slot.livemode, await makeSubscriber(provider, bound));
}

/** What the calls of the management API in the docs and the contract tests are about, apart from the rest. */
async function ensureWorkshop({ admin, provisioning }: Store, provider: StripeProvider): Promise<void> {
  const { workshopAppId, workshopTenantId, spareTenantId, returnUrl } = DEMO;
  if (await isThereAlready(admin.showTenant(spareTenantId))) return;
  await unlessThere(admin.createApp({ id: workshopAppId, name: 'Workshop of the management API' }));
  await admin.addOrigin(workshopAppId, new URL(returnUrl).origin);
  const tenant = { id: workshopTenantId, appId: workshopAppId, name: 'First customer' };
  await unlessThere(admin.createTenant(tenant));
  const customer = await provider.client.customers.create(
    { name: tenant.name, metadata: { gangway_tenant: tenant.id, sandbox_id: DEMO.workshopCustomerId } },
    once('workshop-customer'),
  );
  await admin.linkCustomer(tenant.id, await provider.account(), provider.livemode, customer.id);
  const key = (id: string, ownerId: string, type?: 'read') => ({
    id,
    ownerId,
    appId: workshopAppId,
    type,
    mode: 'test' as const,
    createdAt: new Date().toISOString(),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
  });
  // In one transaction, for another process may be at the same.
  await provisioning.atomically(async ({ apiKeys }) => {
    for (const id of [DEMO.rotatedKeyId, DEMO.revokedKeyId]) {
      const secret = createApiKey('test');
      if (!(await apiKeys.tenant.find(id)))
        await apiKeys.tenant.insert({ ...key(id, tenant.id), prefix: secret.prefix }, secret);
    }
    for (const id of [DEMO.rotatedAppKeyId, DEMO.revokedAppKeyId]) {
      const secret = createApiKey('test', 'app');
      if (!(await apiKeys.app.find(id)))
        await apiKeys.app.insert({ ...key(id, workshopAppId, 'read'), prefix: secret.prefix }, secret);
    }
  });
  // The last, by which it is known whether all is there.
  await unlessThere(admin.createTenant({ ...tenant, id: spareTenantId, name: 'Former customer' }));
}

async function isThereAlready(shown: Promise<unknown>): Promise<boolean> {
  return shown.then(
    () => true,
    (error) => {
      if (error instanceof NotFoundError) return false;
      throw error;
    },
  );
}

/** Another process may be faster, and has made the same. */
async function unlessThere(creation: Promise<unknown>): Promise<void> {
  await creation.catch((error) => {
    if (!(error instanceof AlreadyExistsError)) throw error;
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
