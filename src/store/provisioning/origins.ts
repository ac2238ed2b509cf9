import type { Kysely } from 'kysely';
import type { Queries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

/** Queries on the allowed origins of apps. */
export function originQueries(db: Kysely<Tables>): Queries['origins'] {
  return {
    async list(appId, slice) {
      const all = db.selectFrom('app_origins').selectAll().where('app_id', '=', appId);
      const found = await part(
        all,
        { by: ['app_id', 'origin'], position: ({ app_id, origin }) => [app_id, origin] },
        slice,
      );
      return mapped(found, ({ app_id, origin, created_at }) => ({
        appId: app_id,
        origin,
        createdAt: created_at,
      }));
    },
    async allowed(appIds, origins) {
      if (appIds.length === 0 || origins.length === 0) return new Set();
      const rows = await db
        .selectFrom('app_origins')
        .select(['app_id', 'origin'])
        .where('app_id', 'in', appIds)
        .where('origin', 'in', origins)
        .execute();
      return new Set(rows.map(({ app_id, origin }) => `${app_id} ${origin}`));
    },
    async add({ appId, origin, createdAt }) {
      const insert = db.insertInto('app_origins').values({ app_id: appId, origin, created_at: createdAt });
      const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
      return numInsertedOrUpdatedRows !== 0n;
    },
    async remove(appId, origin) {
      const origins = db.deleteFrom('app_origins').where('app_id', '=', appId);
      return (await origins.where('origin', '=', origin).executeTakeFirst()).numDeletedRows !== 0n;
    },
  };
}
