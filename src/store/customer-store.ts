/** The customers of tenants. */
import type { Kysely } from 'kysely';
import { BillingError } from '../billing/errors.ts';
import type { CustomerBinding, CustomerSlot, CustomerStore } from '../billing/ports.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';
import { isUniqueViolation } from './violations.ts';

export class SqlCustomerStore implements CustomerStore {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The slot's binding; undefined if it was never used. */
  async findBinding(slot: CustomerSlot): Promise<CustomerBinding | undefined> {
    const row = await this.#db
      .selectFrom('customer_bindings')
      .select(['customer_id', 'attempt', 'updated_at'])
      .where('tenant_id', '=', slot.tenantId)
      .where('stripe_account', '=', slot.account)
      .where('livemode', '=', Number(slot.livemode))
      .executeTakeFirst();
    return row && { customerId: row.customer_id, attempt: row.attempt, since: new Date(row.updated_at) };
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
    return (await this.findBinding(slot)) ?? { customerId: null, attempt: 0, since: this.#clock.now() };
  }

  async bindCustomer(slot: CustomerSlot, attempt: number, customerId: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#slot(slot)
      .set({ customer_id: customerId, updated_at: this.#now() })
      .where('attempt', '=', attempt)
      .where('customer_id', 'is', null)
      .executeTakeFirst()
      .catch((cause) => {
        if (!isUniqueViolation(cause)) throw cause;
        const message = `The customer ${customerId} is another tenant's already`;
        throw new BillingError('CUSTOMER_TAKEN', message, { cause });
      });
    return numUpdatedRows > 0n;
  }

  async raiseAttempt(slot: CustomerSlot, from: Omit<CustomerBinding, 'since'>): Promise<void> {
    await this.#slot(slot)
      .set({ customer_id: null, attempt: from.attempt + 1, updated_at: this.#now() })
      .where('attempt', '=', from.attempt)
      .where('customer_id', from.customerId === null ? 'is' : '=', from.customerId)
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
