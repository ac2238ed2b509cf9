import { invalid } from '../api/errors.ts';
import { list, metadata, object, oneOf, required, text, type Values } from '../api/form.ts';
import { find, mergeMetadata } from '../api/objects.ts';
import { route } from '../api/route.ts';
import { API_VERSION } from '../exchange.ts';
import type { World } from '../world.ts';
import { addDestination, changeDestination, DESTINATION, type Destination } from './destination.ts';
import { emitTo } from './emit.ts';
import { thinEvent } from './thin.ts';
import { v2Page, v2PageFields } from './v2-page.ts';

const path = '/v2/core/event_destinations';

const include = list(oneOf('webhook_endpoint.url'));
const creationInclude = list(oneOf('webhook_endpoint.signing_secret', 'webhook_endpoint.url'));
const endpoint = object({ url: required(text) });

const creation = {
  description: text,
  enabled_events: required(list(text)),
  event_payload: required(oneOf('thin', 'snapshot')),
  events_from: list(oneOf('@self')),
  include: creationInclude,
  metadata,
  name: required(text),
  snapshot_api_version: oneOf(API_VERSION),
  type: required(oneOf('webhook_endpoint')),
  webhook_endpoint: required(endpoint),
};
const change = {
  description: text,
  enabled_events: list(text),
  include,
  metadata,
  name: text,
  webhook_endpoint: endpoint,
};

export const destinationRoutes = [
  route('POST', path, creation, create),
  route('GET', path, { ...v2PageFields, include }, (world, params) => {
    const { data, ...links } = v2Page<Destination>(world, { kind: DESTINATION, url: path }, params);
    return { data: data.map((kept) => shown(kept, params.include)), ...links };
  }),
  route('GET', `${path}/:id`, { include }, (world, params, id) => shown(named(world, id), params.include)),
  route('POST', `${path}/:id`, change, update),
  route('DELETE', `${path}/:id`, {}, (world, _, id) => {
    const gone = { id: named(world, id).id, object: DESTINATION };
    world.storage.update({ ...gone, deleted: true } as typeof gone);
    world.outbox.forget(id);
    return gone;
  }),
  route('POST', `${path}/:id/disable`, {}, (world, _, id) => {
    const disabled = { status: 'disabled', status_details: { disabled: { reason: 'user' } } } as const;
    return shown(changeDestination(world, named(world, id), disabled));
  }),
  route('POST', `${path}/:id/enable`, {}, (world, _, id) => {
    const { status_details: _details, ...rest } = named(world, id);
    return shown(changeDestination(world, rest, { status: 'enabled' }));
  }),
  route('POST', `${path}/:id/ping`, {}, ping),
];

/** The destination with this id. */
export const named = (world: World, id: string) =>
  find<Destination>(world, DESTINATION, id, 'id', 'event destination');

function create(world: World, params: Values<typeof creation>) {
  const { event_payload: payload, webhook_endpoint, snapshot_api_version: version } = params;
  if (payload === 'thin' && version !== undefined)
    throw invalid('Thin events have no version.', undefined, 'snapshot_api_version');
  checkTypes(params.enabled_events, payload);
  const destination = addDestination(world, {
    name: params.name,
    description: params.description,
    enabledEvents: params.enabled_events,
    metadata: mergeMetadata({}, params.metadata),
    payload,
    url: checked(world, webhook_endpoint.url),
  });
  return shown(destination, params.include);
}

function update(world: World, params: Values<typeof change>, id: string) {
  const old = named(world, id);
  const { description, enabled_events: types, name, webhook_endpoint } = params;
  if (types !== undefined) checkTypes(types, old.event_payload);
  const changed = changeDestination(world, old, {
    metadata: mergeMetadata((old.metadata ?? {}) as Record<string, string>, params.metadata),
    ...(description !== undefined && { description }),
    ...(types !== undefined && { enabled_events: types }),
    ...(name !== undefined && { name }),
    ...(webhook_endpoint && { webhook_endpoint: { url: checked(world, webhook_endpoint.url) } }),
  });
  return shown(changed, params.include);
}

/** Sends an event that says nothing, whatever types the destination wants. */
function ping(world: World, _: unknown, id: string) {
  const { status } = named(world, id);
  if (status !== 'enabled') throw invalid('The event destination is disabled.', undefined, 'id');
  const related = { id, type: DESTINATION, url: `${path}/${id}` };
  const event = thinEvent(world, `${DESTINATION}.ping`, related);
  emitTo(world, id, event);
  return event;
}

/** What a caller sees: address and secret only if they were asked for. */
function shown({ secrets, webhook_endpoint, ...rest }: Destination, include: readonly string[] = []) {
  const asked = {
    ...(include.includes('webhook_endpoint.url') && { url: webhook_endpoint.url }),
    ...(include.includes('webhook_endpoint.signing_secret') && { signing_secret: secrets[0]?.value }),
  };
  return { ...rest, webhook_endpoint: asked };
}

function checked(world: World, url: string): string {
  const protocols = world.livemode ? ['https:'] : ['https:', 'http:'];
  if (URL.canParse(url) && protocols.includes(new URL(url).protocol)) return url;
  throw invalid(`Invalid URL: ${url}`, 'url_invalid', 'webhook_endpoint[url]');
}

function checkTypes(types: readonly string[], payload: 'thin' | 'snapshot'): void {
  if (types.length === 0) throw invalid('Name one type of events at least.', undefined, 'enabled_events');
  const strange = types.find((type) => type !== '*' && /^v\d+\./.test(type) !== (payload === 'thin'));
  if (strange === undefined) return;
  throw invalid(`There is no ${payload} event of the type '${strange}'.`, undefined, 'enabled_events');
}
