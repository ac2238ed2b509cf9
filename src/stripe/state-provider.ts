/** What the mirror asks of Stripe. */
import type Stripe from 'stripe';
import type { CustomerState, Product } from '../billing/customer-state.ts';
import type { ReconcilingProvider, StateProvider } from '../billing/mirror-ports.ts';
import {
  customerState,
  goneIfMissing,
  idOf,
  ONCE,
  PAGE,
  productOf,
  subscriptionOf,
} from './customer-state.ts';
import { translated } from './errors.ts';
import { eventOf } from './webhook.ts';

type Owned = { readonly customer?: string | { readonly id: string } | null };

export class StripeStateProvider implements StateProvider, ReconcilingProvider {
  readonly #stripe: Stripe;

  constructor(stripe: Stripe) {
    this.#stripe = stripe;
  }

  customerState(...asked: Parameters<StateProvider['customerState']>): Promise<CustomerState> {
    return translated(() => customerState(this.#stripe, ...asked));
  }

  customerOf(objectId: string): Promise<string | undefined> {
    const find = this.#finderOf(objectId);
    return translated(async () => {
      const { customer } = (await find?.().catch(goneIfMissing)) ?? {};
      return customer ? idOf(customer) : undefined;
    });
  }

  product(productId: string): Promise<Product | undefined> {
    return translated(async () => {
      const product = await this.#stripe.products.retrieve(productId, {}, ONCE).catch(goneIfMissing);
      return product && productOf(product);
    });
  }

  /** https://docs.stripe.com/api/events/list */
  events(...[since, after]: Parameters<ReconcilingProvider['events']>) {
    return translated(async () => {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      const { data, has_more } = await this.#stripe.events.list(
        { created, limit: PAGE, ...(after && { starting_after: after }) },
        ONCE,
      );
      return {
        events: data.map((event) => eventOf({ ...event })),
        next: has_more ? data.at(-1)?.id : undefined,
      };
    });
  }

  /** https://docs.stripe.com/api/subscriptions/list */
  subscriptions(after: string | undefined) {
    return translated(async () => {
      const { data, has_more } = await this.#stripe.subscriptions.list(
        { status: 'all', limit: PAGE, ...(after && { starting_after: after }) },
        ONCE,
      );
      return {
        subscriptions: data.map((subscription) => subscriptionOf(idOf(subscription.customer), subscription)),
        next: has_more ? data.at(-1)?.id : undefined,
      };
    });
  }

  /** A typed call for each kind of object: an address in an event's body is never followed. */
  #finderOf(id: string): (() => Promise<Owned>) | undefined {
    const stripe = this.#stripe;
    if (id.startsWith('sub_')) return () => stripe.subscriptions.retrieve(id, {}, ONCE);
    if (id.startsWith('in_')) return () => stripe.invoices.retrieve(id, {}, ONCE);
    if (id.startsWith('cs_')) return () => stripe.checkout.sessions.retrieve(id, {}, ONCE);
    return undefined;
  }
}
