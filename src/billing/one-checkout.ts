/** Sells a tenant one subscription, whatever is opened in how many tabs, and however many processes serve them. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckoutOrder, CheckoutProvider, CheckoutSession, CheckoutStore } from './checkout-ports.ts';
import { BillingError } from './errors.ts';
import type { CustomerSlot } from './ports.ts';

/** Somebody else may be opening a page for the same tenant; the tries until then. They take less than four seconds of pauses. */
const MAX_TRIES = 6;
/** Milliseconds before the second try, if the provider is busy with another's; before the third twice that, and so on. */
const PAUSE = 250;
/** Milliseconds that a page must still be good for to be given out again. */
const MIN_LIFE = 10 * 60 * 1000;

/**
 * Opens pages that sell subscriptions: at most one is open for a tenant at a time, and none beside a subscription.
 *
 * There is no lock, so none is left behind by a process that dies. Whoever opens a page reads the tenant's attempt, then closes all open
 * pages but its own, then looks for a subscription, then creates a page under an idempotency key made of the attempt. That succeeds for
 * one only; everybody else of the same attempt is told by the provider that the key has been used, and begins anew. The attempt is raised
 * only once its key was used, so a request that comes late can create nothing any more.
 */
export class OneCheckout {
  readonly #store: CheckoutStore;
  readonly #provider: CheckoutProvider;
  readonly #now: () => Date;

  constructor(store: CheckoutStore, provider: CheckoutProvider, now: () => Date) {
    this.#store = store;
    this.#provider = provider;
    this.#now = now;
  }

  /**
   * The tenant's page for the order: the one that is open for the same order already, or a new one in place of all others.
   *
   * @throws {BillingError} SUBSCRIPTION_EXISTS; CUSTOMER_MISSING; one of PROVIDER_ERRORS.
   */
  async open(slot: CustomerSlot, customerId: string, order: CheckoutOrder): Promise<CheckoutSession> {
    const fingerprint = fingerprintOf(order);
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      // Before anything is looked at: what is opened from now on is opened under this attempt's key, or under a later one.
      const attempt = await this.#store.checkoutAttempt(slot);
      const open = await this.#openFor(customerId, fingerprint);
      if (open) return open;
      const how = {
        customerId,
        tenantId: slot.tenantId,
        fingerprint,
        idempotencyKey: idempotencyKeyOf(slot, attempt),
      };
      const created = await this.#create(slot, attempt, () => this.#provider.createCheckout(order, how));
      if (created === 'busy') await sleep(PAUSE * tries);
      else if (created) return created;
    }
    throw new BillingError('PROVIDER_BUSY', 'Other checkout pages are opened for the tenant all the time');
  }

  /** The page that is open for this order. All others are closed, and all of them where there is a subscription. */
  async #openFor(customerId: string, fingerprint: string): Promise<CheckoutSession | undefined> {
    const found = await this.#provider.openCheckouts(customerId);
    const soon = this.#now().getTime() + MIN_LIFE;
    const own = found.find(
      ({ url, orphaned, expiresAt, ...page }) =>
        url && !orphaned && page.fingerprint === fingerprint && expiresAt.getTime() > soon,
    );
    for (const { id } of found) if (id !== own?.id) await this.#close(id);
    if (found.some(({ orphaned }) => orphaned))
      throw new BillingError('CUSTOMER_MISSING', `The customer ${customerId} was deleted`);
    // Only now: what was open a moment ago may have been bought meanwhile.
    if (await this.#provider.hasSubscription(customerId)) {
      if (own) await this.#close(own.id);
      throw subscriptionExists('The tenant has a subscription that has not ended');
    }
    return own?.url ? { ...own, url: own.url } : undefined;
  }

  async #close(sessionId: string): Promise<void> {
    if (!(await this.#provider.expireCheckout(sessionId)))
      throw subscriptionExists('A subscription was bought in another tab just now');
  }

  /** @returns Undefined if the attempt is over and its key says nothing of now. */
  async #create<T extends { readonly repeated: boolean }>(
    slot: CustomerSlot,
    attempt: number,
    create: () => Promise<T>,
  ): Promise<T | 'busy' | undefined> {
    try {
      const created = await create();
      await this.#store.raiseCheckoutAttempt(slot, attempt);
      return created.repeated ? undefined : created;
    } catch (error) {
      if (!(error instanceof BillingError)) throw error;
      if (error.keySpent) await this.#store.raiseCheckoutAttempt(slot, attempt);
      if (error.keySpent === 'before') return undefined;
      if (error.code === 'PROVIDER_BUSY') return 'busy';
      throw error;
    }
  }
}

/** Says whether two orders are the same. */
export const fingerprintOf = (order: CheckoutOrder): string =>
  digest(Object.entries(order).sort(([one], [other]) => (one < other ? -1 : 1)));

const idempotencyKeyOf = ({ tenantId, account, livemode }: CustomerSlot, attempt: number): string =>
  `gangway-checkout-${digest([tenantId, account, livemode])}-${attempt}`;

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const subscriptionExists = (message: string) => new BillingError('SUBSCRIPTION_EXISTS', message);
