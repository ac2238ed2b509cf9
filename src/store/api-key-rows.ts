/** What all API keys have in common, whosever they are. */
import type { Kysely } from 'kysely';
import type { StoreClock } from './clock.ts';
import { NotFoundError } from './errors.ts';
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

/** Adds a key. One that is there already stays as it is, revoked or not. @returns Its id. */
export async function addKey<T extends ApiKeyTable>(
  db: Kysely<Tables>,
  table: T,
  key: Omit<Tables[T], 'revoked_at' | 'last_used_at'>,
): Promise<string> {
  const row = { ...key, revoked_at: null, last_used_at: null } as unknown as Tables[ApiKeyTable];
  const insert = db.insertInto<ApiKeyTable>(table).values(row);
  await insert.onConflict((c) => c.column('hash').doNothing()).execute();
  const stored = db.selectFrom<ApiKeyTable>(table).select('id').where('hash', '=', key.hash);
  return (await stored.executeTakeFirstOrThrow()).id;
}

/** Revokes a key at once. @returns Whether it was in force until now. @throws {NotFoundError} */
export async function revokeKey(
  db: Kysely<Tables>,
  table: ApiKeyTable,
  id: string,
  at: string,
): Promise<boolean> {
  const keys = db.updateTable(table).set({ revoked_at: at }).where('id', '=', id.toLowerCase());
  const { numUpdatedRows } = await keys.where('revoked_at', 'is', null).executeTakeFirst();
  if (numUpdatedRows > 0n) return true;
  const known = db.selectFrom(table).select('id').where('id', '=', id.toLowerCase());
  if (!(await known.executeTakeFirst()))
    throw new NotFoundError(table === 'api_keys' ? 'API key' : 'app API key', id);
  return false;
}
