import type { Kysely, Selectable } from 'kysely';
import type { Member, Queries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { inChunks } from './chunks.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['tenant_members']>;

/** Queries on members of tenants. */
export function memberQueries(db: Kysely<Tables>): Queries['members'] {
  return {
    async list(tenantId, slice) {
      const all = db.selectFrom('tenant_members').selectAll().where('tenant_id', '=', tenantId);
      const position = ({ tenant_id, subject }: Row) => [tenant_id, subject] as const;
      return mapped(await part(all, { by: ['tenant_id', 'subject'], position }, slice), read);
    },
    async of(tenantIds) {
      if (tenantIds.length === 0) return [];
      const all = db.selectFrom('tenant_members').selectAll().where('tenant_id', 'in', tenantIds);
      return (await all.orderBy('tenant_id').orderBy('subject').execute()).map(read);
    },
    async has(tenantId, subject) {
      const one = db.selectFrom('tenant_members').select('subject').where('tenant_id', '=', tenantId);
      return (await one.where('subject', '=', subject).executeTakeFirst()) !== undefined;
    },
    async exceed(tenantIds, most) {
      if (tenantIds.length === 0) return false;
      const all = db.selectFrom('tenant_members').select('tenant_id').where('tenant_id', 'in', tenantIds);
      return (await all.offset(most).limit(1).executeTakeFirst()) !== undefined;
    },
    async count(tenantIds) {
      if (tenantIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('tenant_members')
        .select(({ fn }) => ['tenant_id', fn.countAll().as('count')])
        .where('tenant_id', 'in', tenantIds)
        .groupBy('tenant_id')
        .execute();
      return new Map(rows.map(({ tenant_id, count }) => [tenant_id, Number(count)]));
    },
    async add(members) {
      const added = await inChunks(members, async (some) => {
        const rows = some.map(({ tenantId, subject, createdAt }) => ({
          tenant_id: tenantId,
          subject,
          created_at: createdAt,
        }));
        const insert = db
          .insertInto('tenant_members')
          .values(rows)
          .onConflict((c) => c.doNothing());
        return (await insert.executeTakeFirst()).numInsertedOrUpdatedRows !== 0n;
      });
      return added.includes(true);
    },
    async remove(tenantId, subjects) {
      const removed = await inChunks(subjects, async (some) => {
        const members = db.deleteFrom('tenant_members').where('tenant_id', '=', tenantId);
        return (await members.where('subject', 'in', some).executeTakeFirst()).numDeletedRows !== 0n;
      });
      return removed.includes(true);
    },
  };
}

const read = (row: Row): Member => ({
  tenantId: row.tenant_id,
  subject: row.subject,
  createdAt: row.created_at,
});
