/** What the command line reads and writes of apps' API keys. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode, AppApiKeyType, NewApiKey } from '../billing/api-keys.ts';
import { addKey, revokeKey } from './api-key-rows.ts';
import { findApp } from './app-admin.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

/** Queries on apps' API keys. Ids are taken in any case. */
export function appApiKeyAdmin(db: Kysely<Tables>, clock: StoreClock) {
  const now = () => clock.now().toISOString();

  return {
    /**
     * Stores a key's hash; the key itself is never stored. A key that is there already stays as it is, revoked or not.
     *
     * @returns Its id.
     * @throws {NotFoundError} If there is no such app.
     */
    async addAppApiKey(
      appId: string,
      { mode, type }: { readonly mode: ApiKeyMode; readonly type: AppApiKeyType },
      { hash, prefix }: NewApiKey,
    ): Promise<string> {
      const app = await findApp(db, appId);
      const key = {
        id: clock.newId(),
        app_id: app.id,
        type,
        mode,
        prefix,
        hash,
        created_at: now(),
        expires_at: null,
      };
      return addKey(db, 'app_api_keys', key);
    },

    /** Without their hashes: all of them, or one app's. @throws {NotFoundError} If there is no such app. */
    async listAppApiKeys(appId?: string) {
      const keys = db
        .selectFrom('app_api_keys')
        .select(['id', 'app_id', 'type', 'mode', 'prefix', 'created_at', 'revoked_at', 'last_used_at'])
        .orderBy('created_at');
      if (appId === undefined) return keys.execute();
      return keys.where('app_id', '=', (await findApp(db, appId)).id).execute();
    },

    /** Revokes a key at once. @returns Whether it was in force until now. @throws {NotFoundError} */
    revokeAppApiKey(id: string): Promise<boolean> {
      return revokeKey(db, 'app_api_keys', id, now());
    },
  };
}
