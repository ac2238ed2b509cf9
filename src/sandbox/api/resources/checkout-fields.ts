/** The parameters of checkout sessions. */
import { bool, integer, list, metadata, object, oneOf, required, text } from '../form.ts';
import { returnUrl } from './return-url.ts';
import * as subscription from './subscription-fields.ts';

const locales =
  'auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  );

const message = object({ message: required(text) });

export const checkoutFields = {
  allow_promotion_codes: bool,
  automatic_tax: object({ enabled: required(bool) }),
  billing_address_collection: oneOf('auto', 'required'),
  cancel_url: returnUrl,
  client_reference_id: text,
  consent_collection: object({
    promotions: oneOf('auto', 'none'),
    terms_of_service: oneOf('none', 'required'),
  }),
  currency: text,
  custom_text: object({
    after_submit: message,
    shipping_address: message,
    submit: message,
    terms_of_service_acceptance: message,
  }),
  customer: text,
  customer_creation: oneOf('always', 'if_required'),
  customer_email: text,
  customer_update: object({
    address: oneOf('auto', 'never'),
    name: oneOf('auto', 'never'),
    shipping: oneOf('auto', 'never'),
  }),
  expires_at: integer(0),
  invoice_creation: object({
    enabled: required(bool),
    invoice_data: object({ description: text, footer: text, metadata }),
  }),
  line_items: list(object({ metadata, price: text, quantity: integer(1), tax_rates: list(text) })),
  locale: oneOf(...locales),
  metadata,
  mode: required(oneOf('payment', 'setup', 'subscription')),
  payment_intent_data: object({ description: text, metadata }),
  payment_method_collection: oneOf('always', 'if_required'),
  phone_number_collection: object({ enabled: required(bool) }),
  setup_intent_data: object({ description: text, metadata }),
  shipping_address_collection: object({ allowed_countries: required(list(text)) }),
  submit_type: oneOf('auto', 'book', 'donate', 'pay', 'subscribe'),
  subscription_data: object({
    billing_mode: subscription.billingMode,
    default_tax_rates: list(text),
    description: text,
    metadata,
    trial_period_days: integer(1, 730),
    trial_settings: subscription.trialSettings,
  }),
  success_url: returnUrl,
  tax_id_collection: object({ enabled: required(bool), required: oneOf('if_supported', 'never') }),
  ui_mode: oneOf('hosted_page'),
};
