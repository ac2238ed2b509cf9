/** The audit, one row an action. */
import type { Kysely } from 'kysely';
import type { AuditEvent, AuditStore } from '../billing/ports.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

export class SqlAuditStore implements AuditStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;

  /** What the engine knows and no query can tell. */
  readonly assertWritable: () => Promise<void>;

  constructor(db: Kysely<Tables>, clock: StoreClock, assertWritable: () => Promise<void>) {
    this.#db = db;
    this.#clock = clock;
    this.assertWritable = assertWritable;
  }

  async recordAudit(event: AuditEvent): Promise<void> {
    await this.#db
      .insertInto('audit_events')
      .values({
        id: this.#clock.newId(),
        at: this.#clock.now().toISOString(),
        request_id: event.requestId,
        dialect: event.dialect,
        principal: event.principal,
        app_id: event.appId,
        tenant_id: event.tenantId,
        action: event.action,
        outcome: event.outcome,
        provider_request_id: event.providerRequestId,
        changes: null,
      })
      .execute();
  }

  async hasAudit(
    tenantId: string,
    actions: readonly string[],
    outcome: string,
    since: Date,
  ): Promise<boolean> {
    const row = await this.#db
      .selectFrom('audit_events')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('at', '>=', since.toISOString())
      .where('action', 'in', actions)
      .where('outcome', '=', outcome)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }
}
