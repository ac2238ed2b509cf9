/** What the service is run on: a store with apps, tenants and keys, and a stand-in for Stripe that can be cut off. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { SANDBOX_SECRET_KEY, startSandbox } from '../../src/sandbox/index.ts';
import { openStore, type Store, type StoreLocation } from '../../src/store/store.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { provisioner } from '../support/provisioner.ts';
import { openGate } from './gate.ts';

export const ISSUER = 'https://issuer.example';
export const SUBJECT = 'user-1';
export const RETURN_URL = 'https://app.example.com/account';
export const WEBHOOK_SECRET = 'whsec_faults';

/** Tenants that have subscribed, and as many that Stripe has not heard of yet. */
const TENANTS = 8;

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** A folder for a SQLite file. Remove it. */
export async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'gangway-faults-')), 'gangway.db');
}

export async function makeWorld(location: StoreLocation) {
  const sandbox = await startSandbox({ file: ':memory:' });
  const gate = await openGate(sandbox.port);
  const options = { secretKey: SANDBOX_SECRET_KEY, timeout: 10_000, maxRetries: 0 };
  const provider = new StripeProvider({ ...options, baseUrl: sandbox.url });
  const store = await openStore(location, { now: () => new Date(), newId: () => crypto.randomUUID() });
  const data = await register(store, provider);
  await store.close();
  return {
    location,
    sandbox,
    provider,
    gate,
    ...data,
    close: async () => {
      await gate.refuse();
      provider.close();
      await sandbox.close();
      if (typeof location === 'string') await rm(join(location, '..'), { recursive: true, force: true });
    },
  };
}

async function register(store: Store, provider: StripeProvider) {
  const admin = provisioner(store);
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const appId = await admin.createApp({ name: 'App', issuer: ISSUER });
  await admin.addOrigin(appId, new URL(RETURN_URL).origin);
  await admin.addAppKey(appId, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const foreignAppId = await admin.createApp({ name: 'Another app' });
  const foreignTenantId = await admin.createTenant({ appId: foreignAppId, name: 'Somebody else' });

  const newTenant = async (name: string) => {
    const tenantId = await admin.createTenant({ appId, name });
    await admin.addMember(tenantId, SUBJECT);
    const secret = createApiKey('test');
    return { tenantId, keyId: await admin.addApiKey(tenantId, 'test', secret), key: secret.key };
  };
  const subscribed = await Promise.all(Array.from({ length: TENANTS }, (_, i) => newTenant(`Payer ${i}`)));
  const fresh = await Promise.all(Array.from({ length: TENANTS }, (_, i) => newTenant(`Newcomer ${i}`)));
  const account = await provider.account();
  const customers = await Promise.all(subscribed.map(({ tenantId }) => subscribe(provider, tenantId)));
  for (const [i, { tenantId }] of subscribed.entries())
    await admin.linkCustomer(tenantId, account, provider.livemode, customers[i] ?? '');

  const revoked = await newTenant('Somebody who left');
  await admin.revokeApiKey(revoked.keyId);
  const operator = createApiKey('test', 'operator');
  await store.provisioning.queries.operatorKeys.insert(
    {
      id: crypto.randomUUID(),
      mode: 'test',
      scopes: ['read', 'write'],
      appId: null,
      prefix: operator.prefix,
      createdAt: new Date().toISOString(),
      revokedAt: null,
      lastUsedAt: null,
    },
    operator,
  );
  return {
    appId,
    foreignTenantId,
    privateKey,
    subscribed,
    customers,
    tenants: [...subscribed, ...fresh].map(({ tenantId }) => tenantId),
    revokedKey: revoked.key,
    operatorKey: operator.key,
  };
}

/** @returns The customer. */
async function subscribe({ client }: StripeProvider, tenantId: string): Promise<string> {
  const { id } = await client.customers.create({
    metadata: { gangway_tenant: tenantId },
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const product = await client.products.create({ name: 'Team' });
  const price = await client.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 1000,
    recurring: { interval: 'month' },
  });
  await client.subscriptions.create({ customer: id, items: [{ price: price.id }] });
  return id;
}
