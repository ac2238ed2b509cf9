/** When keys were last used, whosever they are. */
import type { Kysely } from 'kysely';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

/** The tables of API keys. */
export type ApiKeyTable = 'api_keys' | 'app_api_keys' | 'operator_keys';

/** The last use is kept to this precision, in milliseconds, so that not every request writes. */
const LAST_USE_PRECISION = 60_000;

/** Notes when keys were last used. */
export class LastUses {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;
  readonly #table: ApiKeyTable;
  /** The ids of keys whose last use is just being written. */
  readonly #noting = new Set<string>();

  constructor(db: Kysely<Tables>, clock: StoreClock, table: ApiKeyTable) {
    this.#db = db;
    this.#clock = clock;
    this.#table = table;
  }

  /** Notes a use as soon as can be: whether it can is nothing to whoever holds the key. */
  note({ id, last_used_at }: { readonly id: string; readonly last_used_at: string | null }): void {
    const now = this.#clock.now();
    if (!last_used_at || now.getTime() - Date.parse(last_used_at) >= LAST_USE_PRECISION)
      void this.#write(id, now);
  }

  /** Never throws: what is not noted now will be at the next use. */
  async #write(id: string, at: Date): Promise<void> {
    if (this.#noting.has(id)) return;
    this.#noting.add(id);
    try {
      const keys = this.#db.updateTable(this.#table).set({ last_used_at: at.toISOString() });
      await keys.where('id', '=', id).execute();
    } catch {
      // The call itself says so, where it needs to write.
    } finally {
      this.#noting.delete(id);
    }
  }
}
