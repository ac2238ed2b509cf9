import type { Customer, Price, Subscription, SubscriptionItem, TaxRate } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { Charge } from './lines.ts';
import { type Interval, type Period, periodEnd } from './periods.ts';

/** What an item of a subscription is made of. */
export interface ItemOrder {
  readonly price: Price;
  readonly quantity: number;
  readonly taxRates?: readonly TaxRate[];
  readonly metadata?: Record<string, string>;
}

/** What a subscription is made of. */
export interface SubscriptionOrder {
  readonly customer: Customer;
  readonly items: readonly ItemOrder[];
  readonly metadata: Record<string, string>;
  readonly description?: string | null;
  readonly billingMode?: 'classic' | 'flexible';
  /** When the trial ends; there is none by default. */
  readonly trialEnd?: number | null;
  readonly withoutCard?: 'cancel' | 'create_invoice' | 'pause';
  readonly defaultPaymentMethod?: string | null;
  readonly defaultTaxRates?: readonly TaxRate[];
  /** What is bought with it, once. */
  readonly once?: readonly Charge[];
}

/** Builds a new subscription: trialing with a trial, otherwise incomplete, until its first invoice is paid. */
export function newSubscription(world: World, order: SubscriptionOrder): Subscription {
  const id = newId(world, 'sub');
  const now = world.now();
  const trialEnd = order.trialEnd ?? null;
  const anchor = trialEnd ?? now;
  const type = order.billingMode ?? 'flexible';
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: anchor,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: type === 'flexible' ? { proration_discounts: 'included' } : null, type },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: order.items[0]?.price.currency ?? 'usd',
    customer: order.customer.id,
    customer_account: null,
    days_until_due: null,
    default_payment_method: order.defaultPaymentMethod ?? null,
    default_source: null,
    default_tax_rates: [...(order.defaultTaxRates ?? [])],
    description: order.description ?? null,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: {
      object: 'list',
      data: order.items.map((item) =>
        newItem(world, id, item, { start: now, end: endOf(item, anchor, now) }),
      ),
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    livemode: world.livemode,
    managed_payments: null,
    metadata: order.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: now,
    status: trialEnd === null ? 'incomplete' : 'trialing',
    test_clock: null,
    transfer_data: null,
    trial_end: trialEnd,
    trial_settings: {
      end_behavior: {
        billing_cycle_anchor: null,
        missing_payment_method: order.withoutCard ?? 'create_invoice',
      },
    },
    trial_start: trialEnd === null ? null : now,
  };
}

/** An item of a subscription, in its present period. */
export function newItem(
  world: World,
  subscription: string,
  order: ItemOrder,
  period: Period,
): SubscriptionItem {
  const { price, quantity } = order;
  return {
    id: newId(world, 'si', 14),
    object: 'subscription_item',
    billing_thresholds: null,
    created: world.now(),
    current_period_end: period.end,
    current_period_start: period.start,
    current_trial: null,
    discounts: [],
    metadata: { ...order.metadata },
    plan: planOf(price),
    price,
    // What is metered has no quantity.
    ...(price.recurring?.usage_type !== 'metered' && { quantity }),
    subscription,
    tax_rates: [...(order.taxRates ?? [])],
  };
}

/** How often a price is billed. */
export const intervalOf = ({ recurring }: Price): Interval =>
  recurring ?? { interval: 'month', interval_count: 1 };

const endOf = ({ price }: ItemOrder, anchor: number, now: number) =>
  anchor > now ? anchor : periodEnd(anchor, intervalOf(price), now);

/** The same price in the form that Stripe had before there were prices. */
export const planOf = (price: Price): SubscriptionItem['plan'] => ({
  id: price.id,
  object: 'plan',
  active: price.active,
  amount: price.unit_amount,
  amount_decimal: price.unit_amount_decimal,
  billing_scheme: price.billing_scheme,
  created: price.created,
  currency: price.currency,
  interval: price.recurring?.interval ?? 'month',
  interval_count: price.recurring?.interval_count ?? 1,
  livemode: price.livemode,
  metadata: price.metadata,
  meter: price.recurring?.meter ?? null,
  nickname: price.nickname,
  product: price.product,
  tiers_mode: null,
  transform_usage: null,
  trial_period_days: null,
  usage_type: price.recurring?.usage_type ?? 'licensed',
});
