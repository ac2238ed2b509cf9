/** What a visitor of the page plays with: a tenant of its own, and the credentials of both dialects' callers. */
import { randomUUID } from 'node:crypto';
import { createApiKey } from '../../billing/api-keys.ts';
import type { Store } from '../../store/store.ts';
import { ensureCredentials } from '../credentials.ts';
import { DEMO } from '../data.ts';
import { OFFERS, type Offer } from '../plans.ts';
import { ensureKey, ensureTenant, now } from '../rows.ts';
import { signToken } from '../token.ts';
import { someName } from './names.ts';

export interface PageSession {
  readonly app: string;
  readonly tenant: { readonly id: string; readonly name: string };
  readonly credentials: {
    /** The tenant's API key, for hookbridge. */
    readonly key: string;
    /** A token of the demo user, for userdocks. */
    readonly token: string;
    /** The demo app's key for reading, for userdocks. */
    readonly readKey: string;
  };
  readonly offers: readonly Offer[];
}

/**
 * Makes a tenant that has no customer yet.
 *
 * @param folder Where the demo credentials are kept.
 * @param origin Of the page, to which links may lead back from now on.
 * @throws {ConfigError} If the demo credentials cannot be read.
 */
export async function newSession(store: Store, folder: string, origin: string): Promise<PageSession> {
  const { appId } = DEMO;
  const credentials = await ensureCredentials(store, folder);
  const name = someName();
  const id = randomUUID();
  const apiKey = createApiKey('test');
  await store.provisioning.atomically(async (queries) => {
    await queries.origins.add({ appId, origin, createdAt: now() });
    const tenant = { id, appId, name, defaultReturnUrl: `${origin}/sandbox` };
    await ensureTenant(queries, tenant, DEMO.subject);
    await ensureKey(queries.apiKeys.tenant, { ownerId: id, appId }, apiKey);
  });
  return {
    app: appId,
    tenant: { id, name },
    credentials: { key: apiKey.key, token: await signToken(credentials), readKey: credentials.apiKeyRead },
    offers: OFFERS,
  };
}
