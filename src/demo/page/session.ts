/** What a visitor of the page plays with: a tenant of its own, and the credentials of both dialects' callers. */
import { createApiKey } from '../../billing/api-keys.ts';
import type { Store } from '../../store/store.ts';
import { ensureCredentials } from '../credentials.ts';
import { DEMO } from '../data.ts';
import { OFFERS, type Offer } from '../plans.ts';
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
  const { admin } = store;
  const credentials = await ensureCredentials(store, folder);
  await admin.addOrigin(DEMO.appId, origin);
  const name = someName();
  const id = await admin.createTenant({ appId: DEMO.appId, name, defaultReturnUrl: `${origin}/sandbox` });
  await admin.addMember(id, DEMO.subject);
  const apiKey = createApiKey('test');
  await admin.addApiKey(id, 'test', apiKey);
  return {
    app: DEMO.appId,
    tenant: { id, name },
    credentials: { key: apiKey.key, token: await signToken(credentials), readKey: credentials.apiKeyRead },
    offers: OFFERS,
  };
}
