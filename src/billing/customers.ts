/** Binds a tenant to its customer at the payment provider: one, however many ask at once. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { BillingError } from './errors.ts';
import type {
  CustomerBinding,
  CustomerSlot,
  CustomerStore,
  PaymentProvider,
  Tenant,
  TenantCustomer,
} from './ports.ts';

/**
 * Another process may be creating the same customer; the tries until then, each after a longer pause. A call therefore makes
 * at most this many tries, and waits for less than four seconds between them.
 */
const MAX_TRIES = 6;
/** Milliseconds before the second try; before the third twice that, and so on. */
const PAUSE = 250;
/**
 * Milliseconds for which an idempotency key can be trusted to be remembered: an hour less than Stripe's 24
 * (https://docs.stripe.com/api/idempotent_requests).
 */
const KEY_LIFETIME = 23 * 60 * 60 * 1000;

/** Finds and makes the customers of tenants. */
export class Customers {
  readonly #store: CustomerStore;
  readonly #provider: PaymentProvider;
  readonly #now: () => Date;
  /** Calls for the same slot in this process share one creation. Between processes the idempotency key does the same. */
  readonly #creating = new Map<string, Promise<Bound>>();

  constructor(store: CustomerStore, provider: PaymentProvider, now = () => new Date()) {
    this.#store = store;
    this.#provider = provider;
    this.#now = now;
  }

  async slotOf(tenant: Tenant): Promise<CustomerSlot> {
    const { livemode } = this.#provider;
    return { tenantId: tenant.id, account: await this.#provider.account(), livemode };
  }

  /** The customer that is bound to the slot, among the tenant's; undefined if none is. */
  boundTo({ account, livemode }: CustomerSlot, customers: readonly TenantCustomer[]): string | undefined {
    const bound = customers.find(
      (customer) => customer.account === account && customer.livemode === livemode,
    );
    return bound?.customerId ?? undefined;
  }

  /**
   * Does something with the tenant's customer. A tenant that has none gets one, and another in place of one that the provider has lost.
   *
   * @param customers The tenant's, as they are stored.
   * @param act Fails with CUSTOMER_MISSING where the provider has lost the customer.
   * @throws {BillingError} CUSTOMER_TAKEN, or one of PROVIDER_ERRORS: a second loss within one call is a fault, not a deletion.
   */
  async withCustomer<T>(
    tenant: Tenant,
    customers: readonly TenantCustomer[],
    act: (customerId: string, slot: CustomerSlot) => Promise<T>,
  ): Promise<T> {
    const slot = await this.slotOf(tenant);
    try {
      const customerId = this.boundTo(slot, customers) ?? (await this.findOrCreate(slot, tenant));
      return await act(customerId, slot).catch(async (error) => {
        if (!isMissingCustomer(error)) throw error;
        return act(await this.replace(slot, tenant, customerId), slot);
      });
    } catch (error) {
      throw isMissingCustomer(error) ? missingAgain(error) : error;
    }
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

  async #create(slot: CustomerSlot, empty: CustomerBinding, tenant: Tenant): Promise<Bound> {
    let binding = empty;
    for (let tries = 1; ; tries++) {
      try {
        if (this.#isForgotten(binding)) await this.#startOver(slot, binding);
        else await this.#tryCreate(slot, binding, tenant);
      } catch (error) {
        if (!(error instanceof BillingError)) throw error;
        if (error.keySpent === 'before') await this.#startOver(slot, binding);
        if (error.keySpent === 'now') await this.#store.raiseAttempt(slot, binding);
        const worthwhile = error.keySpent === 'before' || error.code === 'PROVIDER_BUSY';
        if (!worthwhile || tries === MAX_TRIES) throw error;
        if (error.code === 'PROVIDER_BUSY') await sleep(PAUSE * tries);
      }
      // Whatever has become of the try: what counts is what is bound now, by whomever.
      binding = await this.#store.ensureBinding(slot);
      if (isBound(binding)) return binding;
      if (tries === MAX_TRIES)
        throw new BillingError(
          'PROVIDER_BUSY',
          'The customer was replaced again and again while it was created',
        );
    }
  }

  /** Whether the provider may have forgotten what it answered to the attempt's key. */
  #isForgotten({ since }: CustomerBinding): boolean {
    return this.#now().getTime() - since.getTime() > KEY_LIFETIME;
  }

  /**
   * Begins another attempt, with a key of its own, unless this one has led to a customer after all: the provider may have
   * made one before it failed, and repeats only the failure.
   */
  async #startOver(slot: CustomerSlot, binding: CustomerBinding): Promise<void> {
    const { tenantId } = slot;
    const made = await this.#provider.findCustomer({ tenantId, since: binding.since });
    if (made && (await this.#bindUnlessTaken(slot, binding, made))) return;
    await this.#store.raiseAttempt(slot, binding);
  }

  /** What was found by its metadata may have been given to another tenant since. Returns whether it is bound now. */
  async #bindUnlessTaken(slot: CustomerSlot, { attempt }: CustomerBinding, made: string): Promise<boolean> {
    return this.#store.bindCustomer(slot, attempt, made).catch((error) => {
      if (error instanceof BillingError && error.code === 'CUSTOMER_TAKEN') return false;
      throw error;
    });
  }

  async #tryCreate(slot: CustomerSlot, { attempt }: CustomerBinding, tenant: Tenant): Promise<void> {
    const customerId = await this.#provider.createCustomer({
      tenantId: tenant.id,
      name: tenant.name,
      idempotencyKey: idempotencyKeyOf(slot, attempt),
    });
    await this.#store.bindCustomer(slot, attempt, customerId);
  }
}

/** Whether the provider does not know the customer, or not any more. */
export const isMissingCustomer = (error: unknown): error is BillingError =>
  error instanceof BillingError && error.code === 'CUSTOMER_MISSING';

function missingAgain(cause: BillingError): BillingError {
  const { message, providerRequestId } = cause;
  const what = `A customer is missing that was just made, or was to be: ${message}`;
  return new BillingError('PROVIDER_ERROR', what, { cause, providerRequestId });
}

type Bound = CustomerBinding & { readonly customerId: string };

const isBound = (binding: CustomerBinding): binding is Bound => binding.customerId !== null;

/** Stripe accepts up to 255 characters; a digest keeps the tenant's id out of it and the length fixed. */
function idempotencyKeyOf({ tenantId, account, livemode }: CustomerSlot, attempt: number): string {
  const slot = createHash('sha256')
    .update(JSON.stringify([tenantId, account, livemode]))
    .digest('hex');
  return `gangway-customer-${slot}-${attempt}`;
}
