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

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
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
    if (!key.last_used_at || now.getTime() - Date.parse(key.last_used_at) >= LAST_USE_PRECISION) {
      await this.#db
        .updateTable('api_keys')
        .set({ last_used_at: now.toISOString() })
        .where('id', '=', key.id)
        .execute();
    }
    return { id: key.id, mode: key.mode as ApiKeyMode, tenantId: key.tenant_id, appId: key.app_id };
  }
}
