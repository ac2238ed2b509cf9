/** API keys of tenants, found by their hash. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode } from '../billing/api-keys.ts';
import type { StoreClock } from './clock.ts';
import { LastUses } from './last-uses.ts';
import type { Tables } from './tables.ts';

export interface StoredApiKey {
  readonly id: string;
  readonly mode: ApiKeyMode;
  readonly tenantId: string;
  readonly appId: string;
}

export class ApiKeyStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;
  readonly #lastUses: LastUses;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
    this.#lastUses = new LastUses(db, clock, 'api_keys');
  }

  /** The key with this hash, its last use noted; undefined if there is none, or it was revoked or has expired. */
  async use(hash: string): Promise<StoredApiKey | undefined> {
    const key = await this.#db
      .selectFrom('api_keys')
      .innerJoin('tenants', 'tenants.id', 'api_keys.tenant_id')
      .select(['api_keys.id', 'mode', 'tenant_id', 'app_id', 'last_used_at'])
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .where(({ eb, or }) =>
        or([eb('expires_at', 'is', null), eb('expires_at', '>', this.#clock.now().toISOString())]),
      )
      .executeTakeFirst();
    if (!key) return undefined;
    this.#lastUses.note(key);
    return { id: key.id, mode: key.mode as ApiKeyMode, tenantId: key.tenant_id, appId: key.app_id };
  }
}
