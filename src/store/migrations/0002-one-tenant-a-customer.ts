/** A customer at Stripe belongs to one tenant: whoever manages the one would manage the other. */
import type { Kysely } from 'kysely';

interface Bindings {
  customer_bindings: {
    tenant_id: string;
    stripe_account: string;
    livemode: number;
    customer_id: string | null;
  };
}

/**
 * Gangway itself has never bound a customer to two tenants. If somebody else has, only the operator knows whose it is, and a
 * guess could leave a stranger with the customer's invoices: so this fails, and says what to do. The store stays as it was.
 *
 * @throws {Error} A customer is bound to two tenants.
 */
export async function up(db: Kysely<Bindings>): Promise<void> {
  const shared = await db
    .selectFrom('customer_bindings as one')
    .innerJoin('customer_bindings as other', (join) =>
      join
        .onRef('other.stripe_account', '=', 'one.stripe_account')
        .onRef('other.livemode', '=', 'one.livemode')
        .onRef('other.customer_id', '=', 'one.customer_id')
        .onRef('other.tenant_id', '>', 'one.tenant_id'),
    )
    .select(['one.customer_id as customer', 'one.tenant_id as first', 'other.tenant_id as second'])
    .executeTakeFirst();
  if (shared) {
    const { customer, first, second } = shared;
    throw new Error(
      `The customer ${customer} is bound to two tenants, ${first} and ${second}. ` +
        'Unbind it from the one whose it is not, with any tool for SQLite: ' +
        `update customer_bindings set customer_id = null, attempt = attempt + 1 where customer_id = '${customer}' and tenant_id = '…'`,
    );
  }
  await db.schema
    .createIndex('customer_bindings_customer')
    .unique()
    .on('customer_bindings')
    .columns(['stripe_account', 'livemode', 'customer_id'])
    .execute();
}
