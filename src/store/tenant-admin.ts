/** What the command line reads and writes of tenants, their members, customers and API keys. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode, NewApiKey } from '../billing/api-keys.ts';
import type { CustomerSlot } from '../billing/ports.ts';
import { addKey, revokeKey } from './api-key-rows.ts';
import { findApp } from './app-admin.ts';
import type { StoreClock } from './clock.ts';
import { AlreadyExistsError, NotFoundError } from './errors.ts';
import type { Tables } from './tables.ts';

export interface NewTenant {
  /** A UUID, if the tenant has one already elsewhere. */
  readonly id?: string | undefined;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl?: string | undefined;
}

/** Queries on tenants. Ids are taken in any case and kept in lower case. */
export function tenantAdmin(db: Kysely<Tables>, clock: StoreClock) {
  const now = () => clock.now().toISOString();

  async function findTenant(id: string) {
    const tenants = db.selectFrom('tenants').selectAll().where('id', '=', id.toLowerCase());
    const tenant = await tenants.executeTakeFirst();
    if (!tenant) throw new NotFoundError('tenant', id);
    return tenant;
  }

  async function listMembers(tenantId: string): Promise<string[]> {
    const tenant = await findTenant(tenantId);
    const members = db.selectFrom('tenant_members').select('subject').where('tenant_id', '=', tenant.id);
    return (await members.orderBy('subject').execute()).map(({ subject }) => subject);
  }

  /** Without their hashes. */
  async function listApiKeys(tenantId?: string) {
    const keys = db
      .selectFrom('api_keys')
      .select(['id', 'tenant_id', 'mode', 'prefix', 'created_at', 'revoked_at', 'last_used_at'])
      .orderBy('created_at');
    if (tenantId === undefined) return keys.execute();
    return keys.where('tenant_id', '=', (await findTenant(tenantId)).id).execute();
  }

  return {
    listMembers,
    listApiKeys,

    /** @returns Its id. @throws {NotFoundError} If there is no such app. @throws {AlreadyExistsError} */
    async createTenant(tenant: NewTenant): Promise<string> {
      const app = await findApp(db, tenant.appId);
      const row = {
        id: (tenant.id ?? clock.newId()).toLowerCase(),
        app_id: app.id,
        name: tenant.name,
        default_return_url: tenant.defaultReturnUrl ?? null,
        deactivated_at: null,
        created_at: now(),
      };
      const insert = db.insertInto('tenants').values(row);
      const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n)
        throw new AlreadyExistsError('tenant', `There is a tenant ${row.id} already`);
      return row.id;
    },

    /** All of them, or one app's. @throws {NotFoundError} If there is no such app. */
    async listTenants(appId?: string) {
      const tenants = db.selectFrom('tenants').selectAll().orderBy('created_at');
      if (appId === undefined) return tenants.execute();
      return tenants.where('app_id', '=', (await findApp(db, appId)).id).execute();
    },

    /** The tenant with its members, API keys and customers. @throws {NotFoundError} */
    async showTenant(id: string) {
      const tenant = await findTenant(id);
      const customers = db
        .selectFrom('customer_bindings')
        .select(['stripe_account', 'livemode', 'customer_id'])
        .where('tenant_id', '=', tenant.id);
      return {
        ...tenant,
        members: await listMembers(tenant.id),
        api_keys: await listApiKeys(tenant.id),
        customers: await customers.execute(),
      };
    },

    /** @param url Null for none. @throws {NotFoundError} */
    async setDefaultReturnUrl(tenantId: string, url: string | null): Promise<void> {
      const { id } = await findTenant(tenantId);
      await db.updateTable('tenants').set({ default_return_url: url }).where('id', '=', id).execute();
    },

    /**
     * Binds a customer that exists at Stripe already, in place of any other.
     *
     * @throws {NotFoundError} If there is no such tenant.
     * @throws {AlreadyExistsError} If it is another tenant's: whoever manages the one would manage the other.
     */
    async linkCustomer(
      tenantId: string,
      account: CustomerSlot['account'],
      livemode: boolean,
      customerId: string,
    ): Promise<void> {
      const tenant = await findTenant(tenantId);
      const place = { stripe_account: account, livemode: Number(livemode) };
      const change = { customer_id: customerId, updated_at: now() };
      await db.transaction().execute(async (transaction) => {
        const holder = await transaction
          .selectFrom('customer_bindings')
          .select('tenant_id')
          .where('stripe_account', '=', place.stripe_account)
          .where('livemode', '=', place.livemode)
          .where('customer_id', '=', customerId)
          .where('tenant_id', '!=', tenant.id)
          .executeTakeFirst();
        if (holder)
          throw new AlreadyExistsError(
            'customer',
            `The customer ${customerId} is tenant ${holder.tenant_id}'s already`,
          );
        await transaction
          .insertInto('customer_bindings')
          .values({ tenant_id: tenant.id, ...place, ...change, attempt: 0 })
          .onConflict((c) => c.columns(['tenant_id', 'stripe_account', 'livemode']).doUpdateSet(change))
          .execute();
      });
    },

    /**
     * @param subject The `sub` of the user's tokens.
     * @returns Whether the member is new.
     * @throws {NotFoundError} If there is no such tenant.
     */
    async addMember(tenantId: string, subject: string): Promise<boolean> {
      const { id } = await findTenant(tenantId);
      const insert = db.insertInto('tenant_members').values({ tenant_id: id, subject, created_at: now() });
      const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
      return numInsertedOrUpdatedRows !== 0n;
    },

    /** @throws {NotFoundError} */
    async removeMember(tenantId: string, subject: string): Promise<void> {
      const { id } = await findTenant(tenantId);
      const members = db.deleteFrom('tenant_members').where('tenant_id', '=', id);
      const { numDeletedRows } = await members.where('subject', '=', subject).executeTakeFirst();
      if (numDeletedRows === 0n) throw new NotFoundError('member', subject);
    },

    /**
     * Stores a key's hash; the key itself is never stored. A key that is there already stays as it is, revoked or not.
     *
     * @returns Its id.
     * @throws {NotFoundError} If there is no such tenant.
     */
    async addApiKey(tenantId: string, mode: ApiKeyMode, { hash, prefix }: NewApiKey): Promise<string> {
      const tenant = await findTenant(tenantId);
      const key = {
        id: clock.newId(),
        tenant_id: tenant.id,
        mode,
        prefix,
        hash,
        created_at: now(),
        expires_at: null,
      };
      return addKey(db, 'api_keys', key);
    },

    /** Revokes a key at once. @returns Whether it was in force until now. @throws {NotFoundError} */
    revokeApiKey(id: string): Promise<boolean> {
      return revokeKey(db, 'api_keys', id, now());
    },
  };
}
