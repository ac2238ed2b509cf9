import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

async function subscriber() {
  const { sandbox, stripe } = await startWithClient({ now: () => new Date('2026-01-31T00:00:00Z') });
  const { id: customer } = await stripe.customers.create({ name: 'Acme (Ltd)', invoice_prefix: 'ACME' });
  const price = (await monthlyPrice(stripe)).id;
  const subscribe = (more: Partial<Stripe.SubscriptionCreateParams> = {}) =>
    stripe.subscriptions.create({ customer, items: [{ price }], expand: ['latest_invoice'], ...more });
  const invoiceOf = async (more?: Partial<Stripe.SubscriptionCreateParams>) =>
    (await subscribe(more)).latest_invoice as Stripe.Invoice;
  return { sandbox, stripe, customer, price, subscribe, invoiceOf };
}

test('a subscription begins with an invoice over its first period', async () => {
  const { sandbox, stripe, customer, subscribe } = await subscriber();
  const subscription = await subscribe({ metadata: { tenant: 't1' } });
  const invoice = subscription.latest_invoice as Stripe.Invoice;
  expect(invoice).toMatchObject({
    object: 'invoice',
    status: 'paid',
    billing_reason: 'subscription_create',
    customer,
    customer_name: 'Acme (Ltd)',
    number: 'ACME-0001',
    total: 4900,
    amount_due: 4900,
    amount_paid: 4900,
    amount_remaining: 0,
    hosted_invoice_url: `${sandbox.url}/i/${invoice.id}`,
    invoice_pdf: `${sandbox.url}/i/${invoice.id}/pdf`,
    parent: {
      type: 'subscription_details',
      subscription_details: { subscription: subscription.id, metadata: { tenant: 't1' } },
    },
  });
  const [line] = invoice.lines.data;
  const item = subscription.items.data[0];
  expect(line).toMatchObject({
    description: '1 × Team (at $49.00 / month)',
    amount: 4900,
    quantity: 1,
    period: { start: item?.current_period_start, end: item?.current_period_end },
    parent: { subscription_item_details: { subscription_item: item?.id, proration: false } },
    pricing: { price_details: { price: item?.price.id, product: item?.price.product } },
  });
  expect((await stripe.invoices.retrieve(invoice.id)).id).toBe(invoice.id);
});

test('a trial begins with an invoice over nothing', async () => {
  const { invoiceOf } = await subscriber();
  const invoice = await invoiceOf({ trial_period_days: 14 });
  expect(invoice).toMatchObject({ status: 'paid', total: 0, amount_paid: 0 });
  expect(invoice.lines.data[0]).toMatchObject({ amount: 0, description: 'Trial period for Team' });
});

test.each([
  ['past_due', 'open'],
  ['unpaid', 'open'],
  ['incomplete', 'open'],
  ['active', 'paid'],
  ['canceled', 'paid'],
])('a subscription that is made %s has an invoice that is %s', async (sandbox_status, status) => {
  const { invoiceOf } = await subscriber();
  expect((await invoiceOf({ metadata: { sandbox_status } })).status).toBe(status);
});

test('numbers go on', async () => {
  const { invoiceOf } = await subscriber();
  await invoiceOf();
  expect((await invoiceOf()).number).toBe('ACME-0002');
});

test('an invoice shows ten lines; the others are in its list', async () => {
  const { stripe, customer } = await subscriber();
  const names = Array.from({ length: 12 }, (_, n) => `Plan ${n}`);
  const items = [];
  for (const name of names) items.push({ price: (await monthlyPrice(stripe, name)).id });
  const subscription = await stripe.subscriptions.create({ customer, items });
  const invoice = await stripe.invoices.retrieve(String(subscription.latest_invoice));
  expect(invoice.total).toBe(12 * 4900);
  expect(invoice.lines.has_more).toBe(true);
  const describe = (n: number) => `1 × Plan ${n} (at $49.00 / month)`;
  expect(invoice.lines.data.map(({ description }) => description)).toEqual(
    names.slice(0, 10).map((_, n) => describe(n)),
  );
  const rest = await stripe.invoices.listLineItems(invoice.id, {
    starting_after: invoice.lines.data.at(-1)?.id ?? '',
  });
  expect(rest.data.map(({ description }) => description)).toEqual([describe(10), describe(11)]);
  const all: string[] = [];
  for await (const line of stripe.invoices.listLineItems(invoice.id, { limit: 5 })) all.push(line.id);
  expect(new Set(all).size).toBe(12);
});

test('invoices are filtered, and come in pages', async () => {
  const { stripe, customer, price, subscribe } = await subscriber();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.unshift(((await subscribe()).latest_invoice as Stripe.Invoice).id);
  const { id: other } = await stripe.customers.create();
  const foreign = await stripe.subscriptions.create({ customer: other, items: [{ price }] });
  const listed = async (params: Stripe.InvoiceListParams) =>
    (await stripe.invoices.list(params)).data.map(({ id }) => id);
  expect(await listed({ customer })).toEqual(ids);
  expect(await listed({ customer, limit: 1, starting_after: ids[0] ?? '' })).toEqual([ids[1]]);
  expect(await listed({ subscription: foreign.id })).toEqual([foreign.latest_invoice]);
  expect(await listed({ status: 'open' })).toEqual([]);
  expect(await listed({ created: { lt: 5 } })).toEqual([]);
  expect(await failure(listed({ customer: 'cus_x' }))).toMatchObject({ param: 'customer', statusCode: 400 });
  expect(await failure(listed({ limit: 101 }))).toMatchObject({ param: 'limit', statusCode: 400 });
});

describe('an open invoice', () => {
  const open = { metadata: { sandbox_status: 'incomplete' } };

  test('can be paid otherwise, once; its subscription is active then', async () => {
    const { stripe, invoiceOf } = await subscriber();
    const { id } = await invoiceOf(open);
    const paid = await stripe.invoices.pay(id, { paid_out_of_band: true });
    expect(paid).toMatchObject({ status: 'paid', amount_remaining: 0 });
    const subscription = String(paid.parent?.subscription_details?.subscription);
    expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active');
    expect(await failure(stripe.invoices.pay(id))).toMatchObject({ code: 'invoice_already_paid' });
  });

  test('without a card it is not paid, and the attempt counts', async () => {
    const { stripe, invoiceOf } = await subscriber();
    const { id } = await invoiceOf(open);
    expect(await failure(stripe.invoices.pay(id))).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
    });
    expect(await stripe.invoices.retrieve(id, { expand: ['payments'] })).toMatchObject({
      status: 'open',
      attempt_count: 1,
      payments: { data: [{ status: 'open', amount_requested: 4900 }] },
    });
  });

  test('can be voided or given up', async () => {
    const { stripe, invoiceOf } = await subscriber();
    const { id } = await invoiceOf(open);
    expect((await stripe.invoices.markUncollectible(id)).status).toBe('uncollectible');
    expect((await stripe.invoices.voidInvoice(id)).status).toBe('void');
    for (const act of [
      stripe.invoices.voidInvoice(id),
      stripe.invoices.pay(id),
      stripe.invoices.finalizeInvoice(id),
    ])
      expect(await failure(act)).toMatchObject({ statusCode: 400, code: 'invoice_not_editable' });
  });
});

test('its addresses lead to a page and a PDF', async () => {
  const { invoiceOf } = await subscriber();
  const { hosted_invoice_url, invoice_pdf } = await invoiceOf();
  const page = await fetch(String(hosted_invoice_url));
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/Invoice ACME-0001[\s\S]*Acme \(Ltd\)[\s\S]*Team[\s\S]*\$49\.00/);
  const file = await fetch(String(invoice_pdf));
  expect(file.headers.get('content-type')).toBe('application/pdf');
  const bytes = Buffer.from(await file.arrayBuffer());
  const text = bytes.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*\(Acme \\\(Ltd\\\)\) Tj[\s\S]*%%EOF\n$/);
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(table, table + 4)).toBe('xref');
  for (const [index, [, offset]] of [...text.matchAll(/(\d{10}) 00000 n/g)].entries())
    expect(text.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj`));
  expect((await fetch(`${hosted_invoice_url}x`)).status).toBe(404);
});
