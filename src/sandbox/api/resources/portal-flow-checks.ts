/** What Stripe refuses when a flow of the portal is made. */
import type Stripe from 'stripe';
import type { Price, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { find } from '../objects.ts';

type Features = Stripe.BillingPortal.Configuration.Features;
type Type = Stripe.BillingPortal.SessionCreateParams.FlowData.Type;

/** @throws {ApiError} The portal is not set to offer this. */
export function checkFeature(type: Type, features: Features): void {
  const feature = type === 'subscription_update_confirm' ? 'subscription_update' : (type as keyof Features);
  if (features[feature].enabled) return;
  const name = feature.replaceAll('_', ' ');
  throw invalid(
    `This flow cannot be offered because the ${name} feature in your portal configuration is disabled.`,
    undefined,
    'flow_data[type]',
  );
}

/** @throws {ApiError} The subscription is not the customer's, has ended, or is to end already. */
export function checkCancel(world: World, id: string, customer: string): void {
  const subscription = own(world, id, customer, 'subscription_cancel');
  if (subscription.cancel_at !== null)
    refuse(`The subscription '${id}' is already set to be canceled.`, 'subscription_cancel');
}

/** @throws {ApiError} The subscription is not the customer's, not active, or of the classic billing mode. */
export function checkPause(world: World, id: string, customer: string): void {
  const { billing_mode, status } = own(world, id, customer, 'subscription_pause');
  if (billing_mode.type !== 'flexible')
    refuse('Only subscriptions with `billing_mode[type]=flexible` can be paused.', 'subscription_pause');
  if (status !== 'active')
    refuse(`A subscription with the status ${status} cannot be paused.`, 'subscription_pause');
}

/** @throws {ApiError} The subscription is not the customer's, has ended, or has several items. */
export function checkUpdate(world: World, id: string, customer: string, type: Type): Subscription {
  const subscription = own(world, id, customer, type);
  if (subscription.items.data.length > 1)
    refuse(`The subscription '${id}' cannot be updated because it has several items.`, type);
  return subscription;
}

interface Confirmation {
  readonly subscription: string;
  readonly items: readonly {
    readonly id: string;
    readonly price: string | undefined;
    readonly quantity: number | undefined;
  }[];
}

/** @throws {ApiError} As `checkUpdate`; or it is not about exactly its item, or about what the portal does not offer. */
export function checkConfirm(
  world: World,
  { subscription: id, items }: Confirmation,
  customer: string,
  { subscription_update: { products } }: Features,
): void {
  const type = 'subscription_update_confirm';
  const subscription = checkUpdate(world, id, customer, type);
  const path = `flow_data[${type}][items]`;
  const [change] = items;
  if (change === undefined || items.length > 1)
    throw invalid('Exactly one item must be given.', undefined, path);
  const item = subscription.items.data.find((candidate) => candidate.id === change.id);
  if (item === undefined)
    throw invalid(`No such subscription item: '${change.id}'`, 'resource_missing', `${path}[0][id]`);
  if (change.price !== undefined) {
    const price = find<Price>(world, 'price', change.price, `${path}[0][price]`);
    if (products?.length && !products.some(({ prices }) => prices.includes(price.id)))
      throw invalid(
        `The price '${price.id}' is not offered by your portal configuration.`,
        undefined,
        `${path}[0][price]`,
      );
  }
  const same =
    (change.price ?? item.price.id) === item.price.id && (change.quantity ?? item.quantity) === item.quantity;
  if (same) refuse('The update must change the price or the quantity.', type);
}

function own(world: World, id: string, customer: string, type: Type): Subscription {
  const path = `flow_data[${type}][subscription]`;
  const found = find<Subscription>(world, 'subscription', id, path);
  if (found.customer !== customer)
    refuse(`The subscription '${id}' does not belong to customer '${customer}'.`, type);
  if (found.ended_at !== null) refuse(`The subscription '${id}' has ended.`, type);
  return found;
}

function refuse(message: string, type: Type): never {
  throw invalid(message, undefined, `flow_data[${type}][subscription]`);
}
