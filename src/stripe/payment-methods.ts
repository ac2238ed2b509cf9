/** The payment methods of customers, on stripe-node. */
import type Stripe from 'stripe';
import type { PaymentMethod, PaymentMethodProvider } from '../billing/payment-methods.ts';
import { translated } from './errors.ts';

/** Payment methods of a page: the most that Stripe gives. */
const PAGE = 100;
/** More than anybody has. What is left can be detached by another call. */
const MAX_METHODS = 1_000;

export class StripePaymentMethods implements PaymentMethodProvider {
  readonly #stripe: Stripe;

  constructor(stripe: Stripe) {
    this.#stripe = stripe;
  }

  /** https://docs.stripe.com/api/payment_methods/customer_list, https://docs.stripe.com/api/payment_methods/detach */
  detachAll(customerId: string): ReturnType<PaymentMethodProvider['detachAll']> {
    return translated(async () => {
      const detached: PaymentMethod[] = [];
      for (;;) {
        // What was detached is not listed any more: the first page is always what is left.
        const { data, lastResponse } = await this.#stripe.customers.listPaymentMethods(customerId, {
          limit: PAGE,
        });
        if (data.length === 0 || detached.length >= MAX_METHODS)
          return { detached, providerRequestId: lastResponse.requestId };
        for (const { id } of data) detached.push(methodOf(await this.#stripe.paymentMethods.detach(id)));
      }
    });
  }
}

function methodOf({ id, type, card }: Stripe.PaymentMethod): PaymentMethod {
  return { id, type, expires: card ? { month: card.exp_month, year: card.exp_year } : null };
}
