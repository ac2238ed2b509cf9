/** The attempts of tenants to open a checkout page. */
import type { Kysely } from 'kysely';
import type { CheckoutStore } from '../billing/checkout-ports.ts';
import type { CustomerSlot } from '../billing/ports.ts';
import type { Tables } from './tables.ts';

export class SqlCheckoutStore implements CheckoutStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async checkoutAttempt({ tenantId, account, livemode }: CustomerSlot): Promise<number> {
    const row = await this.#db
      .selectFrom('checkouts')
      .select('attempt')
      .where('tenant_id', '=', tenantId)
      .where('stripe_account', '=', account)
      .where('livemode', '=', Number(livemode))
      .executeTakeFirst();
    return row?.attempt ?? 0;
  }

  async raiseCheckoutAttempt(slot: CustomerSlot, from: number): Promise<void> {
    const { tenantId, account, livemode } = slot;
    const attempt = from + 1;
    await this.#db
      .insertInto('checkouts')
      .values({ tenant_id: tenantId, stripe_account: account, livemode: Number(livemode), attempt })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'stripe_account', 'livemode'])
          .doUpdateSet({ attempt })
          .where('checkouts.attempt', '=', from),
      )
      .execute();
  }
}
