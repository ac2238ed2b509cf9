/** The domain's store: its queries, and what they cannot know of the engine below them. */
import type { Kysely } from 'kysely';
import { BillingError } from '../billing/errors.ts';
import type { CustomerSlot } from '../billing/ports.ts';
import type { StoreClock } from './clock.ts';
import { PortalStore } from './portal-store.ts';
import { isUniqueViolation } from './sqlite/errors.ts';
import type { Tables } from './tables.ts';

export class EngineBillingStore extends PortalStore {
  readonly #assertWritable: () => Promise<void>;

  constructor(db: Kysely<Tables>, clock: StoreClock, assertWritable: () => Promise<void>) {
    super(db, clock);
    this.#assertWritable = assertWritable;
  }

  override assertWritable(): Promise<void> {
    return this.#assertWritable();
  }

  override async bindCustomer(slot: CustomerSlot, attempt: number, customerId: string): Promise<boolean> {
    try {
      return await super.bindCustomer(slot, attempt, customerId);
    } catch (cause) {
      if (!isUniqueViolation(cause)) throw cause;
      throw new BillingError('CUSTOMER_TAKEN', `The customer ${customerId} is another tenant's already`, {
        cause,
      });
    }
  }
}
