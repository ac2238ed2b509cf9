/** API keys of apps, found by their hash. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode, AppApiKeyType } from '../billing/api-keys.ts';
import type { StoreClock } from './clock.ts';
import { LastUses } from './last-uses.ts';
import type { Tables } from './tables.ts';

export interface StoredAppApiKey {
  readonly id: string;
  readonly mode: ApiKeyMode;
  readonly type: AppApiKeyType;
  readonly appId: string;
}

export class AppApiKeyStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;
  readonly #lastUses: LastUses;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
    this.#lastUses = new LastUses(db, clock, 'app_api_keys');
  }

  /** The key with this hash, its last use noted; undefined if there is none, or it was revoked or has expired. */
  async use(hash: string): Promise<StoredAppApiKey | undefined> {
    const key = await this.#db
      .selectFrom('app_api_keys')
      .select(['id', 'mode', 'type', 'app_id', 'last_used_at'])
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .where(({ eb, or }) =>
        or([eb('expires_at', 'is', null), eb('expires_at', '>', this.#clock.now().toISOString())]),
      )
      .executeTakeFirst();
    if (!key) return undefined;
    this.#lastUses.note(key);
    return {
      id: key.id,
      mode: key.mode as ApiKeyMode,
      type: key.type as AppApiKeyType,
      appId: key.app_id,
    };
  }
}
