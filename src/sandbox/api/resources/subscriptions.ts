import { atPeriodEnd, cancelNow, endingAt } from '../../billing/cancellation.ts';
import { findCard } from '../../billing/cards.ts';
import { pauseSubscription, resumeSubscription } from '../../billing/pause.ts';
import { type FirstPayment, startSubscription } from '../../billing/start.ts';
import { save } from '../../changes.ts';
import type { Customer, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { cardRefused, invalid } from '../errors.ts';
import { bool, integer, list, metadata, object, oneOf, required, text, type Values } from '../form.ts';
import { find, mergeMetadata, orNull } from '../objects.ts';
import { pageFields, pageOf } from '../paging.ts';
import { route } from '../route.ts';
import * as fields from './subscription-fields.ts';
import { listSubscriptions, subscriptionFilters } from './subscription-list.ts';
import { asAsked, askedStatus } from './subscription-status.ts';
import { subscriptionChange, updateSubscription } from './subscription-update.ts';

const creation = {
  billing_mode: fields.billingMode,
  cancel_at: fields.cancelAt,
  cancel_at_period_end: bool,
  collection_method: oneOf('charge_automatically'),
  currency: text,
  customer: required(text),
  default_payment_method: text,
  default_tax_rates: list(text),
  description: text,
  items: required(list(object({ ...fields.itemFields, price: required(text) }))),
  metadata,
  off_session: bool,
  payment_behavior: fields.paymentBehavior,
  proration_behavior: fields.prorationBehavior,
  trial_end: fields.trialEnd,
  trial_period_days: integer(1, 730),
  trial_settings: fields.trialSettings,
};
const cancellation = { cancellation_details: fields.cancellationDetails, invoice_now: bool, prorate: bool };
const resumption = { billing_cycle_anchor: oneOf('now'), proration_behavior: fields.prorationBehavior };

const named = (world: World, id: string) => find<Subscription>(world, 'subscription', id, 'id');

export const subscriptionRoutes = [
  route('POST', '/v1/subscriptions', creation, create),
  route('GET', '/v1/subscriptions', subscriptionFilters, listSubscriptions),
  route('GET', '/v1/subscription_items', { ...pageFields, subscription: required(text) }, (world, params) => {
    const { items } = find<Subscription>(world, 'subscription', params.subscription, 'subscription');
    return pageOf(items.data, '/v1/subscription_items', params);
  }),
  route('GET', '/v1/subscriptions/:id', {}, (world, _, id) => named(world, id)),
  route('POST', '/v1/subscriptions/:id', subscriptionChange, updateSubscription),
  route('POST', '/v1/subscriptions/:id/pause', { type: oneOf('subscription') }, (world, _, id) =>
    pauseSubscription(world, named(world, id)),
  ),
  route('POST', '/v1/subscriptions/:id/resume', resumption, (world, _, id) =>
    resumeSubscription(world, named(world, id)),
  ),
  route('DELETE', '/v1/subscriptions/:id', cancellation, (world, params, id) => {
    const subscription = named(world, id);
    // Stripe does not know an ended subscription any more when it is to be canceled.
    if (subscription.ended_at !== null)
      throw invalid(`No such subscription: '${id}'`, 'resource_missing', 'id', 404);
    const { comment, feedback } = params.cancellation_details ?? {};
    return cancelNow(world, subscription, { comment: orNull(comment), feedback: orNull(feedback) });
  }),
];

function create(world: World, params: Values<typeof creation>): Subscription {
  const customer = find<Customer>(world, 'customer', params.customer, 'customer');
  const items = params.items.map(({ price, quantity = 1, tax_rates, ...item }, index) => ({
    price: fields.recurringPrice(world, price, `items[${index}][price]`),
    quantity,
    taxRates: fields.taxRates(world, tax_rates, `items[${index}][tax_rates]`),
    metadata: mergeMetadata({}, item.metadata),
  }));
  if (items.length === 0) throw invalid('Missing required param: items.', 'parameter_missing', 'items');
  const card = orNull(params.default_payment_method);
  if (card !== null) findCard(world, card, 'default_payment_method');
  const order = {
    customer,
    items,
    metadata: mergeMetadata({}, params.metadata),
    description: orNull(params.description),
    billingMode: params.billing_mode?.type ?? 'flexible',
    trialEnd: trialEndOf(world, params),
    withoutCard: params.trial_settings?.end_behavior?.missing_payment_method ?? 'create_invoice',
    defaultPaymentMethod: card,
    defaultTaxRates: fields.taxRates(world, params.default_tax_rates, 'default_tax_rates'),
  } as const;
  const subscription = startSubscription(world, order, firstPayment(params, customer, card));
  if (params.payment_behavior === 'error_if_incomplete' && subscription.status === 'incomplete')
    throw cardRefused({ code: 'card_declined', message: 'Your card was declined.' });
  return asAsked(world, scheduled(world, subscription, params));
}

function scheduled(world: World, subscription: Subscription, params: Values<typeof creation>): Subscription {
  const { cancel_at, cancel_at_period_end } = params;
  if (cancel_at === undefined && !cancel_at_period_end) return subscription;
  const now = world.now();
  const ending = cancel_at_period_end
    ? atPeriodEnd(subscription, true, now)
    : endingAt(subscription, cancel_at ?? null, now);
  return save(world, { ...subscription, ...ending }, 'customer.subscription.updated');
}

function trialEndOf(
  world: World,
  { trial_end, trial_period_days: days }: Values<typeof creation>,
): number | null {
  if (typeof trial_end === 'number') return trial_end;
  return trial_end === undefined && days !== undefined ? world.now() + days * 86_400 : null;
}

/**
 * How the first invoice is paid. Without any card it is taken as paid, unlike at Stripe, which refuses: so a subscription can be
 * had by one call. Renewals do need a card.
 */
function firstPayment(
  { metadata: given, payment_behavior }: Values<typeof creation>,
  { invoice_settings }: Customer,
  card: string | null,
): FirstPayment {
  const status = askedStatus(mergeMetadata({}, given));
  if (payment_behavior === 'default_incomplete') return 'later';
  if (status !== undefined)
    return ['active', 'canceled', 'paused', 'trialing'].includes(status) ? 'assumed' : 'later';
  return card === null && invoice_settings.default_payment_method === null ? 'assumed' : { onSession: false };
}
