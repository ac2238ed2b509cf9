import type Stripe from 'stripe';
import { API_VERSION } from '../exchange.ts';
import type { Stored } from '../storage.ts';
import { newId, type World } from '../world.ts';
import { wanting } from './destination.ts';
import type { ThinEvent } from './event.ts';
import { previousAttributes } from './previous.ts';
import { relatedObject, thinEvent } from './thin.ts';

/**
 * Writes an event down, its thin form, and to whom they are to be delivered, in the transaction that changes the object: all
 * of it happens, or nothing.
 *
 * @param type As `customer.subscription.updated` (https://docs.stripe.com/api/events/types).
 * @param object The object as it is now; what is kept is a copy.
 * @param previous The old values of what was changed, for types that end in `.updated`.
 */
export function emit(world: World, type: string, object: Stored, previous?: object): void {
  const event = {
    id: newId(world, 'evt'),
    object: 'event' as const,
    api_version: API_VERSION,
    created: world.now(),
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: world.livemode,
    // Counted anew whenever the event is read.
    pending_webhooks: 0,
    request: world.request ?? { id: null, idempotency_key: null },
    type,
  };
  const twin = thinEvent(world, `v1.${type}`, relatedObject(object), event.id);
  const { storage, feed } = world;
  storage.insert(event);
  storage.insert(twin, object.id);
  post(world, event, 'snapshot');
  post(world, twin, 'thin');
  storage.afterCommit(() => {
    feed.publish({ kind: 'event', event: storage.get(event.id) as Stripe.Event, twin });
  });
}

/** Writes down that an object was changed, with what it was before; not if it is as it was. */
export function emitUpdate(world: World, type: string, old: Stored, object: Stored): void {
  const previous = previousAttributes(old, object);
  if (Object.keys(previous).length > 0) emit(world, type, object, previous);
}

function post(world: World, event: Stored & { type: string }, payload: 'snapshot' | 'thin'): void {
  for (const { id } of wanting(world.storage, event.type, payload)) world.outbox.add(event, id);
}

/** Writes down a thin event that has no snapshot, for one destination. */
export function emitTo(world: World, destination: string, event: ThinEvent): void {
  world.storage.insert(event, event.related_object.id);
  world.outbox.add(event, destination);
  world.storage.afterCommit(() => world.feed.publish({ kind: 'event', event }));
}
