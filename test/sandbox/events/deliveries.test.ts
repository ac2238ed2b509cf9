import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Stripe from 'stripe';
import { expect, onTestFinished, test } from 'vitest';
import type { SandboxOptions } from '../../../src/sandbox/index.ts';
import { monthlyPrice, startWithClient } from '../support.ts';
import { parse, type Received, SECRET, startReceiver } from './receiver.ts';

const hasty = { delivery: { pauses: [1, 1, 1] } };

/** A sandbox that delivers to a receiver. */
async function withReceiver(
  payload: 'thin' | 'snapshot' = 'thin',
  answer?: Parameters<typeof startReceiver>[0],
  options: Partial<SandboxOptions> = hasty,
) {
  const receiver = await startReceiver(answer);
  const { sandbox, stripe } = await startWithClient(options);
  sandbox.deliverTo({ url: receiver.url, payload, secret: SECRET });
  return { sandbox, stripe, ...receiver };
}

const typesOf = (received: readonly Received[]) => received.map(({ event }) => event.type);
const refuse: Parameters<typeof startReceiver>[0] = (response) => response.writeHead(500).end();

test.each(['thin', 'snapshot'] as const)(
  'stripe-node verifies and parses every %s event that is sent',
  async (payload) => {
    const { sandbox, stripe, received } = await withReceiver(payload);
    const { id: customer } = await stripe.customers.create({ name: 'Åsa “x” 🎉' });
    const items = [{ price: (await monthlyPrice(stripe)).id }];
    const { id } = await stripe.subscriptions.create({ customer, items });
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    await stripe.customers.del(customer);
    await sandbox.deliveries.idle();
    const kept =
      payload === 'thin'
        ? (await stripe.v2.core.events.list({ limit: 100 })).data
        : (await stripe.events.list({ limit: 100 })).data;
    expect(kept.length).toBeGreaterThan(7);
    const parsed = await Promise.all(received.map((one) => parse(one)));
    expect(parsed.map((event) => event.id).sort()).toEqual(kept.map((event) => event.id).sort());
    for (const one of received)
      await expect(parse(one, 'whsec_other')).rejects.toThrow('No signatures found');
  },
);

test('a thin event that arrives leads to its object', async () => {
  const { sandbox, stripe, received } = await withReceiver();
  const { id } = await stripe.customers.create({ name: 'Acme' });
  await sandbox.deliveries.idle();
  const [one] = received;
  const notification = stripe.parseEventNotification(
    one?.body ?? '',
    one?.headers['stripe-signature'] ?? '',
    SECRET,
  );
  if (notification.type !== 'v1.customer.created') throw new Error(`Got ${notification.type}`);
  expect(await notification.fetchRelatedObject()).toMatchObject({ id, name: 'Acme' });
  expect(await notification.fetchEvent()).toMatchObject({ id: notification.id });
});

test('a delivery looks like one of Stripe’s', async () => {
  const { sandbox, stripe, received } = await withReceiver('snapshot');
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect(received).toHaveLength(1);
  const { method, headers, body } = received[0] as Received;
  expect(method).toBe('POST');
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
  });
  const [, seconds, signature] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['stripe-signature'])) ?? [];
  expect(createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex')).toBe(signature);
  // Who parses the body and writes it anew has another text, and so another signature.
  expect(JSON.stringify(JSON.parse(body))).not.toBe(body);
});

test('the signature is of the real time, wherever the sandbox’s clock is', async () => {
  const now = () => new Date('2031-01-01T00:00:00Z');
  const { sandbox, stripe, received } = await withReceiver('snapshot', undefined, { ...hasty, now });
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect(received).toHaveLength(1);
  const one = received[0] as Received;
  expect(await parse(one)).toMatchObject({ created: now().getTime() / 1000 });
  const seconds = Number(/^t=(\d+)/.exec(String(one.headers['stripe-signature']))?.[1]);
  expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(300);
});

test('a destination gets the types that it wants, in its form', async () => {
  const { sandbox, stripe } = await startWithClient(hasty);
  const [all, some, none] = [await startReceiver(), await startReceiver(), await startReceiver()];
  sandbox.deliverTo({ url: all.url, payload: 'snapshot', secret: SECRET });
  const enabledEvents = ['v1.customer.updated'];
  sandbox.deliverTo({ url: some.url, payload: 'thin', enabledEvents, secret: SECRET });
  sandbox.deliverTo({ url: none.url, payload: 'thin', secret: SECRET });
  const made = (await stripe.v2.core.eventDestinations.list({ include: ['webhook_endpoint.url'] })).data;
  const id = made.find(({ webhook_endpoint }) => webhook_endpoint?.url === none.url)?.id ?? '';
  await stripe.v2.core.eventDestinations.disable(id);
  const customer = await stripe.customers.create();
  await stripe.customers.update(customer.id, { name: 'Acme' });
  await sandbox.deliveries.idle();
  expect(typesOf(all.received).sort()).toEqual(['customer.created', 'customer.updated']);
  expect(typesOf(some.received)).toEqual(['v1.customer.updated']);
  expect(none.received).toEqual([]);
});

test('a second order for an address replaces the first', async () => {
  const { sandbox, stripe, url, received } = await withReceiver('thin');
  sandbox.deliverTo({ url, payload: 'snapshot', enabledEvents: ['customer.created'], secret: 'whsec_new' });
  await stripe.customers.create();
  await stripe.products.create({ name: 'Team' });
  await sandbox.deliveries.idle();
  expect(typesOf(received)).toEqual(['customer.created']);
  await parse(received[0] as Received, 'whsec_new');
  expect((await stripe.v2.core.eventDestinations.list()).data).toHaveLength(1);
});

test('what is not accepted is sent again, and counts as pending until then', async () => {
  const { sandbox, stripe, received } = await withReceiver('snapshot', (response, count) => {
    response.writeHead(count < 3 ? 503 : 204).end();
  });
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect(received.map(({ event }) => event.id)).toEqual(Array(3).fill(received[0]?.event.id));
  expect(received.map(({ body }) => JSON.parse(body).pending_webhooks)).toEqual([1, 1, 1]);
  const { id } = (received[0] as Received).event;
  expect((await stripe.events.retrieve(id)).pending_webhooks).toBe(0);
  expect(sandbox.deliveries.recent()).toMatchObject([
    { event: id, type: 'customer.created', status: 'delivered', tries: 3, answer: 204, error: null },
  ]);
});

test.each([
  ['an error', refuse, 500],
  ['a redirect', (response) => response.writeHead(307, { Location: '/elsewhere' }).end(), 307],
  ['a closed connection', (response) => response.destroy(), null],
] as [string, typeof refuse, number | null][])(
  '%s is no success, and is given up in the end',
  async (_, answer, status) => {
    const { sandbox, stripe, received } = await withReceiver('snapshot', answer);
    await stripe.customers.create();
    await sandbox.deliveries.idle();
    expect(received).toHaveLength(4);
    expect(sandbox.deliveries.recent()).toMatchObject([{ status: 'failed', tries: 4, answer: status }]);
    expect((await stripe.events.list({ delivery_success: true })).data).toEqual([]);
    expect((await stripe.events.list({ delivery_success: false })).data).toMatchObject([
      { pending_webhooks: 1 },
    ]);
  },
);

test('an answer that does not come is waited for, but not for ever', async () => {
  const { sandbox, stripe, received } = await withReceiver('thin', () => {}, {
    delivery: { timeout: 50, pauses: [1] },
  });
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect(received).toHaveLength(2);
  expect(sandbox.deliveries.recent()).toMatchObject([
    { status: 'failed', answer: null, error: 'No answer in time.' },
  ]);
});

/** Answers only when it is told to. */
function gate() {
  const waiting: ServerResponse[] = [];
  const open = () => {
    for (const response of waiting.splice(0)) response.end();
  };
  return { answer: (response: ServerResponse) => void waiting.push(response), open };
}

test('what is under way is not sent again by a release, which sends one after the other', async () => {
  const { answer, open } = gate();
  const { sandbox, stripe, received, url } = await withReceiver('thin', answer);
  await stripe.customers.create();
  await expect.poll(() => received.length).toBe(1);
  sandbox.deliveries.hold();
  await stripe.customers.create();
  await stripe.customers.create();
  sandbox.deliveries.release();
  await stripe.customers.create();
  // By when this has come, whatever was sent before has come too.
  const probe = fetch(url, { method: 'POST', body: '{"id":"probe"}' });
  await expect.poll(() => received.some(({ event }) => event.id === 'probe')).toBe(true);
  expect(received).toHaveLength(2);
  const opening = setInterval(open, 1);
  onTestFinished(() => clearInterval(opening));
  await Promise.all([probe, sandbox.deliveries.idle()]);
  expect(new Set(received.map(({ event }) => event.id)).size).toBe(5);
  expect(received).toHaveLength(5);
});

test('a destination that is deleted while something is on its way to it', async () => {
  const { answer, open } = gate();
  const { sandbox, stripe, received } = await withReceiver('thin', answer);
  const told: string[] = [];
  sandbox.events.subscribe(({ kind }) => told.push(kind));
  await stripe.customers.create();
  await expect.poll(() => received.length).toBe(1);
  const { id } = (await stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  await stripe.v2.core.eventDestinations.del(id);
  const idle = sandbox.deliveries.idle();
  open();
  await idle;
  expect(told).toEqual(['event']);
  expect(sandbox.deliveries.recent()).toEqual([]);
});

test('a destination that hangs keeps no other from its events', async () => {
  const { sandbox, stripe } = await withReceiver('thin', () => {});
  const other = await startReceiver();
  sandbox.deliverTo({ url: other.url, payload: 'thin', secret: SECRET });
  await stripe.customers.create();
  await expect.poll(() => other.received.length).toBe(1);
});

test('a destination that is deleted gets nothing any more, and is not counted as pending', async () => {
  const { sandbox, stripe, received } = await withReceiver('snapshot');
  const { id } = (await stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  sandbox.deliveries.hold();
  await stripe.customers.create();
  expect((await stripe.events.list()).data[0]?.pending_webhooks).toBe(1);
  await stripe.v2.core.eventDestinations.del(id);
  await stripe.customers.create();
  expect((await stripe.events.list()).data.map((event) => event.pending_webhooks)).toEqual([0, 0]);
  sandbox.deliveries.release();
  await sandbox.deliveries.idle();
  expect(received).toEqual([]);
});

test('a destination that was disabled meanwhile gets nothing', async () => {
  const { sandbox, stripe, received } = await withReceiver();
  sandbox.deliveries.hold();
  await stripe.customers.create();
  const { id } = (await stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  await stripe.v2.core.eventDestinations.disable(id);
  sandbox.deliveries.release();
  await sandbox.deliveries.idle();
  expect(received).toEqual([]);
  expect(sandbox.deliveries.recent()).toMatchObject([{ status: 'failed', tries: 0, answer: null }]);
});

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-events-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'sandbox.db');
}

test('what was not delivered is delivered after a restart', async () => {
  const file = await temporaryFile();
  const { sandbox, stripe, received } = await withReceiver('thin', refuse, {
    file,
    delivery: { pauses: [1_000_000] },
  });
  await stripe.customers.create();
  sandbox.deliveries.hold();
  await stripe.customers.create();
  await expect.poll(() => sandbox.deliveries.recent().map(({ tries }) => tries)).toEqual([0, 1]);
  await sandbox.close();
  expect(received).toHaveLength(1);

  const next = await startReceiver();
  const again = await startWithClient({ file });
  const { id } = (await again.stripe.v2.core.eventDestinations.list()).data[0] as { id: string };
  await again.stripe.v2.core.eventDestinations.update(id, { webhook_endpoint: { url: next.url } });
  again.sandbox.deliveries.release();
  await again.sandbox.deliveries.idle();
  const created = (await again.stripe.v2.core.events.list()).data.map((event) => event.id).reverse();
  expect(next.received.map(({ event }) => event.id)).toEqual(created);
});

test('closing ends what is under way, which is delivered after a restart', async () => {
  const file = await temporaryFile();
  const { sandbox, stripe, received } = await withReceiver(
    'thin',
    (response, count) => {
      if (count > 1) response.end();
    },
    { file, delivery: { timeout: 1_000_000 } },
  );
  await stripe.customers.create();
  await expect.poll(() => received.length).toBe(1);
  const idle = sandbox.deliveries.idle();
  await Promise.all([sandbox.close(), expect(idle).rejects.toThrow('The sandbox was closed.')]);
  await expect(sandbox.deliveries.idle()).rejects.toThrow('The sandbox was closed.');

  const again = await startWithClient({ file });
  await again.sandbox.deliveries.idle();
  expect(received.map(({ event }) => event.id)).toEqual(Array(2).fill(received[0]?.event.id));
  expect(again.sandbox.deliveries.recent()).toMatchObject([{ status: 'delivered', tries: 1 }]);
});

test('two sandboxes on a file deliver each event once', async () => {
  const file = await temporaryFile();
  const { sandbox, stripe, received } = await withReceiver('thin', undefined, { file });
  const other = await startWithClient({ file });
  const ids = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => (await (n % 2 ? stripe : other.stripe).customers.create()).id),
  );
  await Promise.all([sandbox.deliveries.idle(), other.sandbox.deliveries.idle()]);
  const about = received.map(
    ({ body }) => (JSON.parse(body) as Stripe.V2.Core.Events.V1CustomerCreatedEvent).related_object.id,
  );
  expect(about.sort()).toEqual(ids.sort());
});
