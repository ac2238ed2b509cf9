import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, raw, startWithClient } from '../support.ts';

const start = Date.parse('2026-11-01T00:00:00Z');
const day = 86_400;

/** A sandbox whose clock can be set, in which a customer and a product are made each day. */
async function withEvents(days: number) {
  let seconds = 0;
  const { sandbox, stripe } = await startWithClient({ now: () => new Date(start + seconds * 1000) });
  for (let n = 0; n < days; n += 1) {
    seconds = n * day;
    await stripe.customers.create({ name: `c${n}` });
    await stripe.products.create({ name: `p${n}` });
  }
  return { sandbox, stripe, wait: (more: number) => (seconds += more) };
}

const at = (n: number) => start / 1000 + n * day;
const typesOf = (list: { data: { type: string }[] }) => list.data.map(({ type }) => type);

test('snapshots are listed newest first, in pages', async () => {
  const { stripe } = await withEvents(3);
  const first = await stripe.events.list({ limit: 4 });
  expect(typesOf(first)).toEqual([
    'product.created',
    'customer.created',
    'product.created',
    'customer.created',
  ]);
  expect(first).toMatchObject({ object: 'list', url: '/v1/events', has_more: true });
  const rest = await stripe.events.list({ limit: 4, starting_after: first.data[3]?.id ?? '' });
  expect(rest.has_more).toBe(false);
  expect(rest.data.map(({ created }) => created)).toEqual([at(0), at(0)]);
  const again = await stripe.events.list({ limit: 2, ending_before: rest.data[0]?.id ?? '' });
  expect(again.data).toEqual(first.data.slice(2));
});

test.each([
  [{ type: 'customer.created' }, 3],
  [{ type: 'customer.*' }, 3],
  [{ type: '*' }, 6],
  [{ type: 'customer' }, 0],
  [{ types: ['customer.created', 'product.created'] }, 6],
  [{ types: ['customer.deleted'] }, 0],
  [{ created: at(1) }, 2],
  [{ created: { gte: at(1) } }, 4],
  [{ created: { gt: at(0), lt: at(2) } }, 2],
  [{ delivery_success: true }, 6],
  [{ delivery_success: false }, 0],
] as [Stripe.EventListParams, number][])('the filter %j', async (filter, count) => {
  const { stripe } = await withEvents(3);
  expect((await stripe.events.list(filter)).data).toHaveLength(count);
});

test('type and types exclude each other, and there are at most twenty', async () => {
  const { stripe } = await withEvents(0);
  const refused = { statusCode: 400, type: 'StripeInvalidRequestError' };
  expect(await failure(stripe.events.list({ type: 'a', types: ['b'] }))).toMatchObject(refused);
  const types = Array.from({ length: 21 }, (_, n) => `t${n}`);
  expect(await failure(stripe.events.list({ types }))).toMatchObject({ ...refused, param: 'types' });
});

test('events are to be had for thirty days', async () => {
  const { stripe, wait } = await withEvents(2);
  const oldest = (await stripe.events.list({ created: at(0) })).data[0]?.id ?? '';
  const twin = (await stripe.v2.core.events.list({ types: ['v1.customer.created'] })).data[1]?.id ?? '';
  expect(await stripe.events.retrieve(oldest)).toMatchObject({ id: oldest, created: at(0) });
  expect(await stripe.v2.core.events.retrieve(twin)).toMatchObject({ created: '2026-11-01T00:00:00.000Z' });
  wait(29 * day + 1);
  expect(await failure(stripe.events.retrieve(oldest))).toMatchObject({
    statusCode: 404,
    message: `No such event: '${oldest}'`,
  });
  expect(await failure(stripe.v2.core.events.retrieve(twin))).toMatchObject({ statusCode: 404 });
  expect((await stripe.events.list()).data.map(({ created }) => created)).toEqual([at(1), at(1)]);
  expect((await stripe.v2.core.events.list()).data).toHaveLength(2);
});

test('each snapshot has a thin twin with an id of its own', async () => {
  const { stripe } = await withEvents(0);
  const customer = await stripe.customers.create({}, { idempotencyKey: 'k1' });
  const snapshot = (await stripe.events.list()).data[0];
  const twins = await stripe.v2.core.events.list();
  expect(twins.data).toHaveLength(1);
  const twin = twins.data[0] as Stripe.V2.Core.Events.V1CustomerCreatedEvent;
  expect(JSON.parse(JSON.stringify(twin))).toEqual({
    id: expect.stringMatching(/^evt_\w{24}$/),
    object: 'v2.core.event',
    created: '2026-11-01T00:00:00.000Z',
    livemode: false,
    reason: { type: 'request', request: { id: customer.lastResponse.requestId, idempotency_key: 'k1' } },
    related_object: { id: customer.id, type: 'customer', url: `/v1/customers/${customer.id}` },
    snapshot_event: snapshot?.id,
    type: 'v1.customer.created',
  });
  expect(twin.id).not.toBe(snapshot?.id);
  expect(await twin.fetchRelatedObject()).toMatchObject({ id: customer.id, object: 'customer' });
  expect(await stripe.v2.core.events.retrieve(twin.id)).toMatchObject({ snapshot_event: snapshot?.id });
});

test('thin events come in pages, whose addresses keep the filters', async () => {
  const { stripe } = await withEvents(5);
  const types = ['v1.customer.created'];
  const first = await stripe.v2.core.events.list({ types, limit: 2 });
  expect(first.previous_page_url).toBeNull();
  expect(first.next_page_url).toMatch(/^\/v2\/core\/events\?/);
  const all: string[] = [];
  for await (const event of stripe.v2.core.events.list({ types, limit: 2 })) all.push(event.created);
  expect(all).toEqual([4, 3, 2, 1, 0].map((n) => new Date(at(n) * 1000).toISOString()));
});

test('the pages lead back as well', async () => {
  const { sandbox, stripe } = await withEvents(3);
  const get = async (url: string | null) => (await (await raw(sandbox, 'GET', url ?? '')).json()) as Page;
  const first = (await stripe.v2.core.events.list({ limit: 2 })) as unknown as Page;
  const second = await get(first.next_page_url);
  const third = await get(second.next_page_url);
  expect(third.next_page_url).toBeNull();
  const back = await get(third.previous_page_url);
  expect(back).toMatchObject({ data: second.data });
  const start = await get(back.previous_page_url);
  expect(start.data.map(({ id }) => id)).toEqual(first.data.map(({ id }) => id));
  expect(start.previous_page_url).toBeNull();
});

interface Page {
  readonly data: { id: string }[];
  readonly next_page_url: string | null;
  readonly previous_page_url: string | null;
}

test.each([
  ['types[0]=v1.customer.created&types[1]=v1.product.created', 6],
  ['types[0]=customer.created', 0],
  ['created[gte]=2026-11-02T00:00:00Z', 4],
  ['created[gt]=2026-11-01T00:00:00.000Z&created[lt]=2026-11-03T00:00:00Z', 2],
  [`created[lte]=${at(0)}`, 2],
])('the filter %s of thin events', async (filter, count) => {
  const { sandbox } = await withEvents(3);
  const answer = await raw(sandbox, 'GET', `/v2/core/events?${filter}`);
  expect(((await answer.json()) as Page).data).toHaveLength(count);
});

test('thin events of one object', async () => {
  const { stripe } = await withEvents(2);
  const { id } = await stripe.customers.create();
  await stripe.customers.update(id, { name: 'Apex' });
  const found = await stripe.v2.core.events.list({ object_id: id });
  expect(typesOf(found)).toEqual(['v1.customer.updated', 'v1.customer.created']);
});

test('the two kinds of events are not to be had of each other’s address', async () => {
  const { sandbox, stripe } = await withEvents(1);
  const snapshot = (await stripe.events.list()).data[0]?.id ?? '';
  const twin = (await stripe.v2.core.events.list()).data[0]?.id ?? '';
  expect(await failure(stripe.events.retrieve(twin))).toMatchObject({ statusCode: 404 });
  const answer = await raw(sandbox, 'GET', `/v2/core/events/${snapshot}`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    error: { code: 'not_found', message: `No such event: '${snapshot}'` },
  });
});

test.each(['created[gt]=yesterday', 'limit=0', 'color=red', 'page=nonsense'])(
  'thin events: %s is refused',
  async (query) => {
    const { sandbox } = await withEvents(0);
    const answer = await raw(sandbox, 'GET', `/v2/core/events?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_fields' } });
  },
);
