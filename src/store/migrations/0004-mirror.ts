import { type Kysely, sql } from 'kysely';

/**
 * The provider's events, whose state is due because of them, and a copy of that state. Times that are compared with others are
 * milliseconds since 1970, the provider's own are seconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('event_id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('object_id', 'text')
    .addColumn('subject', 'text')
    .addColumn('refused', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('deliveries', 'integer', (c) => c.notNull())
    .addColumn('turn', 'integer')
    .execute();
  await db.schema.createIndex('inbox_received').on('inbox').column('received_at').execute();
  await db.schema
    .createIndex('inbox_subject')
    .on('inbox')
    .columns(['account', 'livemode', 'subject', 'received_at'])
    .execute();
  await db.schema
    .createTable('refresh')
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('requested', 'integer', (c) => c.notNull())
    .addColumn('done', 'integer', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('run_after', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('epoch', 'integer', (c) => c.notNull())
    .addColumn('last_error', 'text')
    .addPrimaryKeyConstraint('refresh_pk', ['account', 'livemode', 'subject'])
    .execute();
  // Of all that were ever due, few are.
  await db.schema
    .createIndex('refresh_due')
    .on('refresh')
    .columns(['account', 'livemode', 'run_after'])
    .where(sql.ref('done'), '<', sql.ref('requested'))
    .execute();
  await db.schema
    .createTable('mirror_customers')
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('deleted', 'integer', (c) => c.notNull())
    .addColumn('refreshed_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('mirror_customers_pk', ['account', 'livemode', 'id'])
    .execute();
  for (const table of ['mirror_subscriptions', 'mirror_invoices']) {
    await db.schema
      .createTable(table)
      .addColumn('account', 'text', (c) => c.notNull())
      .addColumn('livemode', 'integer', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('customer_id', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('status', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_pk`, ['account', 'livemode', 'id'])
      .execute();
    await db.schema
      .createIndex(`${table}_customer`)
      .on(table)
      .columns(['account', 'livemode', 'customer_id', 'created_at', 'id'])
      .execute();
  }
  await db.schema
    .createTable('mirror_products')
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('mirror_products_pk', ['account', 'livemode', 'id'])
    .execute();
  await db.schema
    .createTable('checkpoints')
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('livemode', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('value', 'text')
    .addPrimaryKeyConstraint('checkpoints_pk', ['account', 'livemode', 'name'])
    .execute();
}
