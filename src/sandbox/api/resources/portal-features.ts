import type Stripe from 'stripe';
import type { Price } from '../../wire.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { bool, integer, list, object, oneOf, required, text, type Values } from '../form.ts';
import { changed, find } from '../objects.ts';

type Features = Stripe.BillingPortal.Configuration.Features;

const reasons = [
  'customer_service',
  'low_quality',
  'missing_features',
  'other',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
] as const;
const proration = oneOf('always_invoice', 'create_prorations', 'none');
const updates = oneOf('address', 'email', 'name', 'phone', 'shipping', 'tax_id');

const fields = {
  customer_update: object({ allowed_updates: list(updates), enabled: bool }),
  invoice_history: object({ enabled: required(bool) }),
  payment_method_update: object({ enabled: required(bool), payment_method_configuration: text }),
  subscription_cancel: object({
    cancellation_reason: object({
      enabled: required(bool),
      feedback_options: list(text),
      options: list(oneOf(...reasons)),
    }),
    enabled: bool,
    mode: oneOf('at_period_end', 'immediately'),
    proration_behavior: proration,
  }),
  subscription_pause: object({
    duration: object({
      interval_options: list(
        object({
          interval: required(oneOf('day', 'month', 'week', 'year')),
          interval_count: integer(1),
        }),
      ),
      type: required(oneOf('indefinite', 'interval_options')),
    }),
    enabled: bool,
  }),
  subscription_update: object({
    billing_cycle_anchor: oneOf('now', 'unchanged'),
    default_allowed_updates: list(oneOf('price', 'promotion_code', 'quantity')),
    enabled: bool,
    products: list(
      object({
        adjustable_quantity: object({
          enabled: required(bool),
          maximum: integer(0),
          minimum: integer(0),
        }),
        prices: required(list(text)),
        product: required(text),
      }),
    ),
    proration_behavior: proration,
    schedule_at_period_end: object({
      conditions: list(object({ type: required(oneOf('decreasing_item_amount', 'shortening_interval')) })),
    }),
    trial_update_behavior: oneOf('continue_trial', 'end_trial'),
  }),
};

/** What a portal lets its visitor do. */
export const features = object(fields);
type Given = Values<typeof fields>;
type Part<K extends keyof Given> = NonNullable<Given[K]>;

/** @throws {ApiError} A product or a price is not there, or the price is another product's. */
export function checkProducts(world: World, given: Given | undefined): void {
  const path = 'features[subscription_update][products]';
  given?.subscription_update?.products?.forEach(({ prices, product }, index) => {
    find(world, 'product', product, `${path}[${index}][product]`);
    prices.forEach((id, place) => {
      const param = `${path}[${index}][prices][${place}]`;
      if (find<Price>(world, 'price', id, param).product !== product)
        throw invalid(`The price \`${id}\` is not of the product \`${product}\`.`, undefined, param);
    });
  });
}

/** The features after a change; without old ones, those of a new configuration. */
export function mergeFeatures(old: Features | undefined, given: Given | undefined): Features {
  const before = old ?? initial;
  const { customer_update, subscription_cancel: cancel, subscription_update } = given ?? {};
  const { payment_method_update: methods, subscription_pause: pause } = given ?? {};
  return {
    customer_update: { ...before.customer_update, ...told(customer_update) },
    invoice_history: { ...before.invoice_history, ...told(given?.invoice_history) },
    payment_method_update: {
      enabled: methods?.enabled ?? before.payment_method_update.enabled,
      payment_method_configuration: changed(
        methods?.payment_method_configuration,
        before.payment_method_update.payment_method_configuration,
      ),
    },
    subscription_cancel: {
      ...before.subscription_cancel,
      ...told(cancel),
      cancellation_reason: {
        ...before.subscription_cancel.cancellation_reason,
        ...told(cancel?.cancellation_reason),
      },
    },
    subscription_pause: {
      enabled: pause?.enabled ?? before.subscription_pause.enabled,
      duration: pause?.duration ? durationOf(pause.duration) : before.subscription_pause.duration,
    },
    subscription_update: updateOf(before.subscription_update, subscription_update),
  };
}

function durationOf({ interval_options = [], type }: NonNullable<Part<'subscription_pause'>['duration']>) {
  const options = interval_options.map(({ interval, interval_count = 1 }) => ({ interval, interval_count }));
  return { interval_options: options, type };
}

function updateOf(
  before: Features['subscription_update'],
  given: Given['subscription_update'],
): Features['subscription_update'] {
  const { products, schedule_at_period_end: schedule, ...rest } = given ?? {};
  return {
    ...before,
    ...told(rest),
    products: products?.map(offered) ?? before.products ?? null,
    schedule_at_period_end: {
      conditions: schedule?.conditions ?? before.schedule_at_period_end.conditions,
    },
  };
}

type Offer = NonNullable<Part<'subscription_update'>['products']>[number];

function offered({ adjustable_quantity: quantity, prices, product }: Offer) {
  const { enabled = false, maximum = null, minimum = 1 } = quantity ?? {};
  return { adjustable_quantity: { enabled, maximum, minimum }, prices, product };
}

/** What is said, without what is not. */
function told<T extends object>(given: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const initial: Features = {
  customer_update: { allowed_updates: ['email', 'address'], enabled: true },
  invoice_history: { enabled: true },
  payment_method_update: { enabled: true, payment_method_configuration: null },
  subscription_cancel: {
    cancellation_reason: { enabled: false, feedback_options: null, options: [...reasons] },
    enabled: true,
    mode: 'at_period_end',
    proration_behavior: 'none',
  },
  subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
  subscription_update: {
    billing_cycle_anchor: null,
    default_allowed_updates: [],
    enabled: false,
    products: null,
    proration_behavior: 'none',
    schedule_at_period_end: { conditions: [] },
    trial_update_behavior: 'end_trial',
  },
};

/** All that a portal can offer, with any product: so that everything can be tried in a new sandbox. */
export const allFeatures: Features = {
  ...initial,
  subscription_pause: { ...initial.subscription_pause, enabled: true },
  subscription_update: {
    ...initial.subscription_update,
    default_allowed_updates: ['price', 'quantity'],
    enabled: true,
    proration_behavior: 'always_invoice',
  },
};
