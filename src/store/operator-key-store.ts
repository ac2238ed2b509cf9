/** Keys of operators, found by their hash. */
import type { Kysely, Selectable } from 'kysely';
import type { ApiKeyMode, NewApiKey } from '../billing/api-keys.ts';
import type { OperatorKey, OperatorKeyStore, OperatorScope } from '../provisioning/operator-keys.ts';
import type { StoreClock } from './clock.ts';
import { LastUses } from './last-uses.ts';
import type { Tables } from './tables.ts';

export class SqlOperatorKeyStore implements OperatorKeyStore {
  readonly #db: Kysely<Tables>;
  readonly #lastUses: LastUses;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#lastUses = new LastUses(db, clock, 'operator_keys');
  }

  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  async use(hash: string): Promise<OperatorKey | undefined> {
    const row = await this.#db
      .selectFrom('operator_keys')
      .selectAll()
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (!row) return undefined;
    this.#lastUses.note(row);
    return read(row);
  }

  async list(): Promise<readonly OperatorKey[]> {
    const keys = this.#db.selectFrom('operator_keys').selectAll().orderBy('created_at').orderBy('id');
    return (await keys.execute()).map(read);
  }

  async insert(key: OperatorKey, { hash }: NewApiKey): Promise<boolean> {
    const row = {
      id: key.id,
      mode: key.mode,
      scopes: key.scopes.join(' '),
      app_id: key.appId,
      prefix: key.prefix,
      hash,
      created_at: key.createdAt,
      revoked_at: key.revokedAt,
      last_used_at: key.lastUsedAt,
    };
    const insert = this.#db.insertInto('operator_keys').values(row);
    const { numInsertedOrUpdatedRows } = await insert
      .onConflict((c) => c.column('hash').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows !== 0n;
  }

  async revoke(id: string, at: string): Promise<boolean | undefined> {
    const keys = this.#db.updateTable('operator_keys').set({ revoked_at: at }).where('id', '=', id);
    const { numUpdatedRows } = await keys.where('revoked_at', 'is', null).executeTakeFirst();
    if (numUpdatedRows > 0n) return true;
    const known = this.#db.selectFrom('operator_keys').select('id').where('id', '=', id);
    return (await known.executeTakeFirst()) && false;
  }

  async hasApp(id: string): Promise<boolean> {
    return (
      (await this.#db.selectFrom('apps').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
    );
  }
}

const read = (row: Selectable<Tables['operator_keys']>): OperatorKey => ({
  id: row.id,
  mode: row.mode as ApiKeyMode,
  scopes: row.scopes.split(' ') as OperatorScope[],
  appId: row.app_id,
  prefix: row.prefix,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});
