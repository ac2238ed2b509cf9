import { add } from '../../changes.ts';
import { expireCheckout } from '../../checkout/expire.ts';
import { addLineItems, type LineItem } from '../../checkout/line-items.ts';
import { type CheckoutItem, keepOrder } from '../../checkout/order.ts';
import { newSession, newSessionId } from '../../checkout/session-shape.ts';
import { totals } from '../../checkout/totals.ts';
import type { CheckoutSession, Customer, Price } from '../../wire.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { object, oneOf, text, type Values } from '../form.ts';
import { find, mergeMetadata, orNull } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { type CheckoutParams, checkItems, checkParameters } from './checkout-checks.ts';
import { checkoutFields } from './checkout-fields.ts';
import { taxRates } from './subscription-fields.ts';
import { knownCustomer } from './subscription-list.ts';

const kind = 'checkout.session';
const path = '/v1/checkout/sessions';
const day = 24 * 60 * 60;

const filters = {
  ...pageFields,
  created,
  customer: text,
  customer_details: object({ email: text }),
  payment_intent: text,
  status: oneOf('complete', 'expired', 'open'),
  subscription: text,
};

const named = (world: World, id: string) => find<CheckoutSession>(world, kind, id, 'id', kind);

export const checkoutSessionRoutes = [
  route('POST', path, checkoutFields, create),
  route('GET', path, filters, listAll),
  route('GET', `${path}/:id`, {}, (world, _, id) => named(world, id)),
  route('GET', `${path}/:id/line_items`, pageFields, (world, params, id) => {
    const listing = { kind: 'item', url: `${path}/${id}/line_items`, owner: named(world, id).id };
    return page<LineItem>(world, listing, params);
  }),
  route('POST', `${path}/:id/expire`, {}, (world, _, id) => {
    const session = named(world, id);
    if (session.status === 'open') return expireCheckout(world, session);
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`;
    throw invalid(message);
  }),
];

function create(world: World, params: CheckoutParams): CheckoutSession {
  const customer =
    params.customer === undefined ? null : find<Customer>(world, 'customer', params.customer, 'customer');
  checkParameters(params, customer, world.now());
  const items = (params.line_items ?? []).map((item, index) => itemOf(world, item, `line_items[${index}]`));
  checkItems(params, items);
  const id = newSessionId(world);
  const { subscription_data: subscription } = params;
  const intent = params.payment_intent_data ?? params.setup_intent_data;
  keepOrder(world, id, {
    items,
    metadata: mergeMetadata({}, subscription?.metadata ?? intent?.metadata),
    description: orNull(subscription?.description ?? intent?.description),
    trialDays: subscription?.trial_period_days ?? 0,
    billingMode: subscription?.billing_mode?.type ?? 'flexible',
    withoutCard: subscription?.trial_settings?.end_behavior?.missing_payment_method ?? 'create_invoice',
    customerUpdate: (['address', 'name', 'shipping'] as const).filter(
      (what) => params.customer_update?.[what] === 'auto',
    ),
    defaultTaxRates: taxRates(world, subscription?.default_tax_rates, 'subscription_data[default_tax_rates]'),
  });
  const sold = addLineItems(world, id, items);
  const trial = subscription?.trial_period_days !== undefined;
  const session = newSession(world, id, {
    ...told(world, params),
    ...(params.mode === 'setup' ? {} : totals(sold, trial)),
    currency: params.currency?.toLowerCase() ?? items[0]?.price.currency ?? null,
    customer: customer?.id ?? null,
  });
  return add(world, session, undefined, customer?.id);
}

function itemOf(
  world: World,
  { price, quantity, tax_rates }: NonNullable<CheckoutParams['line_items']>[number],
  at: string,
): CheckoutItem {
  if (price === undefined)
    throw invalid(`Missing required param: ${at}[price].`, 'parameter_missing', `${at}[price]`);
  const found = find<Price>(world, 'price', price, `${at}[price]`);
  return { price: found, quantity: quantity ?? 1, taxRates: taxRates(world, tax_rates, `${at}[tax_rates]`) };
}

/** What is shown again as it was told. */
function told(world: World, params: CheckoutParams) {
  const { consent_collection: consent, custom_text: texts, mode, tax_id_collection: taxId } = params;
  return {
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    automatic_tax: {
      enabled: params.automatic_tax?.enabled ?? false,
      liability: null,
      provider: null,
      status: null,
    },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    consent_collection: consent
      ? {
          payment_method_reuse_agreement: null,
          promotions: consent.promotions ?? null,
          terms_of_service: consent.terms_of_service ?? null,
        }
      : null,
    custom_text: {
      after_submit: texts?.after_submit ?? null,
      shipping_address: texts?.shipping_address ?? null,
      submit: texts?.submit ?? null,
      terms_of_service_acceptance: texts?.terms_of_service_acceptance ?? null,
    },
    customer_creation:
      params.customer_creation ?? (mode === 'payment' && !params.customer ? 'if_required' : null),
    customer_email: orNull(params.customer_email),
    expires_at: params.expires_at ?? world.now() + day,
    invoice_creation: invoiceCreation(params),
    locale: (params.locale ?? null) as CheckoutSession['locale'],
    metadata: mergeMetadata({}, params.metadata),
    mode,
    payment_method_collection:
      mode === 'subscription' ? (params.payment_method_collection ?? 'always') : null,
    phone_number_collection: params.phone_number_collection ?? { enabled: false },
    shipping_address_collection: shipping(params),
    submit_type: params.submit_type ?? null,
    success_url: params.success_url ?? null,
    tax_id_collection: { enabled: taxId?.enabled ?? false, required: taxId?.required ?? 'never' },
  } as const;
}

function shipping({ shipping_address_collection: given }: CheckoutParams) {
  if (given === undefined) return null;
  return given as NonNullable<CheckoutSession['shipping_address_collection']>;
}

function invoiceCreation({
  invoice_creation: given,
  mode,
}: CheckoutParams): CheckoutSession['invoice_creation'] {
  if (mode !== 'payment') return null;
  const data = given?.invoice_data;
  return {
    enabled: given?.enabled ?? false,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: null,
      description: orNull(data?.description),
      footer: orNull(data?.footer),
      issuer: null,
      metadata: data?.metadata === undefined ? null : mergeMetadata({}, data.metadata),
      rendering_options: null,
    },
  };
}

function listAll(world: World, params: Values<typeof filters>) {
  knownCustomer(world, params.customer);
  const where = (session: CheckoutSession) =>
    (params.customer ?? session.customer) === session.customer &&
    (params.status ?? session.status) === session.status &&
    (params.subscription ?? session.subscription) === session.subscription &&
    (params.payment_intent ?? session.payment_intent) === session.payment_intent &&
    (params.customer_details?.email === undefined ||
      params.customer_details.email === session.customer_details?.email) &&
    (params.created?.(session) ?? true);
  return page<CheckoutSession>(world, { kind, url: path, where }, params);
}
