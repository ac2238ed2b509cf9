/** Cards, billing information and invoices in the portal, by the forms that its pages send. */
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { PAYS, post, visitor, words } from './support.ts';

const location = (answer: Response) => answer.headers.get('location') ?? '';

async function cardholder() {
  const visit = await visitor();
  const { id: subscription } = await visit.subscribe(await visit.plan('Team', 4900));
  const url = await visit.open();
  const cards = async () => (await visit.stripe.customers.listPaymentMethods(visit.customer)).data;
  const defaultCard = async () => {
    const { invoice_settings } = (await visit.stripe.customers.retrieve(visit.customer)) as Stripe.Customer;
    return String(invoice_settings.default_payment_method);
  };
  visit.news();
  return { ...visit, subscription, url, cards, defaultCard };
}

describe('cards', () => {
  test('one that is added pays from then on', async () => {
    const { url, cards, defaultCard, news } = await cardholder();
    expect(await words(fetch(`${url}/cards/new`))).toContain('It becomes the card that pays');
    const answer = await post(`${url}/cards/new`, {
      ...PAYS,
      card: 'other',
      number: '5555 5555 5555 4444',
      name: 'Ada',
    });
    expect(location(answer)).toContain('?done=card-added');
    const [added] = await cards();
    expect(added).toMatchObject({
      billing_details: { name: 'Ada', email: 'acme@example.com' },
      card: { brand: 'mastercard', last4: '4444', exp_month: 12, exp_year: 2040 },
    });
    expect(await defaultCard()).toBe(added?.id);
    expect(news()).toEqual(['payment_method.attached', 'customer.updated']);
    const page = await words(fetch(url));
    expect(page).toContain('Paid by Mastercard •••• 4444');
    expect(page).toMatch(/Mastercard •••• 4444 Default Expires 12\/2040/);
  });

  test('one that is declined is not kept, and says why', async () => {
    const { url, cards, news } = await cardholder();
    const page = await words(post(`${url}/cards/new`, { ...PAYS, card: '4000000000000002' }));
    expect(page).toContain('The card was not saved. Your card was declined.');
    expect(await words(post(`${url}/cards/new`, { ...PAYS, expiry: '' }))).toContain('Enter a month');
    expect(await cards()).toHaveLength(1);
    expect(news()).toEqual([]);
  });

  test('one may have its holder authenticate', async () => {
    const { url, cards } = await cardholder();
    const form = { ...PAYS, card: '4000002500003155' };
    expect(await words(post(`${url}/cards/new`, form))).toContain('Is it you who is paying?');
    const failed = await words(post(`${url}/cards/new`, { ...form, authenticated: 'false' }));
    expect(failed).toContain('unable to authenticate');
    expect(await cards()).toHaveLength(1);
    expect((await post(`${url}/cards/new`, { ...form, authenticated: 'true' })).status).toBe(303);
    expect(await cards()).toHaveLength(2);
  });

  test('another is made the default, and the first removed; not as long as it pays', async () => {
    const { url, stripe, customer, cards, defaultCard, news } = await cardholder();
    const first = await defaultCard();
    const { id: second } = await stripe.paymentMethods.attach('pm_card_amex', { customer });
    news();
    const refused = await post(`${url}/cards/${first}`, { act: 'remove' });
    expect([refused.status, await words(refused)]).toEqual([
      400,
      expect.stringContaining('This card pays for a subscription.'),
    ]);
    expect(news()).toEqual([]);
    expect(location(await post(`${url}/cards/${second}`, { act: 'default' }))).toContain(
      '?done=card-default',
    );
    expect(await defaultCard()).toBe(second);
    expect(news()).toEqual(['customer.updated']);
    expect(location(await post(`${url}/cards/${first}`, { act: 'remove' }))).toContain('?done=card-removed');
    expect(news()).toEqual(['payment_method.detached']);
    expect((await cards()).map(({ id }) => id)).toEqual([second]);
  });

  test("another customer's are out of reach", async () => {
    const { url, stripe, cards } = await cardholder();
    const other = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const [card] = (await stripe.customers.listPaymentMethods(other.id)).data;
    for (const act of ['default', 'remove'])
      expect((await post(`${url}/cards/${card?.id}`, { act })).status).toBe(404);
    expect((await stripe.paymentMethods.retrieve(String(card?.id))).customer).toBe(other.id);
    expect((await fetch(`${url}/cards/${card?.id}`)).status).toBe(405);
    expect(await cards()).toHaveLength(1);
  });
});

describe('billing information', () => {
  const address = { billing_country: 'DE', billing_line1: 'Hauptstr. 1', billing_city: 'Berlin' };

  test('is changed as far as the portal allows it', async () => {
    const { stripe, customer, url, news } = await cardholder();
    const form = await (await fetch(`${url}/details`)).text();
    expect(form).toContain('value="acme@example.com"');
    expect(form).not.toContain('name="phone"');
    const said = { ...address, email: 'new@example.com', name: 'Mallory', phone: '+1' };
    expect(location(await post(`${url}/details`, said))).toContain('?done=details');
    expect(await stripe.customers.retrieve(customer)).toMatchObject({
      name: 'Acme',
      phone: null,
      email: 'new@example.com',
      address: { country: 'DE', line1: 'Hauptstr. 1', line2: null, city: 'Berlin' },
    });
    expect(news()).toEqual(['customer.updated']);
    expect(await words(fetch(url))).toContain('Hauptstr. 1, Berlin, Germany');
  });

  test('name, phone and shipping too, where they are allowed', async () => {
    const { stripe, customer, open } = await visitor(
      {},
      { customer_update: { allowed_updates: ['name', 'phone', 'shipping'] } },
    );
    const shipping = { shipping_country: 'FR', shipping_line1: 'Rue 1', shipping_city: 'Paris' };
    await post(`${await open()}/details`, {
      ...shipping,
      name: 'Ada',
      phone: '+331',
      shipping_name: 'Store',
    });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({
      name: 'Ada',
      phone: '+331',
      email: 'acme@example.com',
      shipping: { name: 'Store', address: { country: 'FR', city: 'Paris' } },
    });
  });

  test.each([
    [{ email: 'ada' }, 'Enter an email address.'],
    [{ email: 'ada@example.com', billing_country: 'XX' }, 'Choose a country.'],
  ])('is not changed to %j', async (said, problem) => {
    const { url, news } = await cardholder();
    expect(await words(post(`${url}/details`, { ...address, ...said } as Record<string, string>))).toContain(
      problem,
    );
    expect(news()).toEqual([]);
  });
});

describe('invoices', () => {
  test('are listed with their pages and PDFs', async () => {
    const { stripe, customer, url } = await cardholder();
    const [invoice] = (await stripe.invoices.list({ customer })).data;
    expect(await words(fetch(url))).toContain(`1 Jan 2026 $49.00 Paid ${invoice?.number} View`);
    const page = await words(fetch(String(invoice?.hosted_invoice_url)));
    for (const text of [
      `Invoice ${invoice?.number} Paid`,
      'To Acme',
      '1 × Team (at $49.00 / month) 1 January 2026 – 1 February 2026 $49.00',
      'Total $49.00',
    ])
      expect(page).toContain(text);
    const file = await fetch(String(invoice?.invoice_pdf));
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(await file.text()).toMatch(/^%PDF-1\.4[\s\S]*Amount due: \$49\.00[\s\S]*%%EOF\n$/);
  });

  test('the first ten, and the rest on demand; no drafts', async () => {
    const { customer, open, plan, stripe, subscribe } = await visitor();
    const price = await plan('Team', 100);
    for (let index = 0; index < 12; index++) await subscribe(price);
    const url = await open();
    const rows = async (query: string) =>
      (await (await fetch(url + query)).text()).split('/pdf">').length - 1;
    expect(await rows('')).toBe(10);
    expect(await words(fetch(url))).toContain('Show all 12 invoices');
    expect(await rows('?invoices=all')).toBe(12);
    expect((await stripe.invoices.list({ customer, limit: 20 })).data).toHaveLength(12);
  });

  test('a draft has no page', async () => {
    const { sandbox, stripe, customer, subscription, wait, open } = await cardholder();
    wait(31 * 24 * 60 * 60 + 60);
    expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active');
    const [draft] = (await stripe.invoices.list({ customer })).data;
    expect(draft?.status).toBe('draft');
    expect((await fetch(`${sandbox.url}/i/${draft?.id}`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/i/${draft?.id}/pdf`)).status).toBe(404);
    expect((await (await fetch(await open())).text()).split('/pdf">')).toHaveLength(2);
  });
});
