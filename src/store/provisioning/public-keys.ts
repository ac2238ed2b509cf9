import type { Kysely, Selectable } from 'kysely';
import type { PublicKey, Queries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['app_keys']>;

/** Queries on public keys of apps. */
export function publicKeyQueries(db: Kysely<Tables>): Queries['publicKeys'] {
  return {
    async list(appId, slice) {
      const all = db.selectFrom('app_keys').selectAll().where('app_id', '=', appId);
      const position = ({ created_at, id }: Row) => [created_at, id] as const;
      return mapped(await part(all, { by: ['created_at', 'id'], descending: true, position }, slice), read);
    },
    async add({ id, appId, publicKey, createdAt }) {
      await db
        .insertInto('app_keys')
        .values({ id, app_id: appId, public_key: publicKey, created_at: createdAt })
        .onConflict((c) => c.columns(['app_id', 'public_key']).doNothing())
        .execute();
      const stored = db.selectFrom('app_keys').selectAll().where('app_id', '=', appId);
      return read(await stored.where('public_key', '=', publicKey).executeTakeFirstOrThrow());
    },
    async remove(appId, id) {
      const keys = db.deleteFrom('app_keys').where('app_id', '=', appId).where('id', '=', id);
      const row = await keys.returningAll().executeTakeFirst();
      return row && read(row);
    },
  };
}

const read = (row: Row): PublicKey => ({
  id: row.id,
  appId: row.app_id,
  publicKey: row.public_key,
  createdAt: row.created_at,
});
