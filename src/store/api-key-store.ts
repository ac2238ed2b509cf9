/** API keys, found by their hash. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode } from '../billing/api-keys.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

export interface StoredApiKey {
  readonly id: string;
  readonly mode: ApiKeyMode;
  readonly tenantId: string;
  readonly appId: string;
}

/** The last use is kept to this precision, in milliseconds, so that not every request writes. */
const LAST_USE_PRECISION = 60_000;

export class ApiKeyStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;
  /** The ids of keys whose last use is just being written. */
  readonly #noting = new Set<string>();

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
  }

  /**
   * The key with this hash; undefined if there is none or it was revoked. Its last use is noted as soon as can be: whether it
   * can is nothing to whoever holds the key.
   */
  async use(hash: string): Promise<StoredApiKey | undefined> {
    const key = await this.#db
      .selectFrom('api_keys')
      .innerJoin('tenants', 'tenants.id', 'api_keys.tenant_id')
      .select(['api_keys.id', 'mode', 'tenant_id', 'app_id', 'last_used_at'])
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (!key) return undefined;
    const now = this.#clock.now();
    if (!key.last_used_at || now.getTime() - Date.parse(key.last_used_at) >= LAST_USE_PRECISION)
      void this.#noteUse(key.id, now);
    return { id: key.id, mode: key.mode as ApiKeyMode, tenantId: key.tenant_id, appId: key.app_id };
  }

  /** Never throws: what is not noted now will be at the next use. */
  async #noteUse(id: string, at: Date): Promise<void> {
    if (this.#noting.has(id)) return;
    this.#noting.add(id);
    try {
      const keys = this.#db.updateTable('api_keys').set({ last_used_at: at.toISOString() });
      await keys.where('id', '=', id).execute();
    } catch {
      // The call itself says so, where it needs to write.
    } finally {
      this.#noting.delete(id);
    }
  }
}
