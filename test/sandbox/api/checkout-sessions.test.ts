import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { completeCheckout, type Sandbox } from '../../../src/sandbox/index.ts';
import { failure, monthlyPrice, raw, startWithClient } from '../support.ts';

const success_url = 'https://app.example.com/done?session={CHECKOUT_SESSION_ID}';
const cancel_url = 'https://app.example.com/plans';
const VISA = '4242424242424242';

async function shop() {
  const { sandbox, stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create({ name: 'Acme', email: 'acme@example.com' });
  const price = (await monthlyPrice(stripe)).id;
  const product = await stripe.products.create({ name: 'Setup' });
  const once = (await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount: 1000 })).id;
  const create = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
    stripe.checkout.sessions.create({
      customer,
      mode: 'subscription',
      line_items: [{ price, quantity: 2 }],
      success_url,
      cancel_url,
      ...more,
    });
  const pay = (id: string, number = VISA, more = {}) =>
    completeCheckout(sandbox.world, id, { number, ...more });
  return { sandbox, stripe, customer, price, once, create, pay };
}

const walkable = (sandbox: Sandbox) => sandbox.world.storage;
const eventsOf = (sandbox: Sandbox) =>
  [...walkable(sandbox).walk('event', {})].map((event) => (event as unknown as Stripe.Event).type).reverse();

test('an open session leads to its address', async () => {
  const { sandbox, stripe, customer, create } = await shop();
  const session = await create({
    ui_mode: 'hosted_page',
    client_reference_id: 'tenant-1',
    metadata: { tenant: 't1' },
    locale: 'de',
    billing_address_collection: 'required',
    shipping_address_collection: { allowed_countries: ['DE'] },
    consent_collection: { terms_of_service: 'required' },
    tax_id_collection: { enabled: true },
    customer_update: { name: 'auto', address: 'auto' },
    automatic_tax: { enabled: true },
    allow_promotion_codes: true,
  });
  expect(session).toMatchObject({
    object: 'checkout.session',
    mode: 'subscription',
    status: 'open',
    payment_status: 'unpaid',
    url: `${sandbox.url}/c/pay/${session.id}`,
    customer,
    currency: 'usd',
    amount_subtotal: 9800,
    amount_total: 9800,
    subscription: null,
    success_url,
    cancel_url,
    client_reference_id: 'tenant-1',
    metadata: { tenant: 't1' },
    locale: 'de',
    billing_address_collection: 'required',
    shipping_address_collection: { allowed_countries: ['DE'] },
    consent_collection: { terms_of_service: 'required' },
    tax_id_collection: { enabled: true, required: 'never' },
    automatic_tax: { enabled: true },
    allow_promotion_codes: true,
  });
  expect(session.id).toMatch(/^cs_test_\w{58}$/);
  expect(session.expires_at - session.created).toBe(86_400);
  expect(session).not.toHaveProperty('line_items');
  const items = await stripe.checkout.sessions.listLineItems(session.id);
  expect(items.data).toMatchObject([
    { object: 'item', quantity: 2, amount_total: 9800, description: 'Team' },
  ]);
  const found = await stripe.checkout.sessions.retrieve(session.id, { expand: ['line_items'] });
  expect(found.line_items?.data).toEqual(items.data);
});

test('a card that pays makes a subscription, once', async () => {
  const { sandbox, stripe, customer, create, pay } = await shop();
  const { id } = await create({
    subscription_data: { metadata: { tenant: 't1' }, billing_mode: { type: 'classic' } },
  });
  expect(pay(id)).toEqual({
    outcome: 'complete',
    redirect: `https://app.example.com/done?session=${id}`,
  });
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription', 'invoice'] });
  expect(session).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer_details: { email: 'acme@example.com' },
    subscription: {
      status: 'active',
      customer,
      metadata: { tenant: 't1' },
      billing_mode: { type: 'classic' },
      items: { data: [{ quantity: 2 }] },
    },
    invoice: { status: 'paid', amount_paid: 9800, billing_reason: 'subscription_create' },
  });
  const { default_payment_method: card } = session.subscription as Stripe.Subscription;
  expect(await stripe.paymentMethods.retrieve(String(card))).toMatchObject({
    customer,
    card: { last4: '4242' },
  });
  expect(() => pay(id)).toThrow(/is complete/);
  expect((await stripe.subscriptions.list({ customer })).data).toHaveLength(1);
  expect(eventsOf(sandbox)).toEqual(
    expect.arrayContaining([
      'payment_method.attached',
      'customer.subscription.created',
      'invoice.created',
      'invoice.finalized',
      'payment_intent.succeeded',
      'invoice.paid',
      'customer.subscription.updated',
      'checkout.session.completed',
    ]),
  );
});

test.each([
  ['4000000000000002', 'card_declined', 'generic_decline'],
  ['4000 0000 0000 9995', 'card_declined', 'insufficient_funds'],
  ['4000000000000069', 'expired_card', undefined],
  ['4111111111111111', 'card_declined', 'test_mode_live_card'],
  ['42', 'incorrect_number', undefined],
])('%s is declined: %s', async (number, code, decline_code) => {
  const { stripe, customer, create, pay } = await shop();
  const { id } = await create();
  const result = pay(id, number);
  expect(result).toMatchObject({ outcome: 'declined', decline: { code } });
  expect(result.outcome === 'declined' && result.decline.decline_code).toBe(decline_code);
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
  expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
  expect(pay(id)).toMatchObject({ outcome: 'complete' });
});

test('a card may ask its holder to authenticate', async () => {
  const { stripe, create, pay } = await shop();
  const { id } = await create();
  const number = '4000002500003155';
  expect(pay(id, number)).toEqual({ outcome: 'authenticate' });
  expect(pay(id, number, { authenticated: false })).toMatchObject({
    outcome: 'declined',
    decline: { code: 'payment_intent_authentication_failure' },
  });
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
  expect(pay(id, number, { authenticated: true })).toMatchObject({ outcome: 'complete' });
});

test('a trial asks for nothing now', async () => {
  const { stripe, create, pay } = await shop();
  const session = await create({ subscription_data: { trial_period_days: 14 } });
  expect(session.amount_total).toBe(0);
  pay(session.id);
  const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription'] });
  expect(done).toMatchObject({ payment_status: 'no_payment_required', subscription: { status: 'trialing' } });
});

test('taxes are a part of the total, or come on top', async () => {
  const { stripe, price, once, create, pay } = await shop();
  const rate = (inclusive: boolean) =>
    stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive, tax_type: 'vat' });
  const [added, included] = [(await rate(false)).id, (await rate(true)).id];
  const session = await create({
    line_items: [
      { price, quantity: 1, tax_rates: [added] },
      { price: once, quantity: 1, tax_rates: [included] },
    ],
  });
  expect(session).toMatchObject({
    amount_subtotal: 5900,
    amount_total: 4900 + 931 + 1000,
    total_details: { amount_tax: 931 + 160 },
  });
  pay(session.id);
  const { invoice } = await stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
  expect(invoice).toMatchObject({
    total: 6831,
    subtotal: 5900,
    total_excluding_tax: 5740,
    total_taxes: [{ amount: 931 }, { amount: 160 }],
  });
  expect((await stripe.taxRates.list({ inclusive: true })).data.map(({ id }) => id)).toEqual([included]);
});

describe('other modes', () => {
  test('a payment, by a guest', async () => {
    const { sandbox, stripe, once, pay } = await shop();
    const { id } = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: once, quantity: 3 }],
      success_url,
      payment_intent_data: { metadata: { order: '1' } },
    });
    pay(id);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
    expect(session).toMatchObject({
      customer: null,
      payment_status: 'paid',
      payment_intent: { amount: 3000, status: 'succeeded', metadata: { order: '1' } },
    });
    expect(eventsOf(sandbox).at(-1)).toBe('checkout.session.completed');
  });

  test('a payment with an invoice', async () => {
    const { stripe, customer, once, create, pay } = await shop();
    const { id } = await create({
      mode: 'payment',
      line_items: [{ price: once, quantity: 1 }],
      invoice_creation: { enabled: true, invoice_data: { metadata: { order: '1' } } },
    });
    pay(id);
    const { invoice } = await stripe.checkout.sessions.retrieve(id, { expand: ['invoice'] });
    expect(invoice).toMatchObject({
      status: 'paid',
      customer,
      parent: null,
      metadata: { order: '1' },
      total: 1000,
    });
  });

  test('a card for later', async () => {
    const { stripe, customer, pay } = await shop();
    const { id } = await stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'usd',
      customer,
      success_url,
    });
    pay(id);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['setup_intent'] });
    expect(session).toMatchObject({
      payment_status: 'no_payment_required',
      setup_intent: { status: 'succeeded', customer },
    });
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
  });
});

test('an expired session cannot be completed', async () => {
  const { sandbox, stripe, create, pay } = await shop();
  const { id } = await create();
  expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null });
  expect(eventsOf(sandbox).at(-1)).toBe('checkout.session.expired');
  expect(() => pay(id)).toThrow(/is expired/);
  expect(await failure(stripe.checkout.sessions.expire(id))).toMatchObject({ statusCode: 400 });
});

test('sessions are filtered', async () => {
  const { stripe, customer, create, pay } = await shop();
  const [done, open] = [(await create()).id, (await create()).id];
  pay(done);
  const listed = async (params: Stripe.Checkout.SessionListParams) =>
    (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id);
  expect(await listed({ customer })).toEqual([open, done]);
  expect(await listed({ status: 'open' })).toEqual([open]);
  const { subscription } = await stripe.checkout.sessions.retrieve(done);
  expect(await listed({ subscription: String(subscription) })).toEqual([done]);
  expect(await listed({ limit: 1, starting_after: open })).toEqual([done]);
});

test.each<[string, Partial<Stripe.Checkout.SessionCreateParams> | Record<string, unknown>, string]>([
  ['an unknown parameter', { payment_method_types: ['card'] }, 'payment_method_types'],
  ['no mode', { mode: undefined }, 'mode'],
  ['nothing to sell', { line_items: [] }, 'line_items'],
  ['an unknown price', { line_items: [{ price: 'price_x', quantity: 1 }] }, 'line_items[0][price]'],
  ['an unknown customer', { customer: 'cus_x' }, 'customer'],
  ['an address without a scheme', { success_url: 'app.example.com' }, 'success_url'],
  ['nowhere to go then', { success_url: undefined }, 'success_url'],
  ['an early end', { expires_at: 1 }, 'expires_at'],
  ['a late end', { expires_at: 4_000_000_000 }, 'expires_at'],
  ['a subscription in payment mode', { mode: 'payment' }, 'mode'],
  ['an invoice in subscription mode', { invoice_creation: { enabled: true } }, 'invoice_creation'],
  ['another currency', { currency: 'eur' }, 'line_items[0][price]'],
  ['tax ids that cannot be kept', { tax_id_collection: { enabled: true } }, 'tax_id_collection'],
  ['tax without an address', { automatic_tax: { enabled: true } }, 'automatic_tax'],
  ['both a customer and an address of one', { customer_email: 'a@example.com' }, 'customer'],
  ['another interface', { ui_mode: 'embedded_page' }, 'ui_mode'],
])('%s is refused', async (_, more, param) => {
  const { create } = await shop();
  expect(await failure(create(more as object))).toMatchObject({ statusCode: 400, param });
});

test('a session can be completed without a browser', async () => {
  const { sandbox, stripe, create } = await shop();
  const { id } = await create();
  const answer = await raw(sandbox, 'POST', '/_sandbox/checkout', `session=${id}&number=${VISA}`);
  expect(await answer.json()).toMatchObject({ outcome: 'complete' });
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('complete');
  const again = await raw(sandbox, 'POST', '/_sandbox/checkout', `session=${id}&number=${VISA}`);
  expect(again.status).toBe(400);
});
