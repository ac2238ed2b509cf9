import type { Kysely } from 'kysely';

/** At which attempt each tenant is to open a checkout page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('checkouts')
    .addColumn('tenant_id', 'text', (c) => c.notNull().references('tenants.id'))
    .addColumn('stripe_account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('checkouts_pk', ['tenant_id', 'stripe_account', 'livemode'])
    .execute();
}
