/** What is in the audit stays as it was written. Only retention removes it, and only what it has said to be old. */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * Rows of `audit_events` are never changed, and deleted only by a transaction that has put a moment into `audit_retention` which they are
 * older than. It takes that out again, so that the table is empty for everybody else. Earlier versions only ever insert.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_retention')
    .addColumn('until', 'text', (c) => c.primaryKey())
    .execute();
  const rules = db.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
  for (const rule of rules) await rule.execute(db);
}

const SQLITE = [
  sql`create trigger audit_events_no_update before update on audit_events
    begin select raise(abort, 'audit_events is append-only: rows are never changed'); end`,
  sql`create trigger audit_events_no_delete before delete on audit_events
    when not exists (select 1 from audit_retention where until > old.at)
    begin select raise(abort, 'audit_events is append-only: only retention deletes'); end`,
  // "insert or replace" deletes the row of the same id without asking the trigger above: https://sqlite.org/lang_conflict.html
  sql`create trigger audit_events_no_replace before insert on audit_events
    when exists (select 1 from audit_events where id = new.id)
    begin select raise(abort, 'audit_events is append-only: there is a row of this id'); end`,
];

const POSTGRES = [
  sql`create function audit_events_append_only() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and exists (select 1 from audit_retention where until > old.at) then
        return old;
      end if;
      raise exception 'audit_events is append-only: rows are never changed, and only retention deletes';
    end $$`,
  sql`create trigger audit_events_append_only before update or delete on audit_events
    for each row execute function audit_events_append_only()`,
  sql`create trigger audit_events_no_truncate before truncate on audit_events
    for each statement execute function audit_events_append_only()`,
];
