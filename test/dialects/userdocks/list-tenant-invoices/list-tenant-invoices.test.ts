import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { invoice, invoiceLine } from '../../../support/mirror.ts';
import { mirroredTenant } from '../../../support/mirrored.ts';
import { pathOf } from '../mirrored.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

interface Page {
  readonly totalItems: number;
  readonly itemsLength: number;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

async function list(query = {}, tenantId?: string): Promise<Page> {
  const id = 'listTenantInvoices';
  const response = await gangway.call(id, {
    query,
    ...(tenantId && { path: `${pathOf(id, tenantId)}?${new URLSearchParams(query)}` }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

test('pages count from 0, the newest first, and totals are those of all', async () => {
  const invoices = Array.from({ length: 25 }, (_, i) => invoice({ id: `in_${i}x`, createdAt: 1000 + i }));
  const { tenantId } = await mirroredTenant(gangway, { invoices });
  const pages = [
    await list({}, tenantId),
    await list({ page: '1' }, tenantId),
    await list({ page: '2' }, tenantId),
    await list({ page: '3' }, tenantId),
  ];
  expect(pages.map(({ totalItems, itemsLength, items }) => [totalItems, itemsLength, items.length])).toEqual([
    [25, 10, 10],
    [25, 10, 10],
    [25, 5, 5],
    [25, 0, 0],
  ]);
  const names = pages.flatMap(({ items }) => items.map(({ invoiceId }) => String(invoiceId).split('x')[0]));
  expect(names).toEqual(invoices.map(({ id }) => id.slice(0, -1)).toReversed());
  expect((await list({ page: '1', limit: '24' }, tenantId)).items).toHaveLength(1);
  const uuids = pages.flatMap(({ items }) => items.map(({ uuid }) => uuid));
  expect(new Set(uuids).size).toBe(25);
  expect((await list({}, tenantId)).items.map(({ uuid }) => uuid)).toEqual(uuids.slice(0, 10));
});

test('what an invoice of many lines says is that of the line that reaches furthest', async () => {
  const lines = [
    invoiceLine({ productId: 'prod_old', quantity: 1, periodStart: 50, periodEnd: 100 }),
    invoiceLine({ productId: 'prod_new', quantity: 7, periodStart: 100, periodEnd: 200 }),
  ];
  const { tenantId } = await mirroredTenant(gangway, {
    invoices: [invoice({ id: 'in_1x', lines }), invoice({ id: 'in_2x', lines: [], paidAt: null })],
  });
  const { items } = await list({}, tenantId);
  expect(items).toMatchObject([
    { productUuid: null, productPriceUuid: null, units: 1, paidFrom: null, paidUntil: null },
    { units: 7, paidFrom: '1970-01-01T00:01:40.000Z', paidUntil: '1970-01-01T00:03:20.000Z' },
  ]);
});

test('what is not paid has no period that was paid for', async () => {
  const { tenantId } = await mirroredTenant(gangway, {
    invoices: [invoice({ id: 'in_1x', status: 'open', paidAt: null, paymentId: null })],
  });
  expect((await list({}, tenantId)).items).toMatchObject([
    { type: 'subscription', paymentId: null, paidFrom: null, paidUntil: null },
  ]);
});

test('the demo tenant’s invoice, as Stripe has it', async () => {
  const { totalItems, items } = await list();
  expect(totalItems).toBe(1);
  expect(items).toMatchObject([
    {
      type: 'subscription',
      invoiceId: expect.stringMatching(/^in_/),
      invoiceUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1/),
      paymentId: expect.stringMatching(/^pi_/),
      subscriptionId: expect.stringMatching(/^sub_/),
      paidFrom: expect.any(String),
      units: 1,
      isPromotion: false,
    },
  ]);
  const [{ paidFrom, paidUntil } = {}] = items;
  expect(Date.parse(String(paidUntil)) - Date.parse(String(paidFrom))).toBeGreaterThan(27 * 86_400_000);
});
