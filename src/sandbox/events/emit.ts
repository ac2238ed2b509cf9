import type { Stored } from '../storage.ts';
import { newId, type World } from '../world.ts';

/** The version that snapshots of objects are written in. */
export const SNAPSHOT_VERSION = '2026-10-28.endive';

/**
 * Writes an event down, in the transaction that changes the object: both happen, or neither.
 *
 * @param type As `customer.subscription.updated` (https://docs.stripe.com/api/events/types).
 * @param object The object as it is now; what is kept is a copy.
 * @param previous The old values of what was changed, for types that end in `.updated`.
 */
export function emit(world: World, type: string, object: Stored, previous?: object): void {
  world.storage.insert({
    id: newId(world, 'evt'),
    object: 'event',
    api_version: SNAPSHOT_VERSION,
    created: world.now(),
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: world.livemode,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type,
  } as Stored);
}
