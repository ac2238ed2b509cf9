/** The checkout page, by the forms that it sends. */
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { monthlyPrice, startWithClient } from '../support.ts';
import { eventTypes, leadsTo, PAYS, post, words } from './support.ts';

const success_url = 'https://app.example.com/done?session={CHECKOUT_SESSION_ID}';
const cancel_url = 'https://app.example.com/plans';
const home = {
  billing_country: 'DE',
  billing_line1: 'Unter den Linden 1',
  billing_postal_code: '10117',
  billing_city: 'Berlin',
};

async function shop() {
  const { sandbox, stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create({ name: 'Acme', email: 'acme@example.com' });
  const { id: price } = await monthlyPrice(stripe, 'Team');
  const create = (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
    stripe.checkout.sessions.create({
      customer,
      mode: 'subscription',
      line_items: [{ price, quantity: 2 }],
      success_url,
      cancel_url,
      ...more,
    });
  const open = async (more: Partial<Stripe.Checkout.SessionCreateParams> = {}) => {
    const { id, url } = await create(more);
    return { id, url: String(url) };
  };
  const seen = (id: string) => stripe.checkout.sessions.retrieve(id, { expand: ['subscription'] });
  return { sandbox, stripe, customer, price, create, open, seen };
}

test('the page shows what is bought, and what it costs', async () => {
  const { stripe, price, open } = await shop();
  const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 19, inclusive: false });
  const { url } = await open({ line_items: [{ price, quantity: 2, tax_rates: [rate.id] }] });
  const page = await words(fetch(url));
  for (const text of [
    'Subscribe to Team',
    '2 × $49.00 per month',
    'Subtotal $98.00',
    'VAT (19%) $18.62',
    'Total due today $116.62',
    'acme@example.com',
    'Back to app.example.com',
    'No money moves here',
  ])
    expect(page).toContain(text);
});

test('a trial says what is due today, and what later', async () => {
  const { open } = await shop();
  const { url } = await open({ subscription_data: { trial_period_days: 14 } });
  const page = await words(fetch(url));
  expect(page).toContain('Try Team 14 days free Then $98.00 per month');
  expect(page).toContain('Total due today $0.00');
  expect(page).toContain('Start trial');
});

test('a card that pays leads to the success URL, and the subscription is there', async () => {
  const { sandbox, open, seen } = await shop();
  const { id, url } = await open();
  const answer = await post(url, { ...PAYS, name: 'Ada' });
  expect(leadsTo(answer)).toBe(`https://app.example.com/done?session=${id}`);
  expect(await words(answer)).toContain('Continue to app.example.com');
  expect(await seen(id)).toMatchObject({
    status: 'complete',
    subscription: { status: 'active', items: { data: [{ quantity: 2 }] } },
    customer_details: { name: 'Ada', email: 'acme@example.com' },
  });
  expect(eventTypes(sandbox)).toEqual(
    expect.arrayContaining(['customer.subscription.created', 'invoice.paid', 'checkout.session.completed']),
  );
  expect(await words(fetch(url))).toContain('This checkout is complete');
  expect(await words(post(url, PAYS))).toContain('This checkout is complete');
});

test('a declined card says why, keeps what was entered, and leaves another try', async () => {
  const { open, seen } = await shop();
  const { id, url } = await open();
  const declined = { ...PAYS, card: 'other', number: '4000 0000 0000 9995', name: 'Ada <b>' };
  const answer = await post(url, declined);
  const page = await answer.text();
  expect(page).toMatch(/role="alert"[^>]*>.*Your card has insufficient funds\./);
  expect(page).toContain('value="4000 0000 0000 9995"');
  expect(page).toContain('value="Ada &#60;b&#62;"');
  expect(page).toMatch(/<title>Problem: /);
  expect((await seen(id)).status).toBe('open');
  expect(leadsTo(await post(url, PAYS))).toContain('/done');
});

test('a card may have its holder authenticate, on a page of its own', async () => {
  const { open, seen } = await shop();
  const { id, url } = await open();
  const asked = await post(url, { ...PAYS, card: '4000002500003155' });
  const page = await asked.text();
  expect(page).toContain('Is it you who is paying?');
  const hidden = Object.fromEntries(
    [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
  expect((await seen(id)).status).toBe('open');
  const failed = await words(post(url, { ...hidden, authenticated: 'false' }));
  expect(failed).toContain('We are unable to authenticate your payment method');
  expect((await seen(id)).status).toBe('open');
  expect(leadsTo(await post(url, { ...hidden, authenticated: 'true' }))).toContain('/done');
  expect((await seen(id)).status).toBe('complete');
});

describe('what the session asks for', () => {
  const asking: Partial<Stripe.Checkout.SessionCreateParams> = {
    billing_address_collection: 'required',
    consent_collection: { terms_of_service: 'required' },
    customer_update: { name: 'auto', address: 'auto', shipping: 'auto' },
    phone_number_collection: { enabled: true },
    shipping_address_collection: { allowed_countries: ['DE', 'FR'] },
    tax_id_collection: { enabled: true },
  };
  const said = {
    ...PAYS,
    ...home,
    name: 'Ada',
    phone: '+49301',
    shipping_name: 'Store',
    shipping_country: 'FR',
    shipping_line1: 'Rue 1',
    shipping_city: 'Paris',
    business_name: 'Acme GmbH',
    tax_id_type: 'eu_vat',
    tax_id: 'DE123456789',
    terms: 'true',
  };

  test('is shown in the session, and kept of the customer where that is asked for', async () => {
    const { stripe, customer, open, seen } = await shop();
    const { id, url } = await open(asking);
    expect(leadsTo(await post(url, said))).toContain('/done');
    const address = { country: 'DE', line1: 'Unter den Linden 1', postal_code: '10117', city: 'Berlin' };
    expect(await seen(id)).toMatchObject({
      consent: { terms_of_service: 'accepted' },
      collected_information: {
        business_name: 'Acme GmbH',
        shipping_details: { name: 'Store', address: { country: 'FR', city: 'Paris' } },
      },
      customer_details: {
        address,
        business_name: 'Acme GmbH',
        phone: '+49301',
        tax_ids: [{ type: 'eu_vat', value: 'DE123456789' }],
      },
    });
    const kept = { address, name: 'Acme GmbH', shipping: { name: 'Store', address: { city: 'Paris' } } };
    expect(await stripe.customers.retrieve(customer)).toMatchObject(kept);
  });

  test.each([
    ['billing_country', 'XX', 'Choose a country.'],
    ['billing_line1', '', 'Enter an address.'],
    ['shipping_country', 'DK', 'Choose a country.'],
    ['shipping_name', '', 'Enter a name.'],
    ['phone', ' ', 'Enter a phone number.'],
    ['tax_id_type', '', 'Choose the type of the tax ID.'],
    ['terms', '', 'Agree to the terms to go on.'],
    ['expiry', '13/40', 'Enter a month and a year, as 12/30.'],
    ['expiry', '01/20', 'This card has expired.'],
    ['cvc', '12', 'Enter the 3 or 4 digits of the security code.'],
    ['card', 'none', 'Choose a card.'],
  ])('and is not gone on without: %s %j', async (name, value, problem) => {
    const { open, seen } = await shop();
    const { id, url } = await open(asking);
    expect(await words(post(url, { ...said, [name]: value }))).toContain(problem);
    expect((await seen(id)).status).toBe('open');
  });

  test('an unknown buyer enters an address for mail', async () => {
    const { stripe, price } = await shop();
    const line_items = [{ price, quantity: 1 }];
    const session = await stripe.checkout.sessions.create({ mode: 'subscription', line_items, success_url });
    const url = String(session.url);
    expect(await words(post(url, { ...PAYS, email: 'ada' }))).toContain('Enter an email address.');
    await post(url, { ...PAYS, email: 'ada@example.com', name: 'Ada' });
    const { customer } = await stripe.checkout.sessions.retrieve(session.id);
    expect(await stripe.customers.retrieve(String(customer))).toMatchObject({
      email: 'ada@example.com',
      name: 'Ada',
    });
  });

  test('a customer without an address gets the one that is entered, and keeps it', async () => {
    const { stripe, open } = await shop();
    const { id: customer } = await stripe.customers.create({ name: 'Acme' });
    const buy = async (email: string) => {
      const { url } = await open({ customer });
      await post(url, { ...PAYS, email });
      return stripe.customers.retrieve(customer);
    };
    expect(await buy('ada@example.com')).toMatchObject({ name: 'Acme', email: 'ada@example.com' });
    expect(await buy('eve@example.com')).toMatchObject({ email: 'ada@example.com' });
  });

  test('a trial may begin without a card', async () => {
    const { open, seen } = await shop();
    const trial = { subscription_data: { trial_period_days: 14 } };
    const strict = await open(trial);
    expect(await words(post(strict.url, { card: 'none' }))).toContain('Choose a card.');
    const { id, url } = await open({ ...trial, payment_method_collection: 'if_required' });
    expect(await words(fetch(url))).toContain('No card now');
    expect(leadsTo(await post(url, { card: 'none' }))).toContain('/done');
    expect(await seen(id)).toMatchObject({
      subscription: { status: 'trialing', default_payment_method: null },
    });
  });
});

test('a session that has expired says so, and leads back', async () => {
  const { stripe, open } = await shop();
  const { id, url } = await open();
  await stripe.checkout.sessions.expire(id);
  for (const answer of [fetch(url), post(url, PAYS)]) {
    const page = await words(answer);
    expect(page).toContain('This checkout has expired');
    expect(page).toContain('Back to app.example.com');
  }
  expect((await fetch(url.replace(id, 'cs_test_x'))).status).toBe(404);
});

test('a form of another site is not accepted', async () => {
  const { sandbox, open, seen } = await shop();
  const { id, url } = await open();
  const { host } = new URL(sandbox.url);
  const refused: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:1' },
    { 'Sec-Fetch-Site': 'none' },
  ];
  for (const headers of refused) expect((await post(url, PAYS, headers)).status).toBe(403);
  const plain = (headers: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(PAYS), redirect: 'manual', headers });
  expect((await plain({ Origin: 'https://evil.example' })).status).toBe(403);
  expect((await plain({ Origin: 'null' })).status).toBe(403);
  expect((await seen(id)).status).toBe('open');
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
  expect(leadsTo(await plain({ Origin: `http://${host}` }))).toContain('/done');
});

test('nothing is loaded, and forms lead nowhere else', async () => {
  const { open } = await shop();
  const { url } = await open();
  const answer = await fetch(url);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('same-origin');
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
  );
  expect(await answer.text()).not.toMatch(/\ssrc=|<script|@import|url\(|\sstyle=|\son\w+=/);
});
