import type { Stored } from '../storage.ts';
import { newId, type World } from '../world.ts';
import type { ThinEvent } from './event.ts';

/** Builds a thin event about an object, with an id of its own. */
export function thinEvent(
  world: World,
  type: string,
  related_object: ThinEvent['related_object'],
  snapshot_event?: string,
): ThinEvent {
  return {
    id: newId(world, 'evt'),
    object: 'v2.core.event',
    created: rfc3339(world.now()),
    livemode: world.livemode,
    ...(world.request && { reason: { type: 'request', request: reasonOf(world.request) } }),
    related_object,
    ...(snapshot_event !== undefined && { snapshot_event }),
    type,
  };
}

/** The reference to an object of API v1. Its address follows from its kind: `checkout.session` is at /v1/checkout/sessions. */
export function relatedObject({ id, object }: Stored): ThinEvent['related_object'] {
  return { id, type: object, url: `/v1/${object.replaceAll('.', '/')}s/${id}` };
}

/** A time of API v2. */
export const rfc3339 = (seconds: number) => new Date(seconds * 1000).toISOString();

// The types have a key always; Stripe sends an empty one for a request without.
const reasonOf = ({ id, idempotency_key }: NonNullable<World['request']>) => ({
  id,
  idempotency_key: idempotency_key ?? '',
});
