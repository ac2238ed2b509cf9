import type Stripe from 'stripe';
import { invalid, missing } from '../api/errors.ts';
import { bool, type Field, list, object, text, type Values } from '../api/form.ts';
import { find } from '../api/objects.ts';
import { created, page, pageFields } from '../api/paging.ts';
import { route } from '../api/route.ts';
import type { World } from '../world.ts';
import type { ThinEvent } from './event.ts';
import { withPending } from './pending.ts';
import { v2Page, v2PageFields } from './v2-page.ts';

const days30 = 30 * 24 * 60 * 60;

const filters = { ...pageFields, created, delivery_success: bool, type: text, types: list(text) };

/** A time of API v2; stripe-node's types have whole seconds here, which are understood too. */
const instant: Field<number> = (raw, path) => {
  const given = text(raw, path);
  const seconds = /^\d+$/.test(given) ? Number(given) : Date.parse(given) / 1000;
  if (Number.isNaN(seconds)) throw invalid(`Invalid timestamp: ${given}`, undefined, path);
  return seconds;
};
const range = object({ gt: instant, gte: instant, lt: instant, lte: instant });
const v2Filters = { ...v2PageFields, created: range, object_id: text, types: list(text) };

export const eventRoutes = [
  route('GET', '/v1/events', filters, listSnapshots),
  route('GET', '/v1/events/:id', {}, (world, _, id) => {
    const event = find<Stripe.Event>(world, 'event', id, 'id');
    if (event.created < world.now() - days30) throw missing('event', id, 'id');
    return withPending(world, event);
  }),
  route('GET', '/v2/core/events', v2Filters, listThin),
  route('GET', '/v2/core/events/:id', {}, (world, _, id) => {
    const event = find<ThinEvent>(world, 'v2.core.event', id, 'id', 'event');
    if (secondsOf(event) < world.now() - days30) throw missing('event', id, 'id');
    return event;
  }),
];

function listSnapshots(world: World, params: Values<typeof filters>) {
  const { type, types, delivery_success: delivered } = params;
  if (type !== undefined && types !== undefined)
    throw invalid('You may only specify one of these parameters: type, types.', undefined, 'type');
  checkNumber(types);
  const pattern = type === undefined ? undefined : wildcard(type);
  const oldest = world.now() - days30;
  const where = (event: Stripe.Event) =>
    event.created >= oldest &&
    (pattern?.test(event.type) ?? true) &&
    (types?.includes(event.type) ?? true) &&
    (params.created?.(event) ?? true) &&
    (delivered === undefined || delivered === (world.outbox.pending(event.id) === 0));
  const found = page<Stripe.Event>(world, { kind: 'event', url: '/v1/events', where }, params);
  return { ...found, data: found.data.map((event) => withPending(world, event)) };
}

function listThin(world: World, params: Values<typeof v2Filters>) {
  const { object_id: owner, types } = params;
  checkNumber(types);
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = params.created ?? range({}, '');
  const oldest = world.now() - days30;
  const where = (event: ThinEvent) => {
    const at = secondsOf(event);
    const within = at >= oldest && at > gt && at >= gte && at < lt && at <= lte;
    return within && (types?.includes(event.type) ?? true);
  };
  return v2Page<ThinEvent>(world, { kind: 'v2.core.event', url: '/v2/core/events', owner, where }, params);
}

const secondsOf = ({ created: at }: ThinEvent) => Date.parse(at) / 1000;

function checkNumber(types: readonly string[] = []): void {
  if (types.length > 20) throw invalid('You may give at most 20 types.', undefined, 'types');
}

/** `customer.*` is any type that begins so. */
function wildcard(type: string): RegExp {
  const literal = (part: string) => part.replaceAll(/[^\w]/g, String.raw`\$&`);
  return new RegExp(`^${type.split('*').map(literal).join('.*')}$`);
}
