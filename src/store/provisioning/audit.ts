import { type Kysely, type Selectable, sql } from 'kysely';
import type { AuditEntry, Queries } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import type { Tables } from '../tables.ts';
import { inChunks } from './chunks.ts';
import { mapped, part } from './page.ts';

type Row = Selectable<Tables['audit_events']>;

/** Queries on the audit. A row that concerns no app or no tenant has an empty text there. */
export function auditQueries(db: Kysely<Tables>, clock: StoreClock): Queries['audit'] {
  return {
    async list({ appId, tenantId, principal, action, outcome, since, until }, slice) {
      let all = db.selectFrom('audit_events').selectAll();
      const equal = { tenant_id: tenantId, principal, action, outcome };
      for (const [column, value] of Object.entries(equal))
        if (value !== undefined) all = all.where(column as keyof typeof equal, '=', value);
      // A tenant is found by its index: not by that of its app, which has very many.
      if (appId !== undefined)
        all = all.where(tenantId === undefined ? sql.ref('app_id') : sql`coalesce(app_id, '')`, '=', appId);
      if (since !== undefined) all = all.where('at', '>=', since);
      if (until !== undefined) all = all.where('at', '<', until);
      const order = {
        by: ['at', 'id'],
        descending: true,
        position: ({ at, id }: Row) => [at, id] as const,
      } as const;
      return mapped(await part(all, order, slice), read);
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
  };
}

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
