import type { Kysely } from 'kysely';

/** What was asked for; until now it could only be the portal. Outcomes say the same of every action. */
export async function up(db: Kysely<{ audit_events: { outcome: string } }>): Promise<void> {
  await db.schema
    .alterTable('audit_events')
    .addColumn('action', 'text', (c) => c.notNull().defaultTo('portal.open'))
    .execute();
  await db
    .updateTable('audit_events')
    .set({ outcome: 'succeeded' })
    .where('outcome', '=', 'opened')
    .execute();
}
