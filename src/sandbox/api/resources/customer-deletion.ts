import type Stripe from 'stripe';
import { endSubscription } from '../../billing/end.ts';
import { emit } from '../../events/emit.ts';
import type { Customer, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { find } from '../objects.ts';

/** Deletes a customer: the id stays known as deleted, and the subscriptions are canceled. */
export function deleteCustomer(world: World, id: string): Stripe.DeletedCustomer {
  const customer = find<Customer>(world, 'customer', id, 'id');
  for (const kept of [...world.storage.walk('subscription', { owner: id })] as Subscription[]) {
    const unscheduled = { ...kept, cancel_at: null, cancel_at_period_end: false, canceled_at: null };
    endSubscription(world, kept.ended_at === null ? unscheduled : kept, 'cancellation_requested');
  }
  const deleted: Stripe.DeletedCustomer = { id, object: 'customer', deleted: true };
  world.storage.update(deleted);
  // The event shows the customer as it was.
  emit(world, 'customer.deleted', customer);
  return deleted;
}
