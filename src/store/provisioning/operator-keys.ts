import type { Kysely, Selectable } from 'kysely';
import type { ApiKeyMode } from '../../billing/api-keys.ts';
import type { OperatorKey, OperatorKeyQueries, OperatorScope } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';

/** Queries on keys of operators. */
export function operatorKeyQueries(db: Kysely<Tables>): OperatorKeyQueries {
  return {
    async find(id) {
      const row = await db.selectFrom('operator_keys').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readOperatorKey(row);
    },
    async list() {
      const keys = db.selectFrom('operator_keys').selectAll().orderBy('created_at').orderBy('id');
      return (await keys.execute()).map(readOperatorKey);
    },
    async insert(key, { hash }) {
      await db
        .insertInto('operator_keys')
        .values({
          id: key.id,
          mode: key.mode,
          scopes: key.scopes.join(' '),
          app_id: key.appId,
          prefix: key.prefix,
          hash,
          created_at: key.createdAt,
          revoked_at: key.revokedAt,
          last_used_at: key.lastUsedAt,
        })
        .onConflict((c) => c.column('hash').doNothing())
        .execute();
    },
    async revoke(id, at) {
      await db.updateTable('operator_keys').set({ revoked_at: at }).where('id', '=', id).execute();
    },
  };
}

export const readOperatorKey = (row: Selectable<Tables['operator_keys']>): OperatorKey => ({
  id: row.id,
  mode: row.mode as ApiKeyMode,
  scopes: row.scopes.split(' ') as OperatorScope[],
  appId: row.app_id,
  prefix: row.prefix,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});
