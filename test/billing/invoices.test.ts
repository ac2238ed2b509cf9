import { expect, test } from 'vitest';
import { startReads } from '../support/billing.ts';
import { invoice } from '../support/mirror.ts';
import { billingError } from '../support/provider.ts';

const four = [
  invoice({ id: 'in_1', createdAt: 100 }),
  invoice({ id: 'in_2', createdAt: 200, status: 'open' }),
  invoice({ id: 'in_3', createdAt: 200, status: 'void' }),
  invoice({ id: 'in_4', createdAt: 300, status: 'draft' }),
  invoice({ id: 'in_5', createdAt: 300, status: null }),
  invoice({ id: 'in_6', createdAt: 400, status: 'uncollectible', subscriptionId: null }),
];
const ids = (page: { readonly invoices: readonly { readonly id: string }[] }) =>
  page.invoices.map(({ id }) => id);

test('the newest first, page by page, without those that are not final', async () => {
  const { invoices, caller } = await startReads({ state: { invoices: four } });
  const first = await invoices.list(caller, { limit: 3 });
  expect([ids(first), first.hasMore, first.total]).toEqual([['in_6', 'in_3', 'in_2'], true, 4]);
  const second = await invoices.list(caller, { limit: 3, after: 'in_2' });
  expect([ids(second), second.hasMore]).toEqual([['in_1'], false]);
  const all = await invoices.list(caller, { limit: 4 });
  expect([all.invoices.length, all.hasMore]).toEqual([4, false]);
});

test('those of a customer whose subscription has ended', async () => {
  const { invoices, caller } = await startReads({ state: { subscriptions: [], invoices: [invoice()] } });
  expect(ids(await invoices.list(caller, { limit: 9 }))).toEqual(['in_1']);
});

test('none for a tenant without a customer, and nobody is asked', async () => {
  const { invoices, newcomer, asked } = await startReads();
  expect(await invoices.list(newcomer, { limit: 9 })).toEqual({ invoices: [], total: 0, hasMore: false });
  expect(asked).toEqual([]);
});

test('none after an invoice that the tenant does not have', async () => {
  const { invoices, caller, newcomer } = await startReads({ state: { invoices: four } });
  for (const after of ['in_0', 'in_4', ''])
    expect(await billingError(invoices.list(caller, { limit: 9, after }))).toMatchObject({
      code: 'INVOICE_UNKNOWN',
    });
  expect(await billingError(invoices.list(newcomer, { limit: 9, after: 'in_1' }))).toMatchObject({
    code: 'INVOICE_UNKNOWN',
  });
});

test('nothing for those who may not know', async () => {
  const { invoices, stranger, asked } = await startReads({ state: { invoices: four } });
  expect(await billingError(invoices.list(stranger, { limit: 9 }))).toMatchObject({ code: 'TENANT_UNKNOWN' });
  expect(asked).toEqual([]);
});
