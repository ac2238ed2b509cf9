/** The domain on a real store and the real adapter, with an app, tenants and a sandbox of its own. Gone after the test. */
import type { Caller } from '../../src/billing/caller.ts';
import type { PortalLink } from '../../src/billing/portal-link.ts';
import type { Store } from '../../src/store/store.ts';
import type { StripeOptions, StripeProvider } from '../../src/stripe/provider.ts';
import { monthlyPrice } from '../sandbox/support.ts';
import { createPortal, type Ports } from './create-portal.ts';
import { audits, bindings, newLocation, openTestStore } from './database.ts';
import { providerAt, startTestSandbox } from './provider.ts';
import { provisioner } from './provisioner.ts';

export const RETURN_URL = 'https://app.example.com/account';

/** What a call may have otherwise. */
export type PortalChanges = Partial<Caller> & Partial<PortalLink>;

/** A caller as the userdocks dialect makes it. */
export const userOf = (appId: string, tenantId: string): Caller => ({
  requestId: 'req_1',
  dialect: 'userdocks',
  principal: 'user:user-1',
  appId,
  tenantId,
  member: 'user-1',
});

/** A caller as the hookbridge dialect makes it. */
export const keyOf = (appId: string, tenantId: string): Caller => ({
  requestId: 'req_1',
  dialect: 'hookbridge',
  principal: 'key:key-1',
  appId,
  tenantId,
});

/** An app, a tenant and a user of it. */
export async function registerTenant(store: Store) {
  const admin = provisioner(store);
  const appId = await admin.createApp({ name: 'App', issuer: 'issuer' });
  await admin.addOrigin(appId, 'https://app.example.com');
  const tenantId = await admin.createTenant({ appId, name: 'Tenant' });
  await admin.addMember(tenantId, 'user-1');
  return { appId, tenantId };
}

export type { Ports } from './create-portal.ts';

/**
 * Starts the domain. `asUser` and `byKey` open the tenant's portal as either dialect does.
 *
 * @param wrap Puts something between the domain and the store.
 */
export async function startPortal(
  options: Partial<StripeOptions> = {},
  wrap: (ports: Ports) => Ports = (ports) => ports,
) {
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, options);
  const location = await newLocation();
  const store = await openTestStore(location);
  const { appId, tenantId } = await registerTenant(store);
  const portal = createPortal(wrap(store), provider);
  const open = (act: 'open' | 'openSubscribed', caller: Caller, changes: PortalChanges) => {
    const { returnUrl, locale, flow, signIn, ...others } = { returnUrl: RETURN_URL, ...changes };
    return portal[act]({ ...caller, ...others }, { returnUrl, locale, flow, signIn });
  };
  return {
    sandbox,
    provider,
    location,
    store,
    appId,
    tenantId,
    asUser: (changes: PortalChanges = {}) => open('open', userOf(appId, tenantId), changes),
    byKey: (changes: PortalChanges = {}) => open('openSubscribed', keyOf(appId, tenantId), changes),
    customers: async () => (await provider.client.customers.list({ limit: 100 })).data.map(({ id }) => id),
    audits: () => audits(location),
    binding: async () => (await bindings(location))[0],
  };
}

/** Gives a customer a subscription in this status, and binds it to the tenant. */
export async function subscribe(
  { provider, store, tenantId }: { provider: StripeProvider; store: Store; tenantId: string },
  status = 'active',
): Promise<string> {
  const { client } = provider;
  const { id } = await client.customers.create();
  const { id: price } = await monthlyPrice(client);
  await client.subscriptions.create({
    customer: id,
    items: [{ price }],
    metadata: { sandbox_status: status },
  });
  await provisioner(store).linkCustomer(tenantId, await provider.account(), provider.livemode, id);
  return id;
}
