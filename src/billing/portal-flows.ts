/** Finds out what the provider has to be told about a flow of the portal, and whether it can be gone through at all. */
import type { CheckoutProvider, Price } from './checkout-ports.ts';
import type { Subscription, SubscriptionItem } from './customer-state.ts';
import { BillingError, type BillingErrorCode } from './errors.ts';
import { offeredPrice, planPrice } from './offers.ts';
import type { PortalFlow, SubscriptionChange } from './portal-link.ts';
import type { ProviderFlow } from './ports.ts';
import { countedOf, isCancellationScheduled, isLive } from './subscription-status.ts';

/** What `PortalFlows.resolve` fails with, beside PROVIDER_ERRORS. */
export const PORTAL_FLOW_ERRORS = [
  'FLOW_SUBSCRIPTION_MISSING',
  'FLOW_NOT_OFFERED',
  'CANCELLATION_SCHEDULED',
  'PAUSE_NOT_POSSIBLE',
  'UPDATE_NOT_POSSIBLE',
  'UPDATE_CHANGES_NOTHING',
] as const satisfies readonly BillingErrorCode[];

type Provider = Pick<CheckoutProvider, 'subscriptionsOf' | 'findPrice' | 'findPlanPrice' | 'isTaxRate'>;

export class PortalFlows {
  readonly #provider: Provider;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  /**
   * The flow as the provider is told it. Ids are asked of the provider now, never taken from the mirror: an item is replaced by
   * another when a plan is changed.
   *
   * @throws {BillingError} One of PORTAL_FLOW_ERRORS, or of PROVIDER_ERRORS; PLAN_UNKNOWN or PRICE_NOT_OFFERED for what a
   *   subscription is to become.
   */
  async resolve(customerId: string, flow: PortalFlow): Promise<ProviderFlow> {
    const { type, afterCompletion } = flow;
    if (type === 'customer_update' || type === 'payment_method_update') return { type, afterCompletion };
    const subscription = countedOf(await this.#provider.subscriptionsOf(customerId));
    if (!subscription || !isLive(subscription)) throw flowSubscriptionMissing();
    const found = { type, afterCompletion, subscriptionId: subscription.id };
    switch (type) {
      case 'subscription_cancel':
        if (isCancellationScheduled(subscription))
          throw new BillingError('CANCELLATION_SCHEDULED', `${subscription.id} is to end already`);
        return found;
      case 'subscription_pause':
        // https://docs.stripe.com/billing/subscriptions/pause: a classic one knows no status `paused` to be in.
        if (subscription.billingMode !== 'flexible' || subscription.status !== 'active')
          throw new BillingError(
            'PAUSE_NOT_POSSIBLE',
            `${subscription.id} is ${subscription.status}, its billing mode ${subscription.billingMode}`,
          );
        return found;
      case 'subscription_update':
        onlyItemOf(subscription);
        return found;
      case 'subscription_update_confirm':
        return { ...found, item: await this.#changed(onlyItemOf(subscription), flow.change) };
    }
  }

  /** @throws {BillingError} UPDATE_CHANGES_NOTHING */
  async #changed(
    item: SubscriptionItem,
    change: SubscriptionChange,
  ): Promise<NonNullable<ProviderFlow['item']>> {
    const price = await this.#priceOf(change);
    const quantity = price.metered ? undefined : change.quantity;
    if (price.id === item.priceId && (quantity ?? item.quantity) === item.quantity)
      throw new BillingError('UPDATE_CHANGES_NOTHING', `${item.id} is of that price and quantity`);
    return { id: item.id, priceId: price.id, quantity };
  }

  #priceOf(change: SubscriptionChange): Promise<Price> {
    if ('plan' in change) return planPrice(this.#provider, change.plan, change.interval);
    const terms = { mode: 'subscription', currency: undefined, taxRateId: undefined } as const;
    return offeredPrice(this.#provider, { ...terms, priceId: change.priceId });
  }
}

/** Whether a flow is about a subscription, which a tenant without a customer cannot have. */
export const isAboutSubscription = (flow: PortalFlow | undefined): boolean =>
  flow?.type.startsWith('subscription_') ?? false;

export const flowSubscriptionMissing = () =>
  new BillingError('FLOW_SUBSCRIPTION_MISSING', 'The tenant has no subscription that has not ended');

/** Stripe changes subscriptions of a single item only. @throws {BillingError} UPDATE_NOT_POSSIBLE */
function onlyItemOf({ id, items }: Subscription): SubscriptionItem {
  const [item] = items;
  if (!item || items.length > 1)
    throw new BillingError('UPDATE_NOT_POSSIBLE', `${id} has ${items.length} items`);
  return item;
}
