import type { Kysely } from 'kysely';

/** The keys that apps' backends call with. Not `app_keys`, by which apps' tokens are verified. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('app_api_keys')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('app_id', 'text', (c) => c.notNull().references('apps.id'))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('prefix', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('revoked_at', 'text')
    .addColumn('last_used_at', 'text')
    .execute();
  await db.schema.createIndex('app_api_keys_app').on('app_api_keys').column('app_id').execute();
}
