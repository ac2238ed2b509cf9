import type { Kysely, Selectable } from 'kysely';
import type { Queries, Tenant } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['tenants']>;

/** Queries on tenants. */
export function tenantQueries(db: Kysely<Tables>): Queries['tenants'] {
  return {
    async find(id) {
      const row = await db.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirst();
      return row && read(row);
    },
    async list({ appId, active }, slice) {
      let all = db.selectFrom('tenants').selectAll();
      if (appId !== undefined) all = all.where('app_id', '=', appId);
      if (active !== undefined) all = all.where('deactivated_at', active ? 'is' : 'is not', null);
      const position = ({ created_at, id }: Row) => [created_at, id] as const;
      return mapped(await part(all, { by: ['created_at', 'id'], position }, slice), read);
    },
    async among(ids) {
      if (ids.length === 0) return [];
      return (await db.selectFrom('tenants').selectAll().where('id', 'in', ids).execute()).map(read);
    },
    async put(tenants) {
      if (tenants.length === 0) return;
      await db
        .insertInto('tenants')
        .values(tenants.map(written))
        .onConflict((c) =>
          c.column('id').doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            default_return_url: ref('excluded.default_return_url'),
            deactivated_at: ref('excluded.deactivated_at'),
          })),
        )
        .execute();
    },
    async returningTo(appId, origin, limit) {
      const rows = await db
        .selectFrom('tenants')
        .select('id')
        .where('app_id', '=', appId)
        // A stored URL is as the parser writes it: behind its origin comes a slash. No order of texts is the same on every server.
        .where(({ eb, fn, val }) =>
          eb(fn('substr', ['default_return_url', val(1), val(origin.length + 1)]), '=', `${origin}/`),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

const read = (row: Row): Tenant => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  defaultReturnUrl: row.default_return_url,
  deactivatedAt: row.deactivated_at,
  createdAt: row.created_at,
});

const written = (tenant: Tenant): Row => ({
  id: tenant.id,
  app_id: tenant.appId,
  name: tenant.name,
  default_return_url: tenant.defaultReturnUrl,
  deactivated_at: tenant.deactivatedAt,
  created_at: tenant.createdAt,
});
