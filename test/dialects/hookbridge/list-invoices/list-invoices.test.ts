import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CallInit, startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { invoice, invoiceLine } from '../../../support/mirror.ts';
import { mirroredTenant } from '../../../support/mirrored.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

interface Page {
  readonly data: { readonly id: string; readonly lines: unknown[] }[];
  readonly meta: { readonly has_more: boolean };
}

async function page(init: CallInit): Promise<Page> {
  const response = await gangway.call('listInvoices', init);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

test('the demo tenant has the invoice that its subscription began with', async () => {
  const { data, meta } = await page({});
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    id: expect.stringMatching(/^in_/),
    status: 'paid',
    amount_due: 1900,
    amount_paid: 1900,
    currency: 'eur',
    hosted_invoice_url: expect.stringMatching(/^http:/),
    lines: [{ amount: 1900, quantity: 1 }],
  });
  expect(meta.has_more).toBe(false);
});

test('each page leads to the next; twelve a page if nothing is said', async () => {
  const header = await mirroredTenant(gangway, {
    invoices: Array.from({ length: 15 }, (_, i) => invoice({ id: `in_${i}`, createdAt: i })),
  });
  const all = (await page({ ...header, query: { limit: 99 } })).data.map(({ id }) => id);
  const first = await page(header);
  const second = await page({ ...header, query: { starting_after: first.data.at(-1)?.id } });
  expect([first.data.length, first.meta.has_more, second.data.length, second.meta.has_more]).toEqual([
    12,
    true,
    3,
    false,
  ]);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(all);
  expect(all).toHaveLength(15);
});

test('another tenant’s invoice is none to begin after', async () => {
  const [theirs] = (await page({})).data;
  const header = await mirroredTenant(gangway, { invoices: [invoice()] });
  const response = await gangway.call('listInvoices', { ...header, query: { starting_after: theirs?.id } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: {
      code: 'INVALID_REQUEST',
      details: { starting_after: 'is not an invoice of the tenant' },
    },
  });
});

test('what Stripe has not said is no null in a line', async () => {
  const header = await mirroredTenant(gangway, {
    invoices: [invoice({ lines: [invoiceLine({ description: null, quantity: null, amount: -500 })] })],
  });
  expect((await page(header)).data[0]).toMatchObject({
    invoice_pdf: null,
    hosted_invoice_url: null,
    lines: [{ description: '', quantity: 1, amount: -500 }],
  });
});
