import type { Kysely } from 'kysely';

/** What was last applied to the portal configuration of each app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('portal_configurations')
    .addColumn('app_id', 'text', (c) => c.primaryKey().references('apps.id'))
    .addColumn('configuration_id', 'text', (c) => c.notNull())
    .addColumn('said', 'text', (c) => c.notNull())
    .addColumn('applied_at', 'text', (c) => c.notNull())
    .execute();
}
