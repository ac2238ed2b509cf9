/** What checkout needs of the outside. The store and the Stripe adapter implement it. */
import type { Subscription } from './customer-state.ts';
import type { PlanInterval } from './plans.ts';
import type { CustomerSlot } from './ports.ts';

/** What can be bought: a price of the provider with what is known of its product. */
export interface Price {
  /** `price_…` */
  readonly id: string;
  /** Whether both the price and its product are active. */
  readonly active: boolean;
  readonly recurring: boolean;
  /** Whether what is used is paid for, whatever quantity is bought. */
  readonly metered: boolean;
  /** In lower case: its own, and those that it has an amount in as well. */
  readonly currencies: readonly string[];
  /** Of its product. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** What is to be bought, and how. Everything in it has been checked. */
export interface CheckoutOrder {
  readonly mode: 'subscription' | 'payment';
  readonly priceId: string;
  /** Undefined where the price is metered. */
  readonly quantity: number | undefined;
  /** In lower case; undefined for the price's own. */
  readonly currency: string | undefined;
  readonly taxRateId: string | undefined;
  readonly successUrl: string;
  readonly cancelUrl: string;
  /** Whether a billing address is asked for even where the payment does not need it. */
  readonly billingAddress: boolean;
  /** The countries that can be shipped to (ISO 3166-1 alpha-2); undefined if nothing is shipped. */
  readonly shippingCountries: readonly string[] | undefined;
  /** Whether the terms of service must be agreed to. */
  readonly termsOfService: boolean;
  readonly taxIds: 'none' | 'optional' | 'required';
}

/** The provider's page on which something is bought. */
export interface CheckoutSession {
  /** `cs_…` */
  readonly id: string;
  /** Leads to the page; a secret: never logged, never stored. */
  readonly url: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly providerRequestId: string;
}

/** One that was opened before, on which a subscription can be bought still. */
export interface OpenCheckout extends Omit<CheckoutSession, 'url'> {
  /** Undefined if the provider does not tell it. */
  readonly url: string | undefined;
  /** The fingerprint of its order; undefined if it is not ours. */
  readonly fingerprint: string | undefined;
  /** Whether its customer was deleted since. */
  readonly orphaned: boolean;
}

/** The part of the payment provider that sells. Every method throws a BillingError with one of the provider's codes. */
export interface CheckoutProvider {
  /** Undefined if there is no such price. */
  findPrice(priceId: string): Promise<Price | undefined>;
  /** @param plan In lower case. @returns Undefined if the plan cannot be bought so. */
  findPlanPrice(plan: string, interval: PlanInterval): Promise<Price | undefined>;
  /** Whether there is such a tax rate, and it is active. */
  isTaxRate(taxRateId: string): Promise<boolean>;
  /** Whether the customer has a subscription that has not ended. */
  hasSubscription(customerId: string): Promise<boolean>;
  /** The customer's subscriptions as they are now, but for canceled ones; the newest first. */
  subscriptionsOf(customerId: string): Promise<readonly Subscription[]>;
  /** Those of the customer on which a subscription can be bought, the newest first. Shows what was made a moment ago. */
  openCheckouts(customerId: string): Promise<readonly OpenCheckout[]>;
  /** Closes a page. @returns False if what it sells was bought before that. */
  expireCheckout(sessionId: string): Promise<boolean>;
  /**
   * @param how.fingerprint Of the order, to be found again in `openCheckouts`.
   * @param how.idempotencyKey Undefined if nothing is lost when it is done twice.
   * @returns The page; `repeated` if this is what was answered to the key before, and says nothing of how it is now.
   */
  createCheckout(
    order: CheckoutOrder,
    how: {
      readonly customerId: string;
      readonly tenantId: string;
      readonly fingerprint: string;
      readonly idempotencyKey: string | undefined;
    },
  ): Promise<CheckoutSession & { readonly repeated: boolean }>;
}

/** Counts the attempts of tenants to open a page. Every method is one atomic step. */
export interface CheckoutStore {
  /** The attempt that the slot is at: 0, if it was never used. */
  checkoutAttempt(slot: CustomerSlot): Promise<number>;
  /** Goes on to the next attempt, if the slot still is at this one. */
  raiseCheckoutAttempt(slot: CustomerSlot, from: number): Promise<void>;
}
