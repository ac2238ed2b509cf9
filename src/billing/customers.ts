/** Binds a tenant to its customer at the payment provider: one, however many ask at once. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { BillingError } from './errors.ts';
import type { BillingStore, CustomerBinding, CustomerSlot, PaymentProvider, Tenant } from './ports.ts';

/** While another process creates the same customer, look for its result this often, in milliseconds, this many times. */
const POLL_INTERVAL = 250;
const POLL_TRIES = 20;

/** Finds and makes the customers of tenants. */
export class Customers {
  readonly #store: BillingStore;
  readonly #provider: PaymentProvider;
  /** Calls for the same slot in this process share one creation. Between processes the idempotency key does the same. */
  readonly #creating = new Map<string, Promise<CustomerBinding & { customerId: string }>>();

  constructor(store: BillingStore, provider: PaymentProvider) {
    this.#store = store;
    this.#provider = provider;
  }

  async slotOf(tenant: Tenant): Promise<CustomerSlot> {
    const { livemode } = this.#provider;
    return { tenantId: tenant.id, account: await this.#provider.account(), livemode };
  }

  /** The tenant's customer if it has one. */
  async find(slot: CustomerSlot): Promise<string | undefined> {
    return (await this.#store.findBinding(slot))?.customerId ?? undefined;
  }

  /** The tenant's customer, created if it has none. */
  async findOrCreate(slot: CustomerSlot, tenant: Tenant): Promise<string> {
    const binding = await this.#store.ensureBinding(slot);
    if (binding.customerId) return binding.customerId;
    const key = JSON.stringify([slot, binding.attempt]);
    const running = this.#creating.get(key);
    if (running) return (await running).customerId;
    const creation = this.#create(slot, binding, tenant).finally(() => this.#creating.delete(key));
    this.#creating.set(key, creation);
    return (await creation).customerId;
  }

  /** A new customer in place of one that the provider has lost; or the one that somebody else has put there meanwhile. */
  async replace(slot: CustomerSlot, tenant: Tenant, lost: string): Promise<string> {
    const binding = await this.#store.ensureBinding(slot);
    if (binding.customerId === lost) await this.#store.raiseAttempt(slot, binding);
    return this.findOrCreate(slot, tenant);
  }

  async #create(slot: CustomerSlot, empty: CustomerBinding, tenant: Tenant) {
    for (let tries = 0; ; tries++) {
      try {
        const idempotencyKey = idempotencyKeyOf(slot, empty.attempt);
        const customerId = await this.#provider.createCustomer({
          tenantId: tenant.id,
          name: tenant.name,
          idempotencyKey,
        });
        if (await this.#store.bindCustomer(slot, empty.attempt, customerId)) return { ...empty, customerId };
        return await this.#bound(slot);
      } catch (error) {
        if (!(error instanceof BillingError)) throw error;
        // The provider replays the first result of a key, errors included: after a definite failure only a new key helps.
        if (error.definite) await this.#store.raiseAttempt(slot, empty);
        if (error.code !== 'PROVIDER_BUSY' || tries === POLL_TRIES) throw error;
      }
      await sleep(POLL_INTERVAL);
      const current = await this.#store.ensureBinding(slot);
      if (current.customerId) return { ...current, customerId: current.customerId };
    }
  }

  /** What somebody else has bound first. */
  async #bound(slot: CustomerSlot) {
    const current = await this.#store.ensureBinding(slot);
    if (!current.customerId)
      throw new BillingError('PROVIDER_BUSY', 'The customer changed while it was being created');
    return { ...current, customerId: current.customerId };
  }
}

/** Stripe takes up to 255 characters; a digest keeps the tenant's id out of it and the length fixed. */
function idempotencyKeyOf({ tenantId, account, livemode }: CustomerSlot, attempt: number): string {
  const slot = createHash('sha256')
    .update(JSON.stringify([tenantId, account, livemode]))
    .digest('hex');
  return `gangway-customer-${slot}-${attempt}`;
}
