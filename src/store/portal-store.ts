/** The domain's store, on Kysely. */
import type { Kysely } from 'kysely';
import type {
  App,
  AuditEvent,
  BillingStore,
  CustomerBinding,
  CustomerSlot,
  Tenant,
} from '../billing/ports.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

export abstract class PortalStore implements BillingStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
  }

  abstract assertWritable(): Promise<void>;

  async findApp(id: string): Promise<App | undefined> {
    const app = await this.#db.selectFrom('apps').selectAll().where('id', '=', id).executeTakeFirst();
    if (!app) return undefined;
    const origins = await this.#db
      .selectFrom('app_origins')
      .select('origin')
      .where('app_id', '=', id)
      .execute();
    return {
      id: app.id,
      name: app.name,
      enabled: app.disabled_at === null,
      issuer: app.issuer,
      origins: origins.map(({ origin }) => origin),
      portalConfiguration: app.portal_configuration,
    };
  }

  async findTenant(id: string): Promise<Tenant | undefined> {
    const tenant = await this.#db.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirst();
    return (
      tenant && {
        id: tenant.id,
        appId: tenant.app_id,
        name: tenant.name,
        defaultReturnUrl: tenant.default_return_url,
      }
    );
  }

  async isMember(tenantId: string, subject: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('tenant_members')
      .select('subject')
      .where('tenant_id', '=', tenantId)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row !== undefined;
  }

  async findBinding(slot: CustomerSlot): Promise<CustomerBinding | undefined> {
    const row = await this.#db
      .selectFrom('customer_bindings')
      .select(['customer_id', 'attempt'])
      .where('tenant_id', '=', slot.tenantId)
      .where('stripe_account', '=', slot.account)
      .where('livemode', '=', Number(slot.livemode))
      .executeTakeFirst();
    return row && { customerId: row.customer_id, attempt: row.attempt };
  }

  async ensureBinding(slot: CustomerSlot): Promise<CustomerBinding> {
    const existing = await this.findBinding(slot);
    if (existing) return existing;
    await this.#db
      .insertInto('customer_bindings')
      .values({
        tenant_id: slot.tenantId,
        stripe_account: slot.account,
        livemode: Number(slot.livemode),
        customer_id: null,
        attempt: 0,
        updated_at: this.#now(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await this.findBinding(slot)) ?? { customerId: null, attempt: 0 };
  }

  async bindCustomer(slot: CustomerSlot, attempt: number, customerId: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#slot(slot)
      .set({ customer_id: customerId, updated_at: this.#now() })
      .where('attempt', '=', attempt)
      .where('customer_id', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async raiseAttempt(slot: CustomerSlot, from: CustomerBinding): Promise<void> {
    await this.#slot(slot)
      .set({ customer_id: null, attempt: from.attempt + 1, updated_at: this.#now() })
      .where('attempt', '=', from.attempt)
      .where('customer_id', from.customerId === null ? 'is' : '=', from.customerId)
      .execute();
  }

  async recordAudit(event: AuditEvent): Promise<void> {
    await this.#db
      .insertInto('audit_events')
      .values({
        id: this.#clock.newId(),
        at: this.#now(),
        request_id: event.requestId,
        dialect: event.dialect,
        principal: event.principal,
        app_id: event.appId,
        tenant_id: event.tenantId,
        outcome: event.outcome,
        provider_request_id: event.providerRequestId,
      })
      .execute();
  }

  #slot({ tenantId, account, livemode }: CustomerSlot) {
    return this.#db
      .updateTable('customer_bindings')
      .where('tenant_id', '=', tenantId)
      .where('stripe_account', '=', account)
      .where('livemode', '=', Number(livemode));
  }

  #now(): string {
    return this.#clock.now().toISOString();
  }
}
