import type Stripe from 'stripe';
import { newId, type World } from '../../world.ts';
import { mergeMetadata } from '../objects.ts';
import type { Price } from './prices.ts';

/** A subscription as it is on the wire. */
export type Subscription = Stripe.Subscription;

interface Order {
  readonly customer: string;
  readonly description: string | null;
  readonly items: readonly { readonly price: Price; readonly quantity: number }[];
  readonly metadata: Record<string, string>;
  readonly cancelAtPeriodEnd: boolean;
  readonly trialDays: number;
}

/** Builds a new subscription: trialing with a trial, active without. */
export function newSubscription(world: World, order: Order): Subscription {
  const id = newId(world, 'sub');
  const now = world.now();
  const trialEnd = order.trialDays > 0 ? now + order.trialDays * 86_400 : null;
  const items = order.items.map(({ price, quantity }) => ({
    id: newId(world, 'si', 14),
    object: 'subscription_item' as const,
    billing_thresholds: null,
    created: now,
    current_period_end: trialEnd ?? periodEnd(now, price),
    current_period_start: now,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(price),
    // The types hold a Decimal where the wire has a string.
    price: price as unknown as Stripe.Price,
    quantity,
    subscription: id,
    tax_rates: [],
  }));
  const end = items[0]?.current_period_end ?? now;
  return {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: trialEnd ?? now,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: { proration_discounts: 'included' }, type: 'flexible' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: order.cancelAtPeriodEnd ? end : null,
    cancel_at_period_end: order.cancelAtPeriodEnd,
    canceled_at: order.cancelAtPeriodEnd ? now : null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    created: now,
    currency: order.items[0]?.price.currency ?? 'usd',
    customer: order.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: order.description,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: { object: 'list', data: items, has_more: false, url: `/v1/subscription_items?subscription=${id}` },
    latest_invoice: null,
    livemode: world.livemode,
    managed_payments: null,
    metadata: mergeMetadata({}, order.metadata),
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
    status: trialEnd === null ? 'active' : 'trialing',
    test_clock: null,
    transfer_data: null,
    trial_end: trialEnd,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' },
    },
    trial_start: trialEnd === null ? null : now,
  };
}

/** The same subscription, canceled now. One that already ended stays as it is. */
export function canceled(subscription: Subscription, now: number): Subscription {
  if (subscription.ended_at !== null) return subscription;
  const details = {
    comment: null,
    feedback: null,
    feedback_option: null,
    ...subscription.cancellation_details,
  };
  return {
    ...subscription,
    status: 'canceled',
    canceled_at: now,
    ended_at: now,
    cancel_at: null,
    cancel_at_period_end: false,
    cancellation_details: { ...details, reason: 'cancellation_requested' },
  };
}

function planOf(price: Price): Stripe.Plan {
  const plan = {
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
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  } satisfies Omit<Stripe.Plan, 'amount_decimal'> & { amount_decimal: string | null };
  return plan as unknown as Stripe.Plan;
}

function periodEnd(start: number, price: Price): number {
  const { interval = 'month', interval_count: count = 1 } = price.recurring ?? {};
  const end = new Date(start * 1000);
  if (interval === 'day' || interval === 'week') {
    end.setUTCDate(end.getUTCDate() + count * (interval === 'week' ? 7 : 1));
  } else {
    addMonths(end, interval === 'year' ? 12 * count : count);
  }
  return Math.floor(end.getTime() / 1000);
}

/** Moves a date by months: to the same day, or the last one the month has. */
function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
