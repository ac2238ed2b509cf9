import { describe, expect, test } from 'vitest';
import { EVENT_TYPES, subjectOfSnapshot, subjectOfThin } from '../../src/stripe/event-subject.ts';

describe('a snapshot', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['customer.updated', { object: 'customer', id: 'cus_1' }, 'cus_1'],
    ['customer.deleted', { object: 'customer', id: 'cus_1', deleted: true }, 'cus_1'],
    ['customer.subscription.updated', { object: 'subscription', id: 'sub_1', customer: 'cus_1' }, 'cus_1'],
    ['invoice.paid', { object: 'invoice', id: 'in_1', customer: 'cus_1' }, 'cus_1'],
    ['checkout.session.completed', { object: 'checkout.session', id: 'cs_1', customer: 'cus_1' }, 'cus_1'],
    // An event that came up after this was written, of a kind that matters.
    ['invoice.forgiven', { object: 'invoice', id: 'in_1', customer: 'cus_1' }, 'cus_1'],
    // Its customer has to be asked for.
    ['checkout.session.completed', { object: 'checkout.session', id: 'cs_1', customer: null }, 'cs_1'],
    [
      'customer.subscription.updated',
      { object: 'subscription', id: 'sub_1', customer: { id: 'cus_1' } },
      'sub_1',
    ],
    ['product.updated', { object: 'product', id: 'prod_1' }, 'prod_1'],
    ['price.updated', { object: 'price', id: 'price_1', product: 'prod_1' }, 'prod_1'],
    ['price.updated', { object: 'price', id: 'price_1' }, null],
    ['charge.succeeded', { object: 'charge', id: 'ch_1', customer: 'cus_1' }, null],
    ['customer.tax_id.created', { object: 'tax_id', id: 'txi_1', customer: 'cus_1' }, null],
    ['invoice.paid', {}, null],
    ['invoice.paid', { id: 7, customer: 7 }, null],
    ['', { id: 'cus_1', object: 'customer' }, null],
  ])('%s of %j is due for %s', (type, object, subject) => {
    expect(subjectOfSnapshot(type, object)).toBe(subject);
  });
});

describe('a thin event', () => {
  test.each<[string, string | null, string | null]>([
    ['v1.customer.updated', 'cus_1', 'cus_1'],
    ['v1.customer.subscription.updated', 'sub_1', 'sub_1'],
    ['v1.invoice.paid', 'in_1', 'in_1'],
    ['v1.checkout.session.completed', 'cs_test_1', 'cs_test_1'],
    ['v1.product.updated', 'prod_1', 'prod_1'],
    // Only its product is kept, and that is not told.
    ['v1.price.updated', 'price_1', null],
    ['v1.invoice.paid', null, null],
    ['v1.charge.succeeded', 'ch_1', null],
    ['v2.core.account.updated', 'acct_1', null],
    ['invoice.paid', 'in_1', null],
    // Not an id that a typed call could be made with.
    ['v1.invoice.paid', 'in_1/../../customers', null],
    ['v1.invoice.paid', 'ii_1', null],
    ['v1.product.updated', 'cus_1', null],
    ['v1.customer.updated', ' cus_1', null],
  ])('%s of %s is due for %s', (type, id, subject) => {
    expect(subjectOfThin(type, id)).toBe(subject);
  });
});

test('a thin type is the snapshot’s, of version 1', () => {
  expect(EVENT_TYPES.thin).toEqual(EVENT_TYPES.snapshot.map((type) => `v1.${type}`));
});
