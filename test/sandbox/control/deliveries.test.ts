import { expect, test } from 'vitest';
import { parse, type Received, SECRET, startReceiver } from '../events/receiver.ts';
import { clientOf, raw, start } from '../support.ts';

const DELIVERIES = '/_sandbox/deliveries';

/** A sandbox that delivers to a receiver, and is directed from outside. */
async function directed() {
  const receiver = await startReceiver();
  const sandbox = await start({ delivery: { pauses: [] } });
  sandbox.deliverTo({ url: receiver.url, payload: 'thin', secret: SECRET });
  const stripe = clientOf(sandbox);
  const say = async (form?: string) => {
    const answer = await raw(sandbox, form === undefined ? 'GET' : 'POST', DELIVERIES, form);
    expect(answer.status).toBe(200);
    return (await answer.json()) as { deliveries: object[]; signing_secret?: string };
  };
  /** Makes customers; returns the ids of the events, oldest first. */
  const happen = async (count: number) => {
    for (let n = 0; n < count; n += 1) await stripe.customers.create();
    const { data } = await stripe.v2.core.events.list({ limit: count });
    return data.map(({ id }) => id).reverse();
  };
  return { sandbox, stripe, say, happen, ...receiver };
}

const idsOf = (received: readonly Received[]) => received.map(({ event }) => event.id);

test('the latest deliveries are listed, newest first', async () => {
  const { sandbox, stripe, say, happen } = await directed();
  const { id: destination } = (await stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  const [first, second] = await happen(2);
  await sandbox.deliveries.idle();
  const delivered = { destination, type: 'v1.customer.created', status: 'delivered', tries: 1, answer: 200 };
  expect(await say()).toMatchObject({
    held: false,
    duplicate: 1,
    drop: 0,
    deliveries: [
      { event: second, ...delivered },
      { event: first, ...delivered },
    ],
  });
});

test.each([
  ['kind=release', (ids: string[]) => ids],
  ['kind=release&order=in-order', (ids: string[]) => ids],
  ['kind=release&order=reversed', (ids: string[]) => [...ids].reverse()],
])('what is held comes by %s', async (form, order) => {
  const { sandbox, say, happen, received } = await directed();
  expect(await say('kind=hold')).toMatchObject({ held: true });
  const ids = await happen(10);
  expect(await say()).toMatchObject({
    held: true,
    deliveries: Array(10).fill({ status: 'waiting', tries: 0 }),
  });
  expect(received).toEqual([]);
  expect(await say(form)).toMatchObject({ held: false });
  await sandbox.deliveries.idle();
  expect(idsOf(received)).toEqual(order(ids));
});

test('what is held may come in any order', async () => {
  const { sandbox, say, happen, received } = await directed();
  await say('kind=hold');
  const ids = await happen(40);
  await say('kind=release&order=shuffled');
  await sandbox.deliveries.idle();
  // That forty stay in order happens once in 10^47 times.
  expect(idsOf(received)).not.toEqual(ids);
  expect(idsOf(received).sort()).toEqual([...ids].sort());
});

test('what happens after a release is delivered after it', async () => {
  const { sandbox, say, happen, received } = await directed();
  await say('kind=hold');
  const before = await happen(3);
  await say('kind=release&order=reversed');
  const after = await happen(1);
  await sandbox.deliveries.idle();
  expect(idsOf(received)).toEqual([...before.reverse(), ...after]);
});

test('events are delivered several times, until they are not', async () => {
  const { sandbox, stripe, say, happen, received } = await directed();
  expect(await say('kind=duplicate&times=3')).toMatchObject({ duplicate: 3 });
  const [first] = await happen(1);
  await say('kind=duplicate&times=1');
  const [second] = await happen(1);
  await sandbox.deliveries.idle();
  expect(idsOf(received).sort()).toEqual([first, first, first, second].sort());
  expect((await stripe.events.list({ delivery_success: false })).data).toEqual([]);
});

test('the next deliveries are lost, until they are sent by hand', async () => {
  const { sandbox, say, happen, received } = await directed();
  expect(await say('kind=drop&times=2')).toMatchObject({ drop: 2 });
  const [first, second, third] = await happen(3);
  await sandbox.deliveries.idle();
  expect(idsOf(received)).toEqual([third]);
  expect(await say()).toMatchObject({
    drop: 0,
    deliveries: [{ status: 'delivered' }, { event: second, status: 'dropped', tries: 0 }, { event: first }],
  });
  await say(`kind=resend&event=${second}`);
  await sandbox.deliveries.idle();
  expect(idsOf(received)).toEqual([third, second]);
});

test('a dropped snapshot stays pending', async () => {
  const { sandbox, stripe, say, url } = await directed();
  sandbox.deliverTo({ url, payload: 'snapshot', secret: SECRET });
  await say('kind=drop&times=1');
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect((await stripe.events.list()).data[0]?.pending_webhooks).toBe(1);
});

test('all is as it should be again', async () => {
  const { sandbox, say, happen, received } = await directed();
  await say('kind=hold');
  await say('kind=duplicate&times=2');
  await say('kind=drop&times=1');
  const [first] = await happen(1);
  const answer = await raw(sandbox, 'DELETE', DELIVERIES);
  expect(await answer.json()).toMatchObject({ held: false, duplicate: 1, drop: 0 });
  const [second] = await happen(1);
  await sandbox.deliveries.idle();
  expect(idsOf(received)).toEqual([first, second]);
});

test('a secret is rolled: both sign for a while, or the new one alone', async () => {
  const { sandbox, stripe, say, happen, received } = await directed();
  const { id } = (await stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  const { signing_secret: second } = await say(`kind=roll-secret&destination=${id}&expires_in=3600`);
  expect(second).toMatch(/^whsec_\w{32}$/);
  await happen(1);
  await sandbox.deliveries.idle();
  const { signing_secret: third } = await say(`kind=roll-secret&destination=${id}`);
  await happen(1);
  await sandbox.deliveries.idle();
  const [both, alone] = received as [Received, Received];
  expect(String(both.headers['stripe-signature'])).toMatch(/^t=\d+,v1=\w{64},v1=\w{64}$/);
  for (const secret of [SECRET, second]) await parse(both, secret);
  await parse(alone, third);
  for (const secret of [SECRET, second]) await expect(parse(alone, secret)).rejects.toThrow('No signatures');
  expect(await say()).not.toHaveProperty('signing_secret');
});

test.each([
  ['', 400, /^Missing required param: kind/],
  ['kind=burn', 400, /must be one of hold, release/],
  ['kind=hold&order=reversed', 400, /unknown parameter: order/],
  ['kind=release&order=sideways', 400, /must be one of in-order/],
  ['kind=duplicate', 400, /Missing required param: times/],
  ['kind=duplicate&times=0', 400, /greater than or equal to 1/],
  ['kind=drop&times=some', 400, /Invalid integer/],
  ['kind=resend', 400, /Missing required param: event/],
  ['kind=resend&event=evt_x', 400, /No such event: 'evt_x'/],
  ['kind=roll-secret&destination=ed_x', 404, /No such event destination: 'ed_x'/],
  ['kind=roll-secret&destination=ed_x&expires_in=86401', 400, /less than or equal to 86400/],
])('the form "%s" is refused', async (form, status, message) => {
  const { sandbox } = await directed();
  const answer = await raw(sandbox, 'POST', DELIVERIES, form);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error: { message: expect.stringMatching(message) } });
  expect(sandbox.deliveries.state()).toEqual({ held: false, duplicate: 1, drop: 0 });
});

test('only an event that somebody wants is sent again', async () => {
  const { sandbox, stripe } = await directed();
  const customer = await stripe.customers.create();
  await sandbox.deliveries.idle();
  const snapshot = (await stripe.events.list()).data[0]?.id;
  for (const [event, message] of [
    [snapshot, "No destination wants 'customer.created' as a snapshot event."],
    [customer.id, `No such event: '${customer.id}'`],
  ]) {
    const answer = await raw(sandbox, 'POST', DELIVERIES, `kind=resend&event=${event}`);
    expect(await answer.json()).toMatchObject({ error: { message, param: 'event' } });
  }
  expect(sandbox.deliveries.recent()).toHaveLength(1);
});

test('the key is asked for', async () => {
  const { sandbox } = await directed();
  const answer = await fetch(`${sandbox.url}${DELIVERIES}`, { method: 'POST', body: 'kind=hold' });
  expect(answer.status).toBe(401);
  expect(sandbox.deliveries.state().held).toBe(false);
});
