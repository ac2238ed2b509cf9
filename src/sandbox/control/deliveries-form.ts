import { integer, object, oneOf, required, text } from '../api/form.ts';
import type { Deliveries } from '../events/deliveries.ts';
import { rollSecret } from '../events/destination.ts';
import { named } from '../events/destination-routes.ts';
import type { World } from '../world.ts';

const kindField = required(oneOf('hold', 'release', 'duplicate', 'drop', 'resend', 'roll-secret'));

const none = object({});
const release = object({ order: oneOf('in-order', 'reversed', 'shuffled') });
const copies = object({ times: required(integer(1, 100)) });
const lost = object({ times: required(integer(0)) });
const resend = object({ event: required(text) });
// Stripe's Dashboard lets the old secret live for a day at most.
const roll = object({ destination: required(text), expires_in: integer(0, 86_400) });

/** Does what a decoded form asks for; returns what is to be answered beside the state. */
export function actOnDeliveries(
  world: World,
  deliveries: Deliveries,
  { kind, ...params }: Readonly<Record<string, unknown>>,
): object | undefined {
  switch (kindField(kind, 'kind')) {
    case 'hold':
      none(params, '');
      return void deliveries.hold();
    case 'release':
      return void deliveries.release(release(params, '').order);
    case 'duplicate':
      return void deliveries.duplicate(copies(params, '').times);
    case 'drop':
      return void deliveries.drop(lost(params, '').times);
    case 'resend':
      return void deliveries.resend(resend(params, '').event);
    case 'roll-secret': {
      const { destination, expires_in = 0 } = roll(params, '');
      return { signing_secret: rollSecret(world, named(world, destination), expires_in) };
    }
  }
}
