/** The customers of tenants, and whether they were refreshed. Times are milliseconds since 1970. */
import type { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import { MAX_ATTEMPTS } from '../billing/mirror-ports.ts';
import type { Tables } from './tables.ts';

/** Which customers: those of an account and mode, or one tenant's there. */
export interface Synced extends Scope {
  readonly tenantId?: string | undefined;
}

/** Queries on what is to be refreshed by hand. */
export function syncAdmin(db: Kysely<Tables>) {
  function customers({ account, livemode, tenantId }: Synced) {
    const bound = db
      .selectFrom('customer_bindings')
      .where('stripe_account', '=', account)
      .where('customer_bindings.livemode', '=', Number(livemode))
      .where('customer_id', 'is not', null);
    return tenantId === undefined ? bound : bound.where('tenant_id', '=', tenantId);
  }

  /** Those that were not refreshed since then, with what is due of them. */
  function outdated(which: Synced, since: number) {
    return customers(which)
      .leftJoin('refresh', (join) =>
        join
          .onRef('refresh.account', '=', 'stripe_account')
          .onRef('refresh.livemode', '=', 'customer_bindings.livemode')
          .onRef('refresh.subject', '=', 'customer_id')
          .onRef('refresh.done', '<', 'refresh.requested'),
      )
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(
            selectFrom('mirror_customers')
              .select('id')
              .whereRef('mirror_customers.account', '=', 'stripe_account')
              .whereRef('mirror_customers.livemode', '=', 'customer_bindings.livemode')
              .whereRef('mirror_customers.id', '=', 'customer_id')
              .where('refreshed_at', '>=', since),
          ),
        ),
      );
  }

  return {
    async countCustomers(which: Synced): Promise<number> {
      const { count } = await customers(which)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** How many were not refreshed since then, and how many of them were given up. */
    async countOutdated(which: Synced, since: number): Promise<{ waiting: number; dead: number }> {
      const rows = await outdated(which, since)
        .select(({ eb, fn }) => [
          fn.countAll().as('all'),
          fn
            .countAll()
            .filterWhere(eb('attempts', '>=', MAX_ATTEMPTS))
            .as('dead'),
        ])
        .executeTakeFirstOrThrow();
      const dead = Number(rows.dead);
      return { waiting: Number(rows.all) - dead, dead };
    },

    /**
     * Some that were not refreshed since then, by their ids.
     *
     * @param page.after The id behind which they begin.
     * @param page.ripeAt Only those of which nothing rests until its next try, is in somebody's hands or was given up then.
     */
    async listOutdated(
      which: Synced,
      since: number,
      page: { readonly limit: number; readonly after: string; readonly ripeAt?: number | undefined },
    ): Promise<string[]> {
      const { limit, after, ripeAt } = page;
      let found = outdated(which, since).where('customer_id', '>', after);
      if (ripeAt !== undefined)
        found = found.where(({ and, eb, or }) =>
          or([
            eb('refresh.subject', 'is', null),
            and([
              eb('attempts', '<', MAX_ATTEMPTS),
              eb('run_after', '<=', ripeAt),
              eb('lease_until', '<', ripeAt),
            ]),
          ]),
        );
      const rows = await found.select('customer_id').orderBy('customer_id').limit(limit).execute();
      return rows.flatMap(({ customer_id }) => customer_id ?? []);
    },
  };
}
