/** The sandbox's demo data: an app, a tenant with a subscription and another without, as the contract's examples name them. */
import { NotFoundError } from '../store/errors.ts';
import type { Store } from '../store/store.ts';
import type { StripeProvider } from '../stripe/provider.ts';

export const DEMO = {
  appId: '22222222-2222-2222-2222-222222222222',
  issuer: '55555555-5555-5555-5555-555555555555',
  subject: '44444444-4444-4444-4444-444444444444',
  tenantId: '11111111-1111-1111-1111-111111111111',
  unsubscribedTenantId: '33333333-3333-3333-3333-333333333333',
  /** The origins of the examples of both dialects. */
  origins: ['https://app.example.com', 'https://app.hookbridge.io'],
  returnUrl: 'https://app.example.com/account',
} as const;

/** Makes what is missing of the demo data. Nothing that is there already is changed. */
export async function ensureDemoData({ admin, customers }: Store, provider: StripeProvider): Promise<void> {
  const { appId, issuer, subject, tenantId, unsubscribedTenantId, origins, returnUrl } = DEMO;
  if (!(await isKnown(admin.showApp(appId)))) {
    await admin.createApp({ id: appId, name: 'Demo app', issuer });
    for (const origin of origins) await admin.addOrigin(appId, origin);
  }
  const tenants = [
    [tenantId, 'Demo tenant'],
    [unsubscribedTenantId, 'Demo tenant without a subscription'],
  ] as const;
  for (const [id, name] of tenants) {
    if (await isKnown(admin.showTenant(id))) continue;
    await admin.createTenant({ id, appId, name, defaultReturnUrl: returnUrl });
    await admin.addMember(id, subject);
  }
  await ensureSubscription({ admin, customers }, provider);
}

/** Whether what is asked for is there. */
async function isKnown(shown: Promise<unknown>): Promise<boolean> {
  return shown.then(
    () => true,
    (error) => {
      if (error instanceof NotFoundError) return false;
      throw error;
    },
  );
}

/** The sandbox's objects may have been deleted while the store was kept. */
async function ensureSubscription(
  { admin, customers }: Pick<Store, 'admin' | 'customers'>,
  provider: StripeProvider,
): Promise<void> {
  const slot = { tenantId: DEMO.tenantId, account: await provider.account(), livemode: provider.livemode };
  const { client } = provider;
  const bound = await customers.findBinding(slot);
  if (bound?.customerId && (await isThere(provider, bound.customerId))) return;
  const customer = await client.customers.create({
    name: 'Demo tenant',
    metadata: { gangway_tenant: DEMO.tenantId },
  });
  const product = await client.products.create({ name: 'Demo plan' });
  const price = await client.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 1900,
    recurring: { interval: 'month' },
  });
  await client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
  await admin.linkCustomer(slot.tenantId, slot.account, slot.livemode, customer.id);
}

async function isThere({ client }: StripeProvider, customerId: string): Promise<boolean> {
  try {
    return !(await client.customers.retrieve(customerId)).deleted;
  } catch (error) {
    if ((error as { code?: string }).code === 'resource_missing') return false;
    throw error;
  }
}
