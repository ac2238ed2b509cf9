/** Who may act for which tenant. */
import type { Kysely } from 'kysely';
import type { AccessStore } from '../billing/ports.ts';
import type { Tables } from './tables.ts';

export class SqlAccessStore implements AccessStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async findAccess(tenantId: string, member: string | undefined, origin: string | undefined) {
    // A row for each of the tenant's customers, of which there is one an account and mode; one row if there is none.
    const rows = await this.#db
      .selectFrom('tenants')
      .innerJoin('apps', 'apps.id', 'tenants.app_id')
      .leftJoin('customer_bindings', 'customer_bindings.tenant_id', 'tenants.id')
      .where('tenants.id', '=', tenantId)
      .select([
        'tenants.id',
        'tenants.name',
        'tenants.default_return_url',
        'deactivated_at',
        'app_id',
        'disabled_at',
        'portal_configuration',
        'stripe_account',
        'livemode',
        'customer_id',
      ])
      .select(({ exists, lit, selectFrom }) => [
        (member === undefined
          ? lit(false)
          : exists(
              selectFrom('tenant_members')
                .select('subject')
                .whereRef('tenant_members.tenant_id', '=', 'tenants.id')
                .where('subject', '=', member),
            )
        ).as('is_member'),
        (origin === undefined
          ? lit(false)
          : exists(
              selectFrom('app_origins')
                .select('origin')
                .whereRef('app_origins.app_id', '=', 'apps.id')
                .where('origin', '=', origin),
            )
        ).as('origin_allowed'),
      ])
      .execute();
    const [row] = rows;
    if (!row) return undefined;
    return {
      app: {
        id: row.app_id,
        enabled: row.disabled_at === null,
        portalConfiguration: row.portal_configuration,
      },
      tenant: {
        id: row.id,
        appId: row.app_id,
        name: row.name,
        defaultReturnUrl: row.default_return_url,
        active: row.deactivated_at === null,
      },
      isMember: Boolean(row.is_member),
      originAllowed: Boolean(row.origin_allowed),
      customers: rows.flatMap(({ stripe_account, livemode, customer_id }) =>
        stripe_account === null
          ? []
          : [{ account: stripe_account, livemode: Boolean(livemode), customerId: customer_id }],
      ),
    };
  }

  async allowsOrigin(appId: string, origin: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('app_origins')
      .select('origin')
      .where('app_id', '=', appId)
      .where('origin', '=', origin)
      .executeTakeFirst();
    return row !== undefined;
  }
}
