/** Writes apps, tenants, members and keys into a store, as tests need them, and reads them: without an audit. */
import { randomUUID } from 'node:crypto';
import type { ApiKeyMode, AppApiKeyType, NewApiKey } from '../../src/billing/api-keys.ts';
import type { ApiKey, App, KeyOwner, Tenant } from '../../src/provisioning/ports.ts';
import type { Store, StoreClock } from '../../src/store/store.ts';

/** More than there are. */
const ALL = { limit: 1_000_000, after: undefined };

/** @param clock The store's, where times or ids matter. */
export function provisioner(
  { provisioning: { queries, atomically } }: Pick<Store, 'provisioning'>,
  clock: StoreClock = { now: () => new Date(), newId: randomUUID },
) {
  const now = () => clock.now().toISOString();

  const changeApp = (id: string, change: Partial<App>) =>
    atomically(async ({ apps }) => apps.update({ ...there(await apps.find(id)), ...change }));

  async function addKey(
    owner: KeyOwner,
    key: Pick<ApiKey, 'ownerId' | 'appId' | 'mode' | 'type'>,
    secret: NewApiKey,
  ) {
    const id = clock.newId();
    const times = { createdAt: now(), expiresAt: null, revokedAt: null, lastUsedAt: null };
    await queries.apiKeys[owner].insert({ id, ...key, prefix: secret.prefix, ...times }, secret);
    return id;
  }

  const revokeKey = (owner: KeyOwner, id: string) =>
    queries.apiKeys[owner].end(id, { expiresAt: null, revokedAt: now() });

  const listKeys = async (owner: KeyOwner, ownerId?: string) =>
    (await queries.apiKeys[owner].list({ ownerId, appId: undefined }, ALL)).items;

  const listAppKeys = async (appId: string) => (await queries.publicKeys.list(appId, ALL)).items;

  return {
    async createApp(app: Pick<App, 'name'> & Partial<App>): Promise<string> {
      const defaults = { issuer: null, portalConfiguration: null, disabledAt: null, createdAt: now() };
      const made = { id: clock.newId(), ...defaults, ...app };
      await queries.apps.insert(made);
      return made.id;
    },
    setAppEnabled: (id: string, enabled: boolean) => changeApp(id, { disabledAt: enabled ? null : now() }),
    setPortalConfiguration: (id: string, portalConfiguration: string | null) =>
      changeApp(id, { portalConfiguration }),
    setIssuer: (id: string, issuer: string) => changeApp(id, { issuer }),
    async showApp(id: string) {
      const { items } = await queries.origins.list(id, ALL);
      const origins = items.map(({ origin }) => origin);
      return { ...there(await queries.apps.find(id)), keys: await listAppKeys(id), origins };
    },

    /** In a transaction, as the domain does it. */
    async addAppKey(appId: string, publicKey: string): Promise<string> {
      const key = { id: clock.newId(), appId, publicKey, createdAt: now() };
      return (await atomically(({ publicKeys }) => publicKeys.add(key))).id;
    },
    removeAppKey: (appId: string, id: string) => queries.publicKeys.remove(appId, id),
    /** The newest first. */
    listAppKeys,

    addOrigin: (appId: string, origin: string) => queries.origins.add({ appId, origin, createdAt: now() }),
    removeOrigin: (appId: string, origin: string) => queries.origins.remove(appId, origin),

    addAppApiKey: (
      appId: string,
      { mode, type }: { readonly mode: ApiKeyMode; readonly type: AppApiKeyType },
      secret: NewApiKey,
    ) => addKey('app', { ownerId: appId, appId, mode, type }, secret),
    revokeAppApiKey: (id: string) => revokeKey('app', id),
    listAppApiKeys: (appId?: string) => listKeys('app', appId),

    async createTenant(tenant: Pick<Tenant, 'appId' | 'name'> & Partial<Tenant>): Promise<string> {
      const defaults = { defaultReturnUrl: null, deactivatedAt: null, createdAt: now() };
      const made = { id: clock.newId(), ...defaults, ...tenant };
      await queries.tenants.put([made]);
      return made.id;
    },
    setDefaultReturnUrl: (id: string, defaultReturnUrl: string | null) =>
      atomically(async ({ tenants }) =>
        tenants.put([{ ...there(await tenants.find(id)), defaultReturnUrl }]),
      ),
    deactivateTenant: (id: string) =>
      atomically(async ({ tenants }) =>
        tenants.put([{ ...there(await tenants.find(id)), deactivatedAt: now() }]),
      ),
    linkCustomer: (tenantId: string, account: string, livemode: boolean, customerId: string) =>
      atomically(({ customers }) => customers.link({ account, livemode }, [{ tenantId, customerId }])),
    async listTenants(appId?: string) {
      return (await queries.tenants.list({ appId, active: undefined }, ALL)).items;
    },
    async showTenant(id: string) {
      return { ...there(await queries.tenants.find(id)), customers: await queries.customers.of([id]) };
    },

    addMember: (tenantId: string, subject: string) =>
      queries.members.add([{ tenantId, subject, createdAt: now() }]),
    removeMember: (tenantId: string, subject: string) => queries.members.remove(tenantId, [subject]),

    async addApiKey(tenantId: string, mode: ApiKeyMode, secret: NewApiKey): Promise<string> {
      const { appId } = there(await queries.tenants.find(tenantId));
      return addKey('tenant', { ownerId: tenantId, appId, mode, type: undefined }, secret);
    },
    revokeApiKey: (id: string) => revokeKey('tenant', id),
    listApiKeys: (tenantId?: string) => listKeys('tenant', tenantId),
  };
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('There is no such thing in the store');
  return found;
}
