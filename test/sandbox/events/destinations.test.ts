import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, raw, startWithClient } from '../support.ts';
import { parse, startReceiver } from './receiver.ts';

const path = '/v2/core/event_destinations';
const url = 'https://app.example.com/webhook';
const thin: Stripe.V2.Core.EventDestinationCreateParams = {
  name: 'Gangway',
  type: 'webhook_endpoint',
  event_payload: 'thin',
  enabled_events: ['v1.customer.created'],
  webhook_endpoint: { url },
};
const both: Stripe.V2.Core.EventDestinationCreateParams['include'] = [
  'webhook_endpoint.signing_secret',
  'webhook_endpoint.url',
];

test('a destination is made, and shows its secret only then, and only if asked', async () => {
  const { stripe } = await startWithClient({ now: () => new Date('2026-11-01T00:00:00Z') });
  const destinations = stripe.v2.core.eventDestinations;
  const made = await destinations.create({ ...thin, description: 'd', metadata: { a: '1' }, include: both });
  expect(JSON.parse(JSON.stringify(made))).toEqual({
    id: expect.stringMatching(/^ed_\w{24}$/),
    object: 'v2.core.event_destination',
    created: '2026-11-01T00:00:00.000Z',
    description: 'd',
    enabled_events: ['v1.customer.created'],
    event_payload: 'thin',
    events_from: ['@self'],
    livemode: false,
    metadata: { a: '1' },
    name: 'Gangway',
    status: 'enabled',
    type: 'webhook_endpoint',
    updated: '2026-11-01T00:00:00.000Z',
    webhook_endpoint: { signing_secret: expect.stringMatching(/^whsec_\w{32}$/), url },
  });
  expect((await destinations.create(thin)).webhook_endpoint).toEqual({});
  expect((await destinations.retrieve(made.id)).webhook_endpoint).toEqual({});
  const include = ['webhook_endpoint.url'];
  expect((await destinations.retrieve(made.id, { include })).webhook_endpoint).toEqual({ url });
  const secret = { include: ['webhook_endpoint.signing_secret'] };
  expect(await failure(destinations.retrieve(made.id, secret))).toMatchObject({ statusCode: 400 });
});

test('a destination of snapshots names their version', async () => {
  const { stripe } = await startWithClient();
  const made = await stripe.v2.core.eventDestinations.create({
    ...thin,
    event_payload: 'snapshot',
    enabled_events: ['*'],
  });
  expect(made.snapshot_api_version).toBe('2026-10-28.endive');
});

test('a destination is changed, disabled, enabled and deleted', async () => {
  const { stripe } = await startWithClient();
  const destinations = stripe.v2.core.eventDestinations;
  const { id } = await destinations.create({ ...thin, metadata: { a: '1', b: '2' } });
  const address = 'https://app.example.com/other';
  const changed = await destinations.update(id, {
    name: 'Other',
    enabled_events: ['*'],
    metadata: { a: null, c: '3' },
    webhook_endpoint: { url: address },
    include: ['webhook_endpoint.url'],
  });
  expect(changed).toMatchObject({
    name: 'Other',
    enabled_events: ['*'],
    metadata: { b: '2', c: '3' },
    webhook_endpoint: { url: address },
  });
  expect(changed.metadata).not.toHaveProperty('a');
  const disabled = await destinations.disable(id);
  expect(disabled).toMatchObject({ status: 'disabled', status_details: { disabled: { reason: 'user' } } });
  const enabled = await destinations.enable(id);
  expect(enabled).toMatchObject({ status: 'enabled', name: 'Other' });
  expect(enabled).not.toHaveProperty('status_details');
  expect(await destinations.del(id)).toMatchObject({ id, object: 'v2.core.event_destination' });
  expect(await failure(destinations.retrieve(id))).toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 404,
    code: 'not_found',
  });
  expect((await destinations.list()).data).toEqual([]);
});

test('destinations are listed in pages', async () => {
  const { stripe } = await startWithClient();
  for (const name of ['a', 'b', 'c']) await stripe.v2.core.eventDestinations.create({ ...thin, name });
  const found: [string, string | undefined][] = [];
  const params = { limit: 2, include: ['webhook_endpoint.url'] };
  for await (const { name, webhook_endpoint } of stripe.v2.core.eventDestinations.list(params))
    found.push([name, webhook_endpoint?.url]);
  expect(found).toEqual(['c', 'b', 'a'].map((name) => [name, url]));
});

test.each([
  [{ name: undefined }, /Missing required param: name/],
  [{ enabled_events: [] as string[] }, /one type of events at least/],
  [{ enabled_events: ['customer.created'] }, /no thin event of the type 'customer.created'/],
  [{ event_payload: 'snapshot' }, /no snapshot event of the type 'v1.customer.created'/],
  [{ event_payload: 'fat' }, /must be one of thin, or snapshot/],
  [{ type: 'amazon_eventbridge' }, /must be one of webhook_endpoint/],
  [{ webhook_endpoint: undefined }, /Missing required param: webhook_endpoint/],
  [{ webhook_endpoint: { url: 'nowhere' } }, /Invalid URL: nowhere/],
  [{ webhook_endpoint: { url: 'ftp://a.example' } }, /Invalid URL/],
  [{ snapshot_api_version: '2026-10-28.endive' }, /Thin events have no version/],
  [{ color: 'red' }, /unknown parameter: color/],
])('a destination with %j is refused', async (change, message) => {
  const { stripe } = await startWithClient();
  const params = { ...thin, ...change } as Stripe.V2.Core.EventDestinationCreateParams;
  const error = await failure(stripe.v2.core.eventDestinations.create(params));
  expect(error).toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 400,
    code: 'invalid_fields',
    message: expect.stringMatching(message),
  });
});

test('plain http is for test mode only', async () => {
  const insecure = { ...thin, webhook_endpoint: { url: 'http://app.example.com/webhook' } };
  const test = await startWithClient();
  await test.stripe.v2.core.eventDestinations.create(insecure);
  const live = await startWithClient({ livemode: true });
  expect(await failure(live.stripe.v2.core.eventDestinations.create(insecure))).toMatchObject({
    statusCode: 400,
  });
  await live.stripe.v2.core.eventDestinations.create(thin);
});

test.each(['{', '[]', '"text"', 'null'])('the body %s is refused', async (body) => {
  const { sandbox } = await startWithClient();
  const answer = await raw(sandbox, 'POST', path, body, { 'Content-Type': 'application/json' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid_json' } });
});

test('a repeated request makes one destination; with other parameters it is refused', async () => {
  const { stripe } = await startWithClient();
  const destinations = stripe.v2.core.eventDestinations;
  const key = { idempotencyKey: 'k1' };
  const first = await destinations.create({ ...thin, include: both }, key);
  const second = await destinations.create({ ...thin, include: both }, key);
  expect(second.id).toBe(first.id);
  expect(second.webhook_endpoint).toEqual(first.webhook_endpoint);
  expect(await failure(destinations.create({ ...thin, name: 'Other' }, key))).toMatchObject({
    type: 'StripeIdempotencyError',
  });
  await destinations.del(first.id, {}, { idempotencyKey: 'k2' });
  expect(await destinations.del(first.id, {}, { idempotencyKey: 'k2' })).toMatchObject({ id: first.id });
});

test('a ping arrives, whatever types the destination wants', async () => {
  const { stripe, sandbox } = await startWithClient();
  const { url, received } = await startReceiver();
  const destinations = stripe.v2.core.eventDestinations;
  const made = await destinations.create({ ...thin, webhook_endpoint: { url }, include: both });
  const event = await destinations.ping(made.id);
  expect(event).toMatchObject({
    object: 'v2.core.event',
    type: 'v2.core.event_destination.ping',
    related_object: { id: made.id, type: 'v2.core.event_destination', url: `${path}/${made.id}` },
  });
  await sandbox.deliveries.idle();
  expect(received.map((one) => one.event.id)).toEqual([event.id]);
  for (const one of received)
    expect(await parse(one, made.webhook_endpoint?.signing_secret)).toMatchObject({ id: event.id });
  expect(await stripe.v2.core.events.retrieve(event.id)).toMatchObject({ id: event.id });
  await destinations.disable(made.id);
  expect(await failure(destinations.ping(made.id))).toMatchObject({ statusCode: 400 });
});
