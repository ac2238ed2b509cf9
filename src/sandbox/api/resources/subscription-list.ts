import type { Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { oneOf, text, type Values } from '../form.ts';
import { find } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { statuses } from './subscription-status.ts';

export const subscriptionFilters = {
  ...pageFields,
  created,
  customer: text,
  price: text,
  status: oneOf(...statuses, 'all', 'ended'),
};

/** One page of the subscriptions; canceled ones only if they are asked for. */
export function listSubscriptions(
  world: World,
  params: Values<typeof subscriptionFilters>,
): ReturnType<typeof page<Subscription>> {
  const { customer, price, status } = params;
  knownCustomer(world, customer);
  const matches = (subscription: Subscription) => {
    if (price !== undefined && !subscription.items.data.some((item) => item.price.id === price)) return false;
    if (params.created !== undefined && !params.created(subscription)) return false;
    if (status === 'all') return true;
    if (status === 'ended') return ['canceled', 'incomplete_expired'].includes(subscription.status);
    return status === undefined ? subscription.status !== 'canceled' : subscription.status === status;
  };
  const listing = { kind: 'subscription', url: '/v1/subscriptions', owner: customer, where: matches };
  return page<Subscription>(world, listing, params);
}

/** What is a deleted customer's can still be listed; what an unknown customer's would be cannot. */
export function knownCustomer(world: World, customer: string | undefined): void {
  if (customer !== undefined && world.storage.get(customer)?.object !== 'customer')
    find(world, 'customer', customer, 'customer');
}
