import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { Slice } from '../../provisioning/page.ts';
import type { AuditEntry, AuditFilter, Queries } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import type { Tables } from '../tables.ts';
import { inChunks } from './chunks.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['audit_events']>;

/** Queries on the audit. A row that concerns no app or no tenant has an empty text there. */
export function auditQueries(db: Kysely<Tables>, clock: StoreClock): Queries['audit'] {
  return {
    async list({ principal, action, outcome, ...place }, slice) {
      const all = rowsAt(place).selectAll();
      const equal = Object.entries({ principal, action, outcome }).filter(([, value]) => value !== undefined);
      if (equal.length === 0) return mapped(await part(all, ORDER, slice), read);
      const [last, more] = await lookedThrough(place, slice);
      let matching = last ? all.where(sql<SqlBool>`(at, id) >= (${last.at}, ${last.id})`) : all;
      for (const [column, value] of equal)
        matching = matching.where(column as 'principal' | 'action' | 'outcome', '=', value ?? '');
      const { items, next } = await part(matching, ORDER, slice);
      return mapped({ items, next: next ?? (last && more ? ORDER.position(last) : undefined) }, read);
    },
    async recordChanges({ requestId, dialect, principal }, action, rows) {
      const at = clock.now().toISOString();
      await inChunks(rows, (some) =>
        db
          .insertInto('audit_events')
          .values(
            some.map(({ appId, tenantId, changes }) => ({
              id: clock.newId(),
              at,
              request_id: requestId,
              dialect,
              principal,
              app_id: appId ?? '',
              tenant_id: tenantId ?? '',
              action,
              outcome: 'succeeded',
              provider_request_id: null,
              changes: JSON.stringify(changes),
            })),
          )
          .execute(),
      );
    },
    async countBefore(until) {
      const counted = db.selectFrom('audit_events').select(({ fn }) => fn.countAll().as('count'));
      return Number((await counted.where('at', '<', until).executeTakeFirstOrThrow()).count);
    },
    async removeBefore(until, most) {
      // The table lets nothing else be deleted: see the migration 0010.
      await db.insertInto('audit_retention').values({ until }).execute();
      const oldest = db.selectFrom('audit_events').select('id').where('at', '<', until);
      const { numDeletedRows } = await db
        .deleteFrom('audit_events')
        .where('id', 'in', oldest.orderBy('at').orderBy('id').limit(most))
        .executeTakeFirst();
      await db.deleteFrom('audit_retention').where('until', '=', until).execute();
      return Number(numDeletedRows);
    },
  };

  function rowsAt({ appId, tenantId, since, until }: AuditFilter) {
    let rows = db.selectFrom('audit_events');
    if (tenantId !== undefined) rows = rows.where('tenant_id', '=', tenantId);
    // A tenant is found by its index: not by that of its app, which has very many.
    if (appId !== undefined)
      rows = rows.where(tenantId === undefined ? sql.ref('app_id') : sql`coalesce(app_id, '')`, '=', appId);
    if (since !== undefined) rows = rows.where('at', '>=', since);
    if (until !== undefined) rows = rows.where('at', '<', until);
    return rows;
  }

  /** The last of the rows that are looked through for a page, if there are so many, and the one behind it. */
  function lookedThrough(place: AuditFilter, { after }: Slice) {
    const rows = rowsAt(place).select(['at', 'id']).orderBy('at', 'desc').orderBy('id', 'desc');
    const rest = after ? rows.where(sql<SqlBool>`(at, id) < (${after[0]}, ${after[1]})`) : rows;
    return rest
      .offset(LOOKED_THROUGH - 1)
      .limit(2)
      .execute();
  }
}

/**
 * Rows that are looked through for one page where no index leads to what is asked for: 300,000 took 220 ms, in which nothing else is
 * served.
 */
export const LOOKED_THROUGH = 20_000;

const ORDER = {
  by: ['at', 'id'],
  descending: true,
  position: ({ at, id }: Pick<Row, 'at' | 'id'>) => [at, id] as const,
} as const;

const read = (row: Row): AuditEntry => ({
  id: row.id,
  at: row.at,
  requestId: row.request_id,
  dialect: row.dialect,
  principal: row.principal,
  appId: row.app_id || null,
  tenantId: row.tenant_id || null,
  action: row.action,
  outcome: row.outcome,
  providerRequestId: row.provider_request_id,
  changes: row.changes === null ? [] : JSON.parse(row.changes),
});
