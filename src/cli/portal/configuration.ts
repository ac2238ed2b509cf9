/** All that a portal configuration's file can say (https://docs.stripe.com/api/customer_portal/configurations/update). */
import type Stripe from 'stripe';
import type { FieldsOf, GroupField } from './field.ts';

type Update = Omit<Stripe.BillingPortal.ConfigurationUpdateParams, 'active' | 'expand'>;
type Creation = Stripe.BillingPortal.ConfigurationCreateParams;

const bool = { is: 'boolean' } as const;
const neededBool = { is: 'boolean', needed: true } as const;
const boolInNew = { is: 'boolean', needed: 'in new ones' } as const;
const text = { is: 'text', clearable: true } as const;
const link = { is: 'text', clearable: true, https: true } as const;

const fields: FieldsOf<Update, Creation, Stripe.BillingPortal.Configuration> = {
  name: text,
  business_profile: {
    is: 'group',
    fields: { headline: text, privacy_policy_url: link, terms_of_service_url: link },
  },
  default_return_url: text,
  login_page: { is: 'group', fields: { enabled: neededBool } },
  features: {
    is: 'group',
    needed: 'in new ones',
    fields: {
      customer_update: {
        is: 'group',
        fields: {
          enabled: boolInNew,
          allowed_updates: {
            is: 'list',
            clearable: true,
            of: {
              is: 'word',
              words: { address: true, email: true, name: true, phone: true, shipping: true, tax_id: true },
            },
          },
        },
      },
      invoice_history: { is: 'group', fields: { enabled: neededBool } },
      payment_method_update: {
        is: 'group',
        fields: { enabled: neededBool, payment_method_configuration: text },
      },
      subscription_cancel: {
        is: 'group',
        fields: {
          enabled: boolInNew,
          mode: { is: 'word', words: { at_period_end: true, immediately: true } },
          proration_behavior: {
            is: 'word',
            words: { always_invoice: true, create_prorations: true, none: true },
          },
          cancellation_reason: {
            is: 'group',
            fields: {
              enabled: neededBool,
              options: {
                is: 'list',
                needed: 'in new ones',
                clearable: true,
                of: {
                  is: 'word',
                  words: {
                    customer_service: true,
                    low_quality: true,
                    missing_features: true,
                    other: true,
                    switched_service: true,
                    too_complex: true,
                    too_expensive: true,
                    unused: true,
                  },
                },
              },
              feedback_options: { is: 'list', clearable: true, of: { is: 'text' } },
            },
          },
        },
      },
      subscription_pause: {
        is: 'group',
        fields: {
          enabled: bool,
          duration: {
            is: 'group',
            fields: {
              type: { is: 'word', needed: true, words: { indefinite: true, interval_options: true } },
              interval_options: {
                is: 'list',
                clearable: true,
                of: {
                  is: 'group',
                  fields: {
                    interval: {
                      is: 'word',
                      needed: true,
                      words: { day: true, month: true, week: true, year: true },
                    },
                    interval_count: { is: 'integer', least: 1, unsaid: 1 },
                  },
                },
              },
            },
          },
        },
      },
      subscription_update: {
        is: 'group',
        fields: {
          enabled: boolInNew,
          default_allowed_updates: {
            is: 'list',
            clearable: true,
            of: { is: 'word', words: { price: true, promotion_code: true, quantity: true } },
          },
          proration_behavior: {
            is: 'word',
            words: { always_invoice: true, create_prorations: true, none: true },
          },
          billing_cycle_anchor: { is: 'word', words: { now: true, unchanged: true } },
          trial_update_behavior: { is: 'word', words: { continue_trial: true, end_trial: true } },
          schedule_at_period_end: {
            is: 'group',
            fields: {
              conditions: {
                is: 'list',
                clearable: true,
                of: {
                  is: 'group',
                  fields: {
                    type: {
                      is: 'word',
                      needed: true,
                      words: { decreasing_item_amount: true, shortening_interval: true },
                    },
                  },
                },
              },
            },
          },
          products: {
            is: 'list',
            clearable: true,
            by: 'product',
            of: {
              is: 'group',
              fields: {
                product: { is: 'text', needed: 'unless found' },
                prices: { is: 'list', needed: true, of: { is: 'text' } },
                adjustable_quantity: {
                  is: 'group',
                  fields: {
                    enabled: neededBool,
                    minimum: { is: 'integer', least: 0 },
                    maximum: { is: 'integer', least: 0 },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  metadata: { is: 'texts', clearable: true },
};

export const CONFIGURATION: GroupField = { is: 'group', fields };
