import type { Kysely, Selectable } from 'kysely';
import type { App, Queries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['apps']>;

/** Queries on apps. */
export function appQueries(db: Kysely<Tables>): Queries['apps'] {
  return {
    async find(id) {
      const row = await db.selectFrom('apps').selectAll().where('id', '=', id).executeTakeFirst();
      return row && read(row);
    },
    async list(only, slice) {
      const all = db.selectFrom('apps').selectAll();
      const known = only === null ? all : all.where('id', '=', only);
      const position = ({ created_at, id }: Row) => [created_at, id] as const;
      return mapped(await part(known, { by: ['created_at', 'id'], position }, slice), read);
    },
    async among(ids) {
      if (ids.length === 0) return [];
      return (await db.selectFrom('apps').selectAll().where('id', 'in', ids).execute()).map(read);
    },
    async insert(app) {
      const insert = db
        .insertInto('apps')
        .values(written(app))
        .onConflict((c) => c.doNothing());
      return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows !== 0n;
    },
    async update({ id, ...app }) {
      const { id: _, ...change } = written({ id, ...app });
      await db.updateTable('apps').set(change).where('id', '=', id).execute();
    },
  };
}

const read = (row: Row): App => ({
  id: row.id,
  name: row.name,
  issuer: row.issuer,
  portalConfiguration: row.portal_configuration,
  disabledAt: row.disabled_at,
  createdAt: row.created_at,
});

const written = (app: App): Row => ({
  id: app.id,
  name: app.name,
  issuer: app.issuer,
  portal_configuration: app.portalConfiguration,
  disabled_at: app.disabledAt,
  created_at: app.createdAt,
});
