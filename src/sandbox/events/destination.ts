import type Stripe from 'stripe';
import { API_VERSION } from '../exchange.ts';
import type { Storage } from '../storage.ts';
import { newId, type World } from '../world.ts';
import { rfc3339 } from './thin.ts';

export const DESTINATION = 'v2.core.event_destination';

/** Where events are delivered to, with the secrets that sign them. */
export interface Destination extends Stripe.V2.Core.EventDestination {
  readonly webhook_endpoint: { readonly url: string };
  /** Several while the secret is being rotated. */
  readonly secrets: readonly Secret[];
}

interface Secret {
  readonly value: string;
  /** Until when it signs, in milliseconds since 1970; without an end by default. */
  readonly until?: number;
}

/** What a destination is made of. */
export interface DestinationOrder {
  readonly url: string;
  readonly payload: 'thin' | 'snapshot';
  readonly enabledEvents: readonly string[];
  readonly name: string;
  readonly description?: string | undefined;
  readonly metadata?: Record<string, string>;
  readonly secret?: string;
}

/** Makes and keeps a destination. */
export function addDestination(world: World, order: DestinationOrder): Destination {
  const now = rfc3339(world.now());
  const destination: Destination = {
    id: newId(world, 'ed'),
    object: DESTINATION,
    created: now,
    description: order.description ?? '',
    enabled_events: [...order.enabledEvents],
    event_payload: order.payload,
    events_from: ['@self'],
    livemode: world.livemode,
    metadata: order.metadata ?? {},
    name: order.name,
    ...(order.payload === 'snapshot' && { snapshot_api_version: API_VERSION }),
    status: 'enabled',
    type: 'webhook_endpoint',
    updated: now,
    webhook_endpoint: { url: order.url },
    secrets: [{ value: order.secret ?? newSecret(world) }],
  };
  world.storage.insert(destination);
  return destination;
}

/** Keeps a destination's new state. */
export function changeDestination(world: World, old: Destination, change: Partial<Destination>): Destination {
  const destination = { ...old, ...change, updated: rfc3339(world.now()) };
  world.storage.update(destination);
  return destination;
}

/** All destinations that have not been deleted. */
export function destinations(storage: Storage): Destination[] {
  return [...storage.walk(DESTINATION, {})].filter((kept) => !('deleted' in kept)) as Destination[];
}

/** The enabled destinations that want events of this type in this form. */
export function wanting(storage: Storage, type: string, payload: 'thin' | 'snapshot'): Destination[] {
  return destinations(storage).filter(
    ({ status, event_payload, enabled_events: enabled }) =>
      status === 'enabled' && event_payload === payload && (enabled.includes('*') || enabled.includes(type)),
  );
}

/**
 * Gives a destination a new secret, as “Roll secret” of Stripe's Dashboard does; there is no API for it. The old ones go on
 * signing beside it for so many seconds.
 */
export function rollSecret(
  world: World,
  old: Destination,
  overlap: number,
  secret = newSecret(world),
): string {
  const until = Date.now() + overlap * 1000;
  const before = old.secrets.map(({ value, until: end = until }) => ({ value, until: Math.min(end, until) }));
  changeDestination(world, old, { secrets: [{ value: secret }, ...before] });
  return secret;
}

/** The secrets that sign now. */
export const signing = ({ secrets }: Destination) => secrets.filter(isValid).map(({ value }) => value);

const isValid = ({ until = Infinity }: Secret) => until > Date.now();

const newSecret = (world: World) => `whsec_${world.random(32)}`;
