import { emit, emitUpdate } from '../../events/emit.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { bool, integer, list, metadata, object, oneOf, required, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import type { Price } from './prices.ts';
import { canceled, newSubscription, type Subscription } from './subscription-shape.ts';

const statuses = [
  'active',
  'canceled',
  'incomplete',
  'incomplete_expired',
  'past_due',
  'paused',
  'trialing',
  'unpaid',
] as const;

const creation = {
  cancel_at_period_end: bool,
  customer: required(text),
  description: text,
  items: required(list(object({ price: required(text), quantity: integer(0) }))),
  metadata,
  trial_period_days: integer(1, 730),
};
const change = { cancel_at_period_end: bool, description: text, metadata };
const filters = { ...pageFields, customer: text, price: text, status: oneOf(...statuses, 'all', 'ended') };

export const subscriptionRoutes = [
  route('POST', '/v1/subscriptions', creation, create),
  route('GET', '/v1/subscriptions', filters, listAll),
  route('GET', '/v1/subscriptions/:id', {}, (world, _, id) => find(world, 'subscription', id, 'id')),
  route('POST', '/v1/subscriptions/:id', change, update),
  route('DELETE', '/v1/subscriptions/:id', { invoice_now: bool, prorate: bool }, (world, _, id) => {
    const subscription = find<Subscription>(world, 'subscription', id, 'id');
    // Stripe does not know an ended subscription any more when it is to be canceled.
    if (subscription.ended_at !== null)
      throw invalid(`No such subscription: '${id}'`, 'resource_missing', 'id', 404);
    return kept(world, subscription, canceled(subscription, world.now()));
  }),
];

function create(world: World, params: Values<typeof creation>): Subscription {
  const customer = find<{ id: string }>(world, 'customer', params.customer, 'customer');
  const items = params.items.map(({ price, quantity }, index) => ({
    price: recurring(find<Price>(world, 'price', price, `items[${index}][price]`)),
    quantity: quantity ?? 1,
  }));
  const subscription = newSubscription(world, {
    customer: customer.id,
    description: orNull(params.description),
    items,
    metadata: mergeMetadata({}, params.metadata),
    cancelAtPeriodEnd: params.cancel_at_period_end ?? false,
    trialDays: params.trial_period_days ?? 0,
  });
  subscription.latest_invoice = newId(world, 'in');
  const result = asAsked(subscription, world.now());
  world.storage.insert(result, customer.id);
  emit(world, 'customer.subscription.created', result);
  return result;
}

function update(world: World, params: Values<typeof change>, id: string): Subscription {
  const old = find<Subscription>(world, 'subscription', id, 'id');
  const end = old.items.data[0]?.current_period_end ?? null;
  const ending = params.cancel_at_period_end;
  const cancellation =
    ending === undefined
      ? {}
      : {
          cancel_at_period_end: ending,
          cancel_at: ending ? end : null,
          canceled_at: ending ? world.now() : null,
        };
  if (old.ended_at !== null && ending !== undefined) {
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.');
  }
  const subscription = {
    ...old,
    ...cancellation,
    description: changed(params.description, old.description),
    metadata: mergeMetadata(old.metadata, params.metadata),
  };
  return kept(world, old, asAsked(subscription, world.now()));
}

function listAll(world: World, params: Values<typeof filters>) {
  const { customer, price, status } = params;
  // A deleted customer's subscriptions can still be listed; an unknown customer's cannot.
  if (customer !== undefined && world.storage.get(customer)?.object !== 'customer') {
    find(world, 'customer', customer, 'customer');
  }
  const matches = (subscription: Subscription) => {
    if (price !== undefined && !subscription.items.data.some((item) => item.price.id === price)) return false;
    if (status === 'all') return true;
    if (status === 'ended') return ['canceled', 'incomplete_expired'].includes(subscription.status);
    return status === undefined ? subscription.status !== 'canceled' : subscription.status === status;
  };
  const listing = { kind: 'subscription', url: '/v1/subscriptions', owner: customer, where: matches };
  return page<Subscription>(world, listing, params);
}

/** `metadata[sandbox_status]` puts a subscription in any status, without the payments that lead there. */
function asAsked(subscription: Subscription, now: number): Subscription {
  const wanted = subscription.metadata.sandbox_status;
  if (wanted === undefined) return subscription;
  const status = oneOf(...statuses)(wanted, 'metadata[sandbox_status]');
  if (status === 'canceled') return canceled(subscription, now);
  const ended_at = status === 'incomplete_expired' ? (subscription.ended_at ?? now) : null;
  return { ...subscription, status, ended_at };
}

function recurring(price: Price): Price {
  if (price.recurring !== null) return price;
  throw invalid(
    `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`,
    undefined,
    'items[0][price]',
  );
}

function kept(world: World, old: Subscription, subscription: Subscription): Subscription {
  world.storage.update(subscription);
  const ends = old.status !== 'canceled' && subscription.status === 'canceled';
  if (ends) emit(world, 'customer.subscription.deleted', subscription);
  else emitUpdate(world, 'customer.subscription.updated', old, subscription);
  return subscription;
}
