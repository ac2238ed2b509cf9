import type { World } from '../world.ts';
import { addDestination, changeDestination, destinations } from './destination.ts';

/** Where the events of a sandbox are to go. */
export interface DeliveryOrder {
  readonly url: string;
  readonly payload: 'thin' | 'snapshot';
  /** All by default. Thin types begin with `v1.`. */
  readonly enabledEvents?: readonly string[];
  /** What signs them, `whsec_…`. */
  readonly secret: string;
}

/** Makes the destination for an address, or changes the one there is, so that a restart finds its own again. */
export function deliverTo(world: World, order: DeliveryOrder): void {
  const { url, payload, enabledEvents = ['*'], secret } = order;
  world.storage.transaction(() => {
    const old = destinations(world.storage).find(({ webhook_endpoint }) => webhook_endpoint.url === url);
    if (old === undefined) {
      addDestination(world, { url, payload, enabledEvents, secret, name: url });
      return;
    }
    changeDestination(world, old, {
      event_payload: payload,
      enabled_events: [...enabledEvents],
      status: 'enabled',
      secrets: [{ value: secret }],
    });
  });
}
