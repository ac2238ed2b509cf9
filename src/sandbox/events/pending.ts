import type Stripe from 'stripe';
import type { World } from '../world.ts';

/** The event, with the number of destinations that have not got it so far. */
export function withPending({ outbox }: World, event: Stripe.Event): Stripe.Event {
  return { ...event, pending_webhooks: outbox.pending(event.id) };
}
