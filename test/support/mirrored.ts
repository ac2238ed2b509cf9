/** Tenants of a running service whose state is in its mirror. */
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { CustomerState } from '../../src/billing/customer-state.ts';
import { DEMO } from '../../src/demo/data.ts';
import type { TestGangway } from './gangway.ts';
import { provisioner } from './provisioner.ts';

/**
 * Makes a tenant that stands so. Its customer exists in the mirror alone: Stripe, if it were asked, would know nothing of it, and
 * so change nothing.
 *
 * @param changes How it stands; ids of subscriptions and invoices are made unique.
 * @returns Its id, and the header that authenticates it.
 */
export async function mirroredTenant(
  { store, provider }: TestGangway,
  changes: Partial<CustomerState>,
): Promise<{ tenantId: string; authorization: string }> {
  const { refreshQueue } = store;
  const admin = provisioner(store);
  const name = crypto.randomUUID().replaceAll('-', '');
  const customerId = `cus_${name}`;
  const scope = { account: await provider.account(), livemode: provider.livemode };
  const tenantId = await admin.createTenant({ appId: DEMO.appId, name: 'Mirrored' });
  await admin.linkCustomer(tenantId, scope.account, scope.livemode, customerId);
  const now = Date.now();
  // Due later, so that nobody else sees to it.
  await refreshQueue.request(scope, customerId, now + 60_000);
  const claim = await refreshQueue.claimOne(scope, customerId, now, now + 60_000);
  if (!claim) throw new Error('Somebody else has claimed the customer');
  const nothing = { deleted: false, subscriptions: [], invoices: [], products: [] };
  const state = { ...nothing, ...changes, customerId };
  const owned = <T extends { readonly id: string }>(objects: readonly T[]) =>
    objects.map((one) => ({ ...one, id: `${one.id}${name}`, customerId }));
  await refreshQueue.complete(
    claim,
    {
      kind: 'customer',
      state: { ...state, subscriptions: owned(state.subscriptions), invoices: owned(state.invoices) },
    },
    now,
    now,
  );
  const key = createApiKey('test');
  await admin.addApiKey(tenantId, 'test', key);
  return { tenantId, authorization: `Bearer ${key.key}` };
}
