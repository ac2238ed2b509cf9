/** What the command line reads and writes. */
import type { Kysely } from 'kysely';
import type { ApiKeyMode, NewApiKey } from '../billing/api-keys.ts';
import { NotFoundError } from './errors.ts';
import type { StoreClock } from './store.ts';
import type { Tables } from './tables.ts';

export class AdminStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** @param app `id`: a UUID, if the app has one already elsewhere. */
  async createApp(app: {
    id?: string | undefined;
    name: string;
    issuer?: string | undefined;
  }): Promise<string> {
    const id = app.id?.toLowerCase() ?? this.#clock.newId();
    const row = {
      id,
      name: app.name,
      issuer: app.issuer ?? null,
      portal_configuration: null,
      disabled_at: null,
    };
    await this.#db
      .insertInto('apps')
      .values({ ...row, created_at: this.#now() })
      .execute();
    return id;
  }

  listApps() {
    return this.#db.selectFrom('apps').selectAll().orderBy('created_at').execute();
  }

  /** The app with its keys and origins. @throws {NotFoundError} */
  async showApp(id: string) {
    const app = await this.#db
      .selectFrom('apps')
      .selectAll()
      .where('id', '=', id.toLowerCase())
      .executeTakeFirst();
    if (!app) throw new NotFoundError('app', id);
    const keys = this.#db.selectFrom('app_keys').select(['id', 'created_at']).where('app_id', '=', app.id);
    const origins = this.#db.selectFrom('app_origins').select('origin').where('app_id', '=', app.id);
    return {
      ...app,
      keys: await keys.orderBy('created_at').execute(),
      origins: (await origins.orderBy('origin').execute()).map(({ origin }) => origin),
    };
  }

  /** @throws {NotFoundError} */
  async setAppEnabled(id: string, enabled: boolean): Promise<void> {
    await this.#updateApp(id, { disabled_at: enabled ? null : this.#now() });
  }

  /** @param configuration `bpc_…`, or null for the account's default. @throws {NotFoundError} */
  async setPortalConfiguration(id: string, configuration: string | null): Promise<void> {
    await this.#updateApp(id, { portal_configuration: configuration });
  }

  /** @param issuer The `iss` that its tokens carry. @throws {NotFoundError} */
  async setIssuer(id: string, issuer: string): Promise<void> {
    await this.#updateApp(id, { issuer });
  }

  /** Registers a public key (PEM). A key that the app has already stays as it is. @throws {NotFoundError} */
  async addAppKey(appId: string, publicKey: string): Promise<string> {
    const app = await this.showApp(appId);
    const id = this.#clock.newId();
    await this.#db
      .insertInto('app_keys')
      .values({ id, app_id: app.id, public_key: publicKey, created_at: this.#now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const stored = this.#db.selectFrom('app_keys').select('id').where('app_id', '=', app.id);
    return (await stored.where('public_key', '=', publicKey).executeTakeFirstOrThrow()).id;
  }

  /** @throws {NotFoundError} */
  async removeAppKey(appId: string, keyId: string): Promise<void> {
    const keys = this.#db
      .deleteFrom('app_keys')
      .where('app_id', '=', appId.toLowerCase())
      .where('id', '=', keyId);
    if ((await keys.executeTakeFirst()).numDeletedRows === 0n) throw new NotFoundError('app key', keyId);
  }

  /** @param origin As `parseOrigin` returns it. @throws {NotFoundError} */
  async addOrigin(appId: string, origin: string): Promise<void> {
    const app = await this.showApp(appId);
    await this.#db
      .insertInto('app_origins')
      .values({ app_id: app.id, origin, created_at: this.#now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** @throws {NotFoundError} */
  async removeOrigin(appId: string, origin: string): Promise<void> {
    const rows = this.#db
      .deleteFrom('app_origins')
      .where('app_id', '=', appId.toLowerCase())
      .where('origin', '=', origin);
    if ((await rows.executeTakeFirst()).numDeletedRows === 0n) throw new NotFoundError('origin', origin);
  }

  /** @throws {NotFoundError} If there is no such app. */
  async createTenant(tenant: {
    id?: string | undefined;
    appId: string;
    name: string;
    defaultReturnUrl?: string | undefined;
  }): Promise<string> {
    const app = await this.showApp(tenant.appId);
    const id = tenant.id?.toLowerCase() ?? this.#clock.newId();
    const row = {
      id,
      app_id: app.id,
      name: tenant.name,
      default_return_url: tenant.defaultReturnUrl ?? null,
    };
    await this.#db
      .insertInto('tenants')
      .values({ ...row, created_at: this.#now() })
      .execute();
    return id;
  }

  listTenants(appId?: string) {
    const tenants = this.#db.selectFrom('tenants').selectAll().orderBy('created_at');
    return (appId ? tenants.where('app_id', '=', appId.toLowerCase()) : tenants).execute();
  }

  /** The tenant with its members, API keys and customers. @throws {NotFoundError} */
  async showTenant(id: string) {
    const tenant = await this.#db
      .selectFrom('tenants')
      .selectAll()
      .where('id', '=', id.toLowerCase())
      .executeTakeFirst();
    if (!tenant) throw new NotFoundError('tenant', id);
    const members = this.#db
      .selectFrom('tenant_members')
      .select('subject')
      .where('tenant_id', '=', tenant.id);
    const customers = this.#db
      .selectFrom('customer_bindings')
      .select(['stripe_account', 'livemode', 'customer_id'])
      .where('tenant_id', '=', tenant.id);
    return {
      ...tenant,
      members: (await members.orderBy('subject').execute()).map(({ subject }) => subject),
      api_keys: await this.listApiKeys(tenant.id),
      customers: await customers.execute(),
    };
  }

  /** @param url Null for none. @throws {NotFoundError} */
  async setDefaultReturnUrl(tenantId: string, url: string | null): Promise<void> {
    const tenant = await this.showTenant(tenantId);
    await this.#db
      .updateTable('tenants')
      .set({ default_return_url: url })
      .where('id', '=', tenant.id)
      .execute();
  }

  /** Binds a customer that exists at Stripe already, in place of any other. @throws {NotFoundError} */
  async linkCustomer(
    tenantId: string,
    account: string,
    livemode: boolean,
    customerId: string,
  ): Promise<void> {
    const tenant = await this.showTenant(tenantId);
    const key = { tenant_id: tenant.id, stripe_account: account, livemode: Number(livemode) };
    const change = { customer_id: customerId, updated_at: this.#now() };
    await this.#db
      .insertInto('customer_bindings')
      .values({ ...key, ...change, attempt: 0 })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'stripe_account', 'livemode']).doUpdateSet(change),
      )
      .execute();
  }

  /** @param subject The `sub` of the user's tokens. @throws {NotFoundError} */
  async addMember(tenantId: string, subject: string): Promise<void> {
    const tenant = await this.showTenant(tenantId);
    await this.#db
      .insertInto('tenant_members')
      .values({ tenant_id: tenant.id, subject, created_at: this.#now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** @throws {NotFoundError} */
  async removeMember(tenantId: string, subject: string): Promise<void> {
    const rows = this.#db
      .deleteFrom('tenant_members')
      .where('tenant_id', '=', tenantId.toLowerCase())
      .where('subject', '=', subject);
    if ((await rows.executeTakeFirst()).numDeletedRows === 0n) throw new NotFoundError('member', subject);
  }

  /** Stores a key's hash; the key itself is never stored. @throws {NotFoundError} */
  async addApiKey(tenantId: string, mode: ApiKeyMode, { hash, prefix }: NewApiKey): Promise<string> {
    const tenant = await this.showTenant(tenantId);
    const id = this.#clock.newId();
    await this.#db
      .insertInto('api_keys')
      .values({
        id,
        tenant_id: tenant.id,
        mode,
        prefix,
        hash,
        created_at: this.#now(),
        revoked_at: null,
        last_used_at: null,
      })
      .execute();
    return id;
  }

  listApiKeys(tenantId?: string) {
    const keys = this.#db
      .selectFrom('api_keys')
      .select(['id', 'tenant_id', 'mode', 'prefix', 'created_at', 'revoked_at', 'last_used_at'])
      .orderBy('created_at');
    return (tenantId ? keys.where('tenant_id', '=', tenantId.toLowerCase()) : keys).execute();
  }

  /** Revokes a key at once. Revoking it again changes nothing. @throws {NotFoundError} */
  async revokeApiKey(id: string): Promise<void> {
    const key = await this.#db
      .selectFrom('api_keys')
      .select('revoked_at')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!key) throw new NotFoundError('API key', id);
    const rows = this.#db.updateTable('api_keys').set({ revoked_at: this.#now() }).where('id', '=', id);
    await rows.where('revoked_at', 'is', null).execute();
  }

  async #updateApp(id: string, change: Partial<Tables['apps']>): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable('apps')
      .set(change)
      .where('id', '=', id.toLowerCase())
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new NotFoundError('app', id);
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}
