/** What examples are about: an app with one of everything, apart from what other tests use. */
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { MAX_MEMBERS } from '../../../src/provisioning/members.ts';
import { MAX_PUBLIC_KEYS } from '../../../src/provisioning/public-keys.ts';
import type { CallInit, TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { type Cause, seen } from '../cause.ts';

export interface NewApp {
  readonly appId: string;
  readonly publicKeyId: string;
  readonly tenantId: string;
  readonly customerId: string;
  /** The id of the tenant's API key. */
  readonly keyId: string;
  /** The id of the app's API key. */
  readonly appKeyId: string;
}

/** As the contract's examples have it. Its customer is known to nobody but the store. */
export async function newApp(gangway: TestGangway): Promise<NewApp> {
  const admin = provisioner(gangway.store);
  const appId = await admin.createApp({ name: 'Acme', issuer: DEMO.issuer });
  await admin.addOrigin(appId, new URL(DEMO.returnUrl).origin);
  const { management } = await gangway.variables();
  const publicKeyId = await admin.addAppKey(appId, management.publicKey ?? '');
  const appKeyId = await admin.addAppApiKey(
    appId,
    { mode: 'test', type: 'read' },
    createApiKey('test', 'app'),
  );
  const { tenantId, customerId } = await newTenant(gangway, appId);
  const keyId = await admin.addApiKey(tenantId, 'test', createApiKey('test'));
  return { appId, publicKeyId, tenantId, customerId, keyId, appKeyId };
}

/** A tenant with a member and a customer. */
export async function newTenant({ store, provider }: TestGangway, appId: string) {
  const admin = provisioner(store);
  const tenantId = await admin.createTenant({
    appId,
    name: 'First customer',
    defaultReturnUrl: DEMO.returnUrl,
  });
  await admin.addMember(tenantId, DEMO.subject);
  const customerId = `cus_${crypto.randomUUID().replaceAll('-', '')}`;
  await admin.linkCustomer(tenantId, await provider.account(), provider.livemode, customerId);
  return { tenantId, customerId };
}

/** Gives a tenant as many members as it may have. */
export async function fillWithMembers({ store }: TestGangway, tenantId: string): Promise<void> {
  const { members } = store.provisioning.queries;
  const has = (await members.count([tenantId])).get(tenantId) ?? 0;
  const createdAt = new Date().toISOString();
  await members.add(
    Array.from({ length: MAX_MEMBERS - has }, (_, n) => ({ tenantId, subject: `filled ${n}`, createdAt })),
  );
}

/** Gives an app as many public keys as it may have, and takes away its own. */
export async function fillWithPublicKeys({ store }: TestGangway, appId: string): Promise<void> {
  const { publicKeys } = store.provisioning.queries;
  const { items } = await publicKeys.list(appId, { limit: 1, after: undefined });
  for (const { id } of items) await publicKeys.remove(appId, id);
  const createdAt = new Date().toISOString();
  for (let n = 0; n < MAX_PUBLIC_KEYS; n++)
    await publicKeys.add({ id: crypto.randomUUID(), appId, publicKey: `filled ${n}`, createdAt });
}

/** The valid call, but for what is said of a new app. */
export const inNewApp =
  (id: OperationId, init: (own: NewApp) => CallInit): Cause =>
  async ({ gangway }) =>
    seen(gangway.call(id, init(await newApp(gangway))));
