/** The part of the payment provider that sells, on stripe-node. */
import Stripe from 'stripe';
import type { CheckoutProvider, CheckoutSession, OpenCheckout, Price } from '../billing/checkout-ports.ts';
import type { Subscription } from '../billing/customer-state.ts';
import type { PlanInterval } from '../billing/plans.ts';
import { parametersOf } from './checkout-parameters.ts';
import { goneIfMissing, subscriptionOf } from './customer-state.ts';
import { translated } from './errors.ts';
import { isPageUrl } from './page-url.ts';
import { findPlanPrice, findPrice } from './prices.ts';
import { type StripeProvider, senseless } from './provider.ts';

/** Objects of a page: the most that Stripe gives. */
const PAGE = 100;

type Session = Pick<Stripe.Checkout.Session, 'id' | 'created' | 'expires_at'>;

export class StripeCheckout implements CheckoutProvider {
  readonly #stripe: Stripe;
  readonly #isPageUrl: (url: unknown) => url is string;

  constructor({ client, sandboxed }: Pick<StripeProvider, 'client' | 'sandboxed'>) {
    this.#stripe = client;
    this.#isPageUrl = (url) => isPageUrl(url, sandboxed);
  }

  findPrice(priceId: string): Promise<Price | undefined> {
    return translated(() => findPrice(this.#stripe, priceId));
  }

  findPlanPrice(plan: string, interval: PlanInterval): Promise<Price | undefined> {
    return translated(() => findPlanPrice(this.#stripe, plan, interval));
  }

  /** https://docs.stripe.com/api/tax_rates/retrieve */
  isTaxRate(taxRateId: string): Promise<boolean> {
    return translated(async () => {
      const rate = await this.#stripe.taxRates.retrieve(taxRateId).catch(goneIfMissing);
      return rate?.active ?? false;
    });
  }

  async hasSubscription(customerId: string): Promise<boolean> {
    const subscriptions = await this.subscriptionsOf(customerId);
    return subscriptions.some(({ status }) => status !== 'incomplete_expired');
  }

  /** https://docs.stripe.com/api/subscriptions/list: without a status, all but those that were canceled. */
  subscriptionsOf(customer: string): Promise<readonly Subscription[]> {
    return translated(async () => {
      const found: Subscription[] = [];
      for await (const subscription of this.#stripe.subscriptions.list({ customer, limit: PAGE }))
        if (subscription.status !== 'canceled') found.push(subscriptionOf(customer, subscription));
      return found;
    });
  }

  /** https://docs.stripe.com/api/checkout/sessions/list */
  openCheckouts(customer: string): Promise<readonly OpenCheckout[]> {
    return translated(async () => {
      const found: OpenCheckout[] = [];
      const list = this.#stripe.checkout.sessions.list({
        customer,
        status: 'open',
        limit: PAGE,
        expand: ['data.customer'],
      });
      const { requestId: providerRequestId } = (await list).lastResponse;
      for await (const session of list) {
        if (session.mode !== 'subscription') continue;
        const url = this.#isPageUrl(session.url) ? session.url : undefined;
        const fingerprint = session.metadata?.gangway_order;
        const orphaned = isDeleted(session.customer);
        found.push({ ...timesOf(session), url, fingerprint, orphaned, providerRequestId });
      }
      return found;
    });
  }

  /** https://docs.stripe.com/api/checkout/sessions/expire */
  expireCheckout(id: string): Promise<boolean> {
    const { sessions } = this.#stripe.checkout;
    return translated(async () => {
      try {
        await sessions.expire(id);
        return true;
      } catch (error) {
        // Only its sentence tells whether it is about a session that is not open any more.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
        const { status } = await sessions.retrieve(id);
        if (status === 'open') throw error;
        return status === 'expired';
      }
    });
  }

  /** https://docs.stripe.com/api/checkout/sessions/create */
  createCheckout(...[order, how]: Parameters<CheckoutProvider['createCheckout']>) {
    const { idempotencyKey, ...whose } = how;
    return translated(async (): Promise<CheckoutSession & { readonly repeated: boolean }> => {
      const created = await this.#stripe.checkout.sessions.create(
        parametersOf(order, whose),
        idempotencyKey === undefined ? {} : { idempotencyKey },
      );
      const { requestId: providerRequestId, headers } = created.lastResponse;
      const { object, url } = created;
      if (object !== 'checkout.session' || !this.#isPageUrl(url))
        throw senseless('checkout session', providerRequestId);
      const repeated = headers['idempotent-replayed'] === 'true';
      return { ...timesOf(created), url, providerRequestId, repeated };
    });
  }
}

const isDeleted = (customer: Stripe.Checkout.Session['customer']): boolean =>
  typeof customer === 'object' && Boolean(customer?.deleted);

const timesOf = ({ id, created, expires_at }: Session) => ({
  id,
  createdAt: new Date(created * 1000),
  expiresAt: new Date(expires_at * 1000),
});
