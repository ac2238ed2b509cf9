/** Which customers are tenants'. Others are of another product on the same Stripe account. */
import type { Kysely } from 'kysely';
import { keyOf, type Subject } from './request-refresh.ts';
import type { Tables } from './tables.ts';

/** @returns The keys (`keyOf`) of those that are. */
export async function tenantsCustomers(
  db: Kysely<Tables>,
  customers: readonly Subject[],
): Promise<ReadonlySet<string>> {
  if (customers.length === 0) return new Set();
  const rows = await db
    .selectFrom('customer_bindings')
    .select(['stripe_account', 'livemode', 'customer_id'])
    .where('stripe_account', 'in', [...new Set(customers.map(({ scope }) => scope.account))])
    .where('livemode', 'in', [...new Set(customers.map(({ scope }) => Number(scope.livemode)))])
    .where(
      'customer_id',
      'in',
      customers.map(({ subject }) => subject),
    )
    .execute();
  return new Set(
    rows.map(({ stripe_account: account, livemode, customer_id }) =>
      keyOf({ scope: { account, livemode: Boolean(livemode) }, subject: customer_id ?? '' }),
    ),
  );
}
