/** What the demo writes into the store. Nothing of it is audited, for no operator has done it. */
import { randomUUID } from 'node:crypto';
import type { NewApiKey } from '../billing/api-keys.ts';
import type { ApiKey, App, KeyQueries, Queries, Tenant } from '../provisioning/ports.ts';

/** Makes an app with origins that it allows. One that is there already stays as it is. */
export async function ensureApp(
  { apps, origins }: Queries,
  app: Pick<App, 'id' | 'name' | 'issuer'>,
  allowed: readonly string[],
): Promise<void> {
  const createdAt = now();
  if (!(await apps.insert({ ...app, portalConfiguration: null, disabledAt: null, createdAt }))) return;
  for (const origin of allowed) await origins.add({ appId: app.id, origin, createdAt });
}

/** Makes a tenant with a member. One that is there already stays as it is. */
export async function ensureTenant(
  { tenants, members }: Queries,
  tenant: Pick<Tenant, 'id' | 'appId' | 'name' | 'defaultReturnUrl'>,
  member?: string,
): Promise<void> {
  if (await tenants.find(tenant.id)) return;
  const createdAt = now();
  await tenants.put([{ ...tenant, deactivatedAt: null, createdAt }]);
  if (member !== undefined) await members.add([{ tenantId: tenant.id, subject: member, createdAt }]);
}

/** Makes a key of test mode. One that is there already stays as it is, revoked or not. */
export function ensureKey(
  keys: KeyQueries,
  key: Pick<ApiKey, 'ownerId' | 'appId'> & Partial<Pick<ApiKey, 'id' | 'type'>>,
  secret: NewApiKey,
): Promise<void> {
  const times = { createdAt: now(), expiresAt: null, revokedAt: null, lastUsedAt: null };
  const row = {
    id: randomUUID(),
    type: undefined,
    ...key,
    mode: 'test' as const,
    prefix: secret.prefix,
    ...times,
  };
  return keys.insert(row, secret);
}

export const now = (): string => new Date().toISOString();
