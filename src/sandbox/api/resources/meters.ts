import type Stripe from 'stripe';
import { add, save } from '../../changes.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { object, oneOf, required, text, type Values } from '../form.ts';
import { find } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';

export type Meter = Stripe.Billing.Meter;

const kind = 'billing.meter';
const path = '/v1/billing/meters';

const creation = {
  customer_mapping: object({ event_payload_key: required(text), type: required(oneOf('by_id')) }),
  default_aggregation: required(object({ formula: required(oneOf('count', 'last', 'sum')) })),
  display_name: required(text),
  event_name: required(text),
  event_time_window: oneOf('day', 'hour'),
  value_settings: object({ event_payload_key: required(text) }),
};

export const meterRoutes = [
  route('POST', path, creation, create),
  route('GET', path, { ...pageFields, status: oneOf('active', 'inactive') }, (world, params) => {
    const where = ({ status }: Meter) => (params.status ?? status) === status;
    return page<Meter>(world, { kind, url: path, where }, params);
  }),
  route('GET', `${path}/:id`, {}, (world, _, id) => findMeter(world, id)),
  route('POST', `${path}/:id`, { display_name: text }, (world, params, id) => {
    const old = findMeter(world, id);
    const display_name = params.display_name ?? old.display_name;
    return save(world, { ...old, display_name, updated: world.now() }, 'billing.meter.updated');
  }),
  route('POST', `${path}/:id/deactivate`, {}, (world, _, id) =>
    switched(world, findMeter(world, id), 'inactive', 'billing.meter.deactivated'),
  ),
  route('POST', `${path}/:id/reactivate`, {}, (world, _, id) =>
    switched(world, findMeter(world, id), 'active', 'billing.meter.reactivated'),
  ),
];

/** The meter with this id. */
export const findMeter = (world: World, id: string) => find<Meter>(world, kind, id, 'id', 'meter');

/** The meter that counts events of this name, as long as it is active. */
export const meterOf = (world: World, eventName: string): Meter | undefined =>
  ([...world.storage.walk(kind, {})] as unknown as Meter[]).find(
    ({ event_name, status }) => event_name === eventName && status === 'active',
  );

function create(world: World, params: Values<typeof creation>): Meter {
  if (meterOf(world, params.event_name) !== undefined)
    throw invalid(
      'An active meter with this event name exists already.',
      'resource_already_exists',
      'event_name',
    );
  const now = world.now();
  const meter: Meter = {
    id: newId(world, world.livemode ? 'mtr' : 'mtr_test'),
    object: kind,
    created: now,
    customer_mapping: params.customer_mapping ?? { event_payload_key: 'stripe_customer_id', type: 'by_id' },
    default_aggregation: params.default_aggregation,
    display_name: params.display_name,
    event_name: params.event_name,
    event_time_window: params.event_time_window ?? null,
    livemode: world.livemode,
    status: 'active',
    status_transitions: { deactivated_at: null },
    updated: now,
    value_settings: params.value_settings ?? { event_payload_key: 'value' },
  };
  return add(world, meter, 'billing.meter.created');
}

function switched(world: World, meter: Meter, status: 'active' | 'inactive', event: string): Meter {
  if (meter.status === status) throw invalid(`This meter is ${status} already.`);
  const deactivated_at = status === 'inactive' ? world.now() : null;
  return save(
    world,
    { ...meter, status, status_transitions: { deactivated_at }, updated: world.now() },
    event,
  );
}
