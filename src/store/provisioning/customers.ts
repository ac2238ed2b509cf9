import type { Kysely } from 'kysely';
import type { Queries } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import type { Tables } from '../tables.ts';

/** Queries on the customers of tenants. */
export function customerQueries(db: Kysely<Tables>, clock: StoreClock): Queries['customers'] {
  return {
    async of(tenantIds) {
      if (tenantIds.length === 0) return [];
      const rows = await db
        .selectFrom('customer_bindings')
        .select(['tenant_id', 'stripe_account', 'livemode', 'customer_id'])
        .where('tenant_id', 'in', tenantIds)
        .where('customer_id', 'is not', null)
        .orderBy('updated_at')
        .execute();
      return rows.map(({ tenant_id, stripe_account, livemode, customer_id }) => ({
        tenantId: tenant_id,
        account: stripe_account,
        livemode: Boolean(livemode),
        customerId: customer_id ?? '',
      }));
    },
    async holders({ account, livemode }, customerIds) {
      if (customerIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('customer_bindings')
        .select(['tenant_id', 'customer_id'])
        .where('stripe_account', '=', account)
        .where('livemode', '=', Number(livemode))
        .where('customer_id', 'in', customerIds)
        .execute();
      return new Map(rows.map(({ tenant_id, customer_id }) => [customer_id ?? '', tenant_id]));
    },
    async link({ account, livemode }, links) {
      const updated_at = clock.now().toISOString();
      const place = { stripe_account: account, livemode: Number(livemode) };
      await db
        .insertInto('customer_bindings')
        .values(
          links.map(({ tenantId, customerId }) => ({
            tenant_id: tenantId,
            ...place,
            customer_id: customerId,
            attempt: 0,
            updated_at,
          })),
        )
        .onConflict((c) =>
          c.columns(['tenant_id', 'stripe_account', 'livemode']).doUpdateSet(({ ref }) => ({
            customer_id: ref('excluded.customer_id'),
            updated_at,
          })),
        )
        .execute();
    },
  };
}
