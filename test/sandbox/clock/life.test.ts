/** A subscription's life as time goes by. */
import type Stripe from 'stripe';
import { expect, test, vi } from 'vitest';
import { advance } from '../../../src/sandbox/index.ts';
import { failure, monthlyPrice, raw, start, startWithClient } from '../support.ts';

const hour = 60 * 60;
const day = 24 * hour;

async function subscriber(card: string | null = 'pm_card_visa') {
  const { sandbox, stripe } = await startWithClient({ now: () => new Date('2026-01-31T00:00:00Z') });
  const { id: customer } = await stripe.customers.create(
    card === null ? {} : { payment_method: card, invoice_settings: { default_payment_method: card } },
  );
  const price = (await monthlyPrice(stripe)).id;
  const subscribe = (more: Partial<Stripe.SubscriptionCreateParams> = {}) =>
    stripe.subscriptions.create({ customer, items: [{ price }], ...more });
  const after = (seconds: number) => advance(sandbox.world, seconds);
  const seen = (id: string) => stripe.subscriptions.retrieve(id);
  const invoices = async () => (await stripe.invoices.list({ customer })).data;
  const events = () => ([...sandbox.world.storage.walk('event', {})] as unknown as Stripe.Event[]).reverse();
  return { sandbox, stripe, customer, price, subscribe, after, seen, invoices, events };
}

const date = (seconds: number | null | undefined) =>
  new Date((seconds ?? 0) * 1000).toISOString().slice(0, 10);

test('it renews each month, on the day that it began or the last there is', async () => {
  const { subscribe, after, seen, invoices } = await subscriber();
  const { id } = await subscribe();
  after(28 * day + hour / 2);
  const [draft] = await invoices();
  expect(draft).toMatchObject({
    status: 'draft',
    billing_reason: 'subscription_cycle',
    number: null,
    invoice_pdf: null,
  });
  after(hour);
  const [paid] = await invoices();
  expect(paid).toMatchObject({ id: draft?.id, status: 'paid', amount_paid: 4900 });
  expect([date(paid?.lines.data[0]?.period.start), date(paid?.lines.data[0]?.period.end)]).toEqual([
    '2026-02-28',
    '2026-03-31',
  ]);
  after(90 * day);
  expect(await invoices()).toHaveLength(4);
  const { items, status, latest_invoice } = await seen(id);
  expect(status).toBe('active');
  expect(date(items.data[0]?.current_period_end)).toBe('2026-05-31');
  expect(latest_invoice).toBe((await invoices())[0]?.id);
});

test('each thing happens at its time, in order, however far the clock is moved', async () => {
  const { subscribe, after, events } = await subscriber();
  await subscribe();
  const before = events().length;
  after(200 * day);
  const times = events()
    .slice(before)
    .map(({ created }) => created);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const renewals = events()
    .filter(({ type }) => type === 'invoice.created')
    .slice(1);
  expect(renewals.map(({ created }) => date(created))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
    '2026-06-30',
    '2026-07-31',
  ]);
});

test('a card that fails later makes it past due; after three more tries it ends', async () => {
  const { stripe, customer, subscribe, after, seen, events, invoices } = await subscriber(null);
  const card = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
  const { id } = await subscribe();
  await stripe.subscriptions.update(id, { default_payment_method: card.id });
  after(28 * day + 2 * hour);
  expect(await seen(id)).toMatchObject({ status: 'past_due' });
  expect((await invoices())[0]).toMatchObject({ status: 'open', attempt_count: 1, auto_advance: true });
  after(14 * day);
  expect((await seen(id)).status).toBe('past_due');
  after(2 * day);
  expect(await seen(id)).toMatchObject({
    status: 'canceled',
    cancellation_details: { reason: 'payment_failed' },
  });
  expect((await invoices())[0]).toMatchObject({
    status: 'open',
    attempt_count: 4,
    next_payment_attempt: null,
  });
  expect(events().filter(({ type }) => type === 'invoice.payment_failed')).toHaveLength(4);
  expect(events().filter(({ type }) => type === 'customer.subscription.deleted')).toHaveLength(1);
  expect((await invoices())[0]?.auto_advance).toBe(false);
});

test('its metadata may leave it unpaid instead; its next invoices stay drafts', async () => {
  const { subscribe, after, seen, invoices } = await subscriber(null);
  const { id } = await subscribe({ metadata: { sandbox_after_retries: 'unpaid' } });
  after(60 * day);
  expect((await seen(id)).status).toBe('unpaid');
  expect((await invoices())[0]).toMatchObject({ status: 'draft', auto_advance: false });
});

test('another card brings it back', async () => {
  const { stripe, customer, subscribe, after, seen, invoices } = await subscriber(null);
  const { id } = await subscribe();
  after(29 * day);
  expect((await seen(id)).status).toBe('past_due');
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } });
  await stripe.invoices.pay((await invoices())[0]?.id ?? '');
  expect((await seen(id)).status).toBe('active');
});

test('a trial is announced to end, and then paid for', async () => {
  const { subscribe, after, seen, invoices, events } = await subscriber();
  const { id, trial_end } = await subscribe({ trial_period_days: 14 });
  after(10 * day);
  expect(events().some(({ type }) => type === 'customer.subscription.trial_will_end')).toBe(false);
  after(2 * day);
  const notice = events().find(({ type }) => type === 'customer.subscription.trial_will_end');
  expect(notice?.created).toBe((trial_end ?? 0) - 3 * day);
  expect((await seen(id)).status).toBe('trialing');
  after(2 * day + 2 * hour);
  expect(await seen(id)).toMatchObject({ status: 'active', billing_cycle_anchor: trial_end });
  expect((await invoices()).map(({ amount_paid }) => amount_paid)).toEqual([4900, 0]);
  expect(events().filter(({ type }) => type === 'customer.subscription.trial_will_end')).toHaveLength(1);
});

test.each([
  ['create_invoice', 'past_due'],
  ['cancel', 'canceled'],
  ['pause', 'paused'],
] as const)('a trial that ends without a card: %s', async (missing_payment_method, status) => {
  const { subscribe, after, seen } = await subscriber(null);
  const { id } = await subscribe({
    trial_period_days: 7,
    trial_settings: { end_behavior: { missing_payment_method } },
  });
  after(8 * day);
  expect((await seen(id)).status).toBe(status);
});

test('it ends with its period if that was asked for, and not if it was resumed', async () => {
  const { stripe, subscribe, after, seen, invoices, events } = await subscriber();
  const [ending, resumed] = [(await subscribe()).id, (await subscribe()).id];
  for (const id of [ending, resumed]) await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  await stripe.subscriptions.update(resumed, { cancel_at_period_end: false });
  after(29 * day);
  expect(await seen(ending)).toMatchObject({ status: 'canceled', cancel_at_period_end: true });
  expect(date((await seen(ending)).ended_at)).toBe('2026-02-28');
  expect((await seen(resumed)).status).toBe('active');
  expect(await invoices()).toHaveLength(3);
  const deleted = events().find(({ type }) => type === 'customer.subscription.deleted');
  expect(deleted?.data.object).toMatchObject({ id: ending, status: 'canceled' });
});

test('what is never paid at all expires', async () => {
  const { subscribe, after, seen, invoices } = await subscriber();
  const { id } = await subscribe({ payment_behavior: 'default_incomplete' });
  after(22 * hour);
  expect((await seen(id)).status).toBe('incomplete');
  after(2 * hour);
  expect((await seen(id)).status).toBe('incomplete_expired');
  expect((await invoices())[0]?.status).toBe('void');
});

test.each([
  ['void', 'void'],
  ['mark_uncollectible', 'uncollectible'],
  ['keep_as_draft', 'draft'],
] as const)(
  'while collection is paused, invoices are made and not collected: %s',
  async (behavior, status) => {
    const { stripe, subscribe, after, seen, invoices } = await subscriber();
    const { id, created } = await subscribe();
    const resumes_at = created + 40 * day;
    await stripe.subscriptions.update(id, { pause_collection: { behavior, resumes_at } });
    after(30 * day);
    expect((await seen(id)).status).toBe('active');
    expect((await invoices())[0]?.status).toBe(status);
    after(30 * day);
    expect((await seen(id)).pause_collection).toBeNull();
    expect((await invoices())[0]?.status).toBe('paid');
  },
);

test('an open checkout session expires after a day', async () => {
  const { stripe, customer, price, after, events } = await subscriber();
  const { id } = await stripe.checkout.sessions.create({
    customer,
    mode: 'subscription',
    line_items: [{ price, quantity: 1 }],
    success_url: 'https://app.example.com',
  });
  after(day - 1);
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
  after(1);
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
  expect(events().at(-1)?.type).toBe('checkout.session.expired');
});

test('time that passes by itself counts as well', async () => {
  let now = new Date('2026-01-31T00:00:00Z');
  const { stripe } = await startWithClient({ now: () => now });
  const { id: customer } = await stripe.customers.create();
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  const { id } = await stripe.subscriptions.create({ customer, items, cancel_at_period_end: true });
  now = new Date('2026-03-15T00:00:00Z');
  const ended = await stripe.subscriptions.retrieve(id);
  expect([ended.status, date(ended.ended_at)]).toEqual(['canceled', '2026-02-28']);
});

test('what cannot be played is said once, and everything else goes on', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { sandbox, stripe, subscribe, after, invoices } = await subscriber();
  const { created } = await subscribe();
  const { storage } = sandbox.world;
  storage.insert({ id: 'in_lost', object: 'invoice', status: 'draft', customer: 'cus_lost' } as never);
  storage.run('insert into due (id, at) values (?, ?)', 'in_lost', created + day);
  after(29 * day);
  expect(await invoices()).toHaveLength(2);
  await stripe.accounts.retrieveCurrent();
  expect(said).toHaveBeenCalledTimes(1);
});

test('a deleted customer owes nothing more', async () => {
  const { stripe, customer, subscribe, after, events } = await subscriber();
  const { id } = await subscribe();
  after(28 * day + hour / 2);
  await stripe.customers.del(customer);
  const count = events().length;
  after(60 * day);
  expect(events()).toHaveLength(count);
  const [draft] = (await stripe.invoices.list({ customer })).data;
  expect(draft).toMatchObject({ status: 'draft', auto_advance: false });
  expect((await stripe.subscriptions.retrieve(id)).status).toBe('canceled');
  expect(await failure(stripe.invoices.pay(draft?.id ?? ''))).toMatchObject({ code: 'resource_missing' });
});

test.each([
  ['31d', 31 * day],
  ['12h', 12 * hour],
  ['30m', 30 * 60],
  ['45', 45],
])('the clock is moved from outside: %s', async (form, seconds) => {
  const { sandbox, subscribe } = await subscriber();
  const { created } = await subscribe();
  const answer = await raw(sandbox, 'POST', '/_sandbox/clock', `advance=${form}`);
  const now = created + seconds;
  const expected = { now, time: new Date(now * 1000).toISOString(), ahead: seconds };
  expect(await answer.json()).toEqual(expected);
  expect(await (await raw(sandbox, 'GET', '/_sandbox/clock')).json()).toEqual(expected);
});

test.each(['', 'advance=', 'advance=soon', 'advance=-1d', 'advance=0', 'advance=99999d', 'back=1d'])(
  'the clock does not understand "%s"',
  async (form) => {
    const sandbox = await start();
    expect((await raw(sandbox, 'POST', '/_sandbox/clock', form)).status).toBe(400);
    expect(await (await raw(sandbox, 'GET', '/_sandbox/clock')).json()).toMatchObject({ ahead: 0 });
  },
);
