/** Where Stripe sends its events (https://docs.stripe.com/api/v2/core/event-destinations). */
import type Stripe from 'stripe';
import { EVENT_TYPES } from './event-subject.ts';

/** What a destination of ours is marked with. */
const MARK = { gangway: 'events' };
/** Ends of the addresses at which Gangway takes events in. */
const PATHS = ['/v1/billing/webhook', '/api/v1/webhooks/stripe'];
/** The path that an address without any gets. */
export const DEFAULT_PATH = '/v1/billing/webhook';

/** A destination of Stripe's, as far as it concerns Gangway. */
export interface EventDestination {
  readonly id: string;
  readonly url: string;
  readonly payload: 'thin' | 'snapshot';
  readonly status: 'enabled' | 'disabled';
  readonly createdAt: string;
  /** Whether it was made by Gangway's command line, or leads to a Gangway by its path. */
  readonly ours: boolean;
  /** Types that Gangway acts upon, and that it does not send. */
  readonly missing: readonly string[];
}

/**
 * Makes a destination for all that Gangway acts upon.
 *
 * @returns The secret that it signs with, which Stripe tells this once.
 */
export async function createDestination(
  stripe: Stripe,
  { url, payload }: Pick<EventDestination, 'url' | 'payload'>,
): Promise<{ destination: EventDestination; secret: string | undefined }> {
  const created = await stripe.v2.core.eventDestinations.create({
    name: 'Gangway',
    description: 'Keeps Gangway’s copy of subscriptions and invoices up to date.',
    type: 'webhook_endpoint',
    event_payload: payload,
    enabled_events: [...EVENT_TYPES[payload]],
    webhook_endpoint: { url },
    metadata: MARK,
    include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
  });
  return { destination: read(created), secret: created.webhook_endpoint?.signing_secret };
}

/** Those that send to addresses of the web, in Stripe's order. */
export async function listDestinations(stripe: Stripe): Promise<EventDestination[]> {
  const found: EventDestination[] = [];
  for await (const one of stripe.v2.core.eventDestinations.list({ include: ['webhook_endpoint.url'] }))
    if (one.type === 'webhook_endpoint') found.push(read(one));
  return found;
}

export async function findDestination(stripe: Stripe, id: string): Promise<EventDestination> {
  return read(await stripe.v2.core.eventDestinations.retrieve(id, { include: ['webhook_endpoint.url'] }));
}

function read(destination: Stripe.V2.Core.EventDestination): EventDestination {
  const { id, event_payload: payload, status, created, enabled_events: types, metadata } = destination;
  const url = destination.webhook_endpoint?.url ?? '';
  return {
    id,
    url,
    payload,
    status,
    createdAt: created,
    ours: metadata?.gangway === MARK.gangway || PATHS.some((path) => pathOf(url).endsWith(path)),
    missing: types.includes('*') ? [] : EVENT_TYPES[payload].filter((type) => !types.includes(type)),
  };
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');
