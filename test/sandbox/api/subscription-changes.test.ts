import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import {
  cancelAtOnce,
  cancelLater,
  changePlan,
  pause,
  resume,
} from '../../../src/sandbox/billing/by-customer.ts';
import { replaceCard } from '../../../src/sandbox/billing/cards-by-customer.ts';
import { advance } from '../../../src/sandbox/index.ts';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

const day = 24 * 60 * 60;

async function subscriber(more: Partial<Stripe.SubscriptionCreateParams> = {}) {
  const { sandbox, stripe } = await startWithClient({ now: () => new Date('2026-06-01T00:00:00Z') });
  const { id: customer } = await stripe.customers.create({
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const small = (await monthlyPrice(stripe, 'Small')).id;
  const product = await stripe.products.create({ name: 'Big' });
  const priced = (unit_amount: number, interval: 'month' | 'year') =>
    stripe.prices.create({ product: product.id, currency: 'usd', unit_amount, recurring: { interval } });
  const [big, yearly] = [(await priced(9900, 'month')).id, (await priced(99000, 'year')).id];
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price: small }], ...more });
  const { id } = subscription;
  const item = subscription.items.data[0]?.id ?? '';
  const update = (params: Stripe.SubscriptionUpdateParams) => stripe.subscriptions.update(id, params);
  const latest = async () =>
    (await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }))
      .latest_invoice as Stripe.Invoice;
  const { world } = sandbox;
  const events = () => ([...world.storage.walk('event', {})] as unknown as Stripe.Event[]).reverse();
  return { stripe, world, customer, small, big, yearly, id, item, update, latest, events, subscription };
}

const amounts = ({ lines }: Stripe.Invoice) => lines.data.map(({ amount }) => amount);

describe('another price', () => {
  test('the difference is invoiced at once, by the second', async () => {
    const { world, big, item, update, latest } = await subscriber();
    advance(world, 15 * day);
    const changed = await update({ items: [{ id: item, price: big }], proration_behavior: 'always_invoice' });
    expect(changed.items.data).toMatchObject([{ id: item, price: { id: big }, plan: { id: big } }]);
    const invoice = await latest();
    expect(invoice).toMatchObject({ status: 'paid', billing_reason: 'subscription_update', total: 2500 });
    expect(amounts(invoice)).toEqual([-2450, 4950]);
    expect(invoice.lines.data.map(({ description }) => description)).toEqual([
      'Unused time on Small after 16 Jun 2026',
      'Remaining time on Big after 16 Jun 2026',
    ]);
    expect(invoice.lines.data[0]?.parent?.subscription_item_details).toMatchObject({
      proration: true,
      subscription_item: item,
    });
  });

  test('or waits for the next invoice', async () => {
    const { world, big, item, update, latest } = await subscriber();
    const { id: first } = await latest();
    advance(world, 15 * day);
    await update({ items: [{ id: item, price: big }] });
    expect((await latest()).id).toBe(first);
    advance(world, 16 * day);
    expect(amounts(await latest())).toEqual([-2450, 4950, 9900]);
    advance(world, 31 * day);
    expect(amounts(await latest())).toEqual([9900]);
  });

  test('or is not asked for', async () => {
    const { world, big, item, update, latest } = await subscriber();
    await update({ items: [{ id: item, price: big }], proration_behavior: 'none' });
    advance(world, 31 * day);
    expect(amounts(await latest())).toEqual([9900]);
  });

  test('with another interval a new period begins', async () => {
    const { world, yearly, item, update, latest } = await subscriber();
    advance(world, 15 * day);
    const changed = await update({ items: [{ id: item, price: yearly }] });
    const { current_period_end: end = 0, current_period_start: start = 0 } = changed.items.data[0] ?? {};
    expect((end - start) / day).toBe(365);
    expect(changed.billing_cycle_anchor).toBe(start);
    expect(amounts(await latest())).toEqual([-2450, 99000]);
  });

  test('a cheaper one leaves credit, which pays the next invoice', async () => {
    const { stripe, world, customer, small, item, update, latest } = await subscriber();
    const balance = async () => ((await stripe.customers.retrieve(customer)) as Stripe.Customer).balance;
    advance(world, 15 * day);
    const cheap = await stripe.prices.create({
      product: String((await stripe.prices.retrieve(small)).product),
      currency: 'usd',
      unit_amount: 900,
      recurring: { interval: 'month' },
    });
    await update({ items: [{ id: item, price: cheap.id }], proration_behavior: 'always_invoice' });
    expect(await latest()).toMatchObject({
      total: -2000,
      amount_due: 0,
      status: 'paid',
      ending_balance: -2000,
    });
    expect(await balance()).toBe(-2000);
    advance(world, 16 * day);
    expect(await latest()).toMatchObject({ total: 900, amount_due: 0, starting_balance: -2000 });
    expect(await balance()).toBe(-1100);
  });

  test('items come and go', async () => {
    const { stripe, big, item, id, update } = await subscriber();
    const changed = await update({ items: [{ price: big, quantity: 3 }] });
    expect(changed.items.data.map(({ quantity }) => quantity)).toEqual([1, 3]);
    const listed = await stripe.subscriptionItems.list({ subscription: id });
    expect(listed.data.map((entry) => entry.id)).toEqual(changed.items.data.map((entry) => entry.id));
    const next = await stripe.subscriptionItems.list({ subscription: id, starting_after: item });
    expect(next.data).toMatchObject([{ price: { id: big } }]);
    expect((await update({ items: [{ id: item, deleted: true }] })).items.data).toHaveLength(1);
    expect(await failure(update({ items: [{ id: item, price: big }] }))).toMatchObject({
      param: 'items[0][id]',
    });
  });

  test('a refused card leaves all as it was, if that was asked for', async () => {
    const { stripe, world, customer, small, big, item, id, update } = await subscriber();
    const card = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    await update({ default_payment_method: card.id });
    advance(world, 15 * day);
    const change: Stripe.SubscriptionUpdateParams = {
      items: [{ id: item, price: big }],
      proration_behavior: 'always_invoice',
      payment_behavior: 'error_if_incomplete',
    };
    expect(await failure(update(change))).toMatchObject({ type: 'StripeCardError', statusCode: 402 });
    expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.price.id).toBe(small);
  });
});

describe('the end', () => {
  test('may be at a time, or with a period', async () => {
    const { world, id, stripe, update, subscription } = await subscriber();
    const end = subscription.items.data[0]?.current_period_end;
    expect(await update({ cancel_at: 'min_period_end' })).toMatchObject({
      cancel_at: end,
      cancel_at_period_end: false,
    });
    expect(await update({ cancel_at: '' })).toMatchObject({ cancel_at: null, canceled_at: null });
    const soon = subscription.created + 5 * day;
    expect((await update({ cancel_at: soon })).cancel_at).toBe(soon);
    expect(await failure(update({ cancel_at: 1 }))).toMatchObject({ param: 'cancel_at' });
    advance(world, 5 * day);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: soon });
  });

  test('an event says what changed', async () => {
    const { update, events } = await subscriber();
    await update({ cancel_at_period_end: true, metadata: { a: 'b' } });
    const event = events().at(-1) as Stripe.CustomerSubscriptionUpdatedEvent;
    expect(event.type).toBe('customer.subscription.updated');
    expect(event.data.previous_attributes).toEqual({
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      metadata: { a: null },
    });
    const count = events().length;
    await update({ metadata: { a: 'b' } });
    expect(events()).toHaveLength(count);
  });
});

describe('in the portal', () => {
  test.each([
    ['flexible', false],
    ['classic', true],
  ] as const)('a %s subscription ends with its period', async (type, atPeriodEnd) => {
    const { stripe, world, id, subscription } = await subscriber({ billing_mode: { type } });
    cancelLater(world, id, { feedback: 'unused', comment: 'Bye' });
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: 'active',
      cancel_at: subscription.items.data[0]?.current_period_end,
      cancel_at_period_end: atPeriodEnd,
      cancellation_details: { feedback: 'unused', comment: 'Bye', reason: 'cancellation_requested' },
    });
    resume(world, id);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      cancellation_details: { reason: null },
    });
  });

  test('or at once', async () => {
    const { stripe, world, id } = await subscriber();
    cancelAtOnce(world, id);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('canceled');
    expect(() => cancelLater(world, id)).toThrow(/has ended/);
  });

  test('the plan is changed, and paid for', async () => {
    const { world, id, big, latest } = await subscriber();
    expect(changePlan(world, id, { price: big, quantity: 2 }).items.data).toMatchObject([
      { price: { id: big }, quantity: 2 },
    ]);
    expect(await latest()).toMatchObject({ status: 'paid', total: 2 * 9900 - 4900 });
  });

  test('a pause is credited, and ends with a new period', async () => {
    const { stripe, world, id, latest, events } = await subscriber();
    advance(world, 15 * day);
    pause(world, id);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
      status: 'paused',
      status_details: { paused: { type: 'subscription', subscription: { type: 'pause_requested' } } },
    });
    advance(world, 60 * day);
    expect((await stripe.invoices.list({ subscription: id })).data).toHaveLength(1);
    resume(world, id);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active' });
    expect(amounts(await latest())).toEqual([-2450, 4900]);
    const types = events().map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['customer.subscription.paused', 'customer.subscription.resumed']),
    );
  });

  test('a classic subscription cannot be paused', async () => {
    const { stripe, world, id } = await subscriber({ billing_mode: { type: 'classic' } });
    expect(() => pause(world, id)).toThrow(/flexible/);
    expect(await failure(stripe.subscriptions.resume(id))).toMatchObject({ statusCode: 400 });
  });

  test('another card pays from now on', async () => {
    const { stripe, world, customer, id } = await subscriber();
    const [first] = (await stripe.customers.listPaymentMethods(customer)).data;
    await stripe.subscriptions.update(id, { default_payment_method: first?.id ?? '' });
    expect(replaceCard(world, customer, { number: '4000000000000002' })).toMatchObject({
      outcome: 'declined',
    });
    expect(replaceCard(world, customer, { number: '4000002500003155' })).toEqual({ outcome: 'authenticate' });
    expect(replaceCard(world, customer, { number: '5555555555554444' }).outcome).toBe('accepted');
    const [card] = (await stripe.customers.listPaymentMethods(customer)).data;
    expect(card?.card?.last4).toBe('4444');
    expect((await stripe.subscriptions.retrieve(id)).default_payment_method).toBe(card?.id);
  });
});
