import type Stripe from 'stripe';
import { bool, list, object, oneOf, text, type Values } from '../form.ts';

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
  invoice_history: object({ enabled: bool }),
  payment_method_update: object({ enabled: bool }),
  subscription_cancel: object({
    cancellation_reason: object({ enabled: bool, options: list(oneOf(...reasons)) }),
    enabled: bool,
    mode: oneOf('at_period_end', 'immediately'),
    proration_behavior: proration,
  }),
  subscription_pause: object({ enabled: bool }),
  subscription_update: object({
    default_allowed_updates: list(oneOf('price', 'promotion_code', 'quantity')),
    enabled: bool,
    products: list(object({ prices: list(text), product: text })),
    proration_behavior: proration,
  }),
};

/** What a portal lets its visitor do. */
export const features = object(fields);

/** The features after a change; without old ones, those of a new configuration. */
export function mergeFeatures(old: Features | undefined, given: Values<typeof fields> | undefined): Features {
  const customer = given?.customer_update;
  const cancel = given?.subscription_cancel;
  const reason = cancel?.cancellation_reason;
  const update = given?.subscription_update;
  const before = old ?? initial;
  return {
    customer_update: {
      allowed_updates: customer?.allowed_updates ?? before.customer_update.allowed_updates,
      enabled: customer?.enabled ?? before.customer_update.enabled,
    },
    invoice_history: { enabled: given?.invoice_history?.enabled ?? before.invoice_history.enabled },
    payment_method_update: {
      ...before.payment_method_update,
      enabled: given?.payment_method_update?.enabled ?? before.payment_method_update.enabled,
    },
    subscription_cancel: {
      cancellation_reason: {
        ...before.subscription_cancel.cancellation_reason,
        enabled: reason?.enabled ?? before.subscription_cancel.cancellation_reason.enabled,
        options: reason?.options ?? before.subscription_cancel.cancellation_reason.options,
      },
      enabled: cancel?.enabled ?? before.subscription_cancel.enabled,
      mode: cancel?.mode ?? before.subscription_cancel.mode,
      proration_behavior: cancel?.proration_behavior ?? before.subscription_cancel.proration_behavior,
    },
    subscription_pause: {
      ...before.subscription_pause,
      enabled: given?.subscription_pause?.enabled ?? before.subscription_pause.enabled,
    },
    subscription_update: {
      ...before.subscription_update,
      default_allowed_updates:
        update?.default_allowed_updates ?? before.subscription_update.default_allowed_updates,
      enabled: update?.enabled ?? before.subscription_update.enabled,
      products: update?.products?.map(offered) ?? before.subscription_update.products ?? null,
      proration_behavior: update?.proration_behavior ?? before.subscription_update.proration_behavior,
    },
  };
}

const offered = ({ prices, product }: { prices: string[] | undefined; product: string | undefined }) => ({
  adjustable_quantity: { enabled: false, maximum: null, minimum: 1 },
  prices: prices ?? [],
  product: product ?? '',
});

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
