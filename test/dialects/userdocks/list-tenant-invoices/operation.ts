import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { invoice, invoiceLine } from '../../../support/mirror.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { apiKeyCauses, tenantCauses } from '../api-key-causes.ts';
import { callingFor } from '../mirrored.ts';
import { always, securedByKey, withInput, withProvider } from '../responses.ts';

const id = 'listTenantInvoices';

const hostedUrl = 'https://invoice.stripe.com/i/acct_1/test_abc123';
const seconds = (time: string) => Date.parse(time) / 1000;
const common = { id: 'in_1abc', hostedUrl, paymentId: 'pi_1abc', createdAt: seconds('2026-03-05T00:00:00Z') };

export const listTenantInvoices: TestOperation = {
  causes: {
    ...apiKeyCauses(id),
    ...tenantCauses(id),
    subscription: callingFor(id, {
      invoices: [
        invoice({
          ...common,
          subscriptionId: 'sub_1abc',
          lines: [
            invoiceLine({
              taxRateId: 'txr_1abc',
              periodStart: seconds('2026-03-05T00:00:00Z'),
              periodEnd: seconds('2026-04-05T00:00:00Z'),
            }),
          ],
        }),
        invoice({ id: 'in_2abc', status: 'draft' }),
      ],
    }),
    oneTimePayment: callingFor(id, {
      invoices: [
        invoice({
          ...common,
          subscriptionId: null,
          discounted: true,
          lines: [invoiceLine({ quantity: 3 })],
        }),
      ],
    }),
    none: callingFor(id, {}),
    negativePage: calling(id, { query: { page: -1 } }),
    largeLimit: calling(id, { query: { limit: 101 } }),
  },
  // UUIDs are the same in either case.
  calls: fc.record({
    params: fc.record({
      appUuid: fc.mixedCase(fc.constant(DEMO.appId)),
      tenantUuid: fc.mixedCase(fc.constantFrom(DEMO.tenantId, DEMO.unsubscribedTenantId)),
      paymentProvider: fc.constant('stripe'),
    }),
    headers: fc.constant({ 'x-api-key-type': 'read' }),
    query: fc.record(
      { page: fc.integer({ min: 0, max: 1_000_000 }), limit: fc.integer({ min: 1, max: 100 }) },
      { requiredKeys: [] },
    ),
  }),
  responses: [
    {
      status: 200,
      body: {
        kind: 'invoices',
        totalItems: 1,
        itemsLength: 1,
        items: [
          {
            uuid: '88888888-8888-8888-8888-888888888888',
            type: 'oneTimePayment',
            tenantUuid: '11111111-1111-1111-1111-111111111111',
            paymentProviderUuid: '99999999-9999-9999-9999-999999999999',
            productUuid: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
            productPriceUuid: 'bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb',
            taxRateUuid: 'cccccccc-cccc-cccc-cccc-cccccccccccc',
            invoiceId: 'in_1abc',
            invoiceUrl: hostedUrl,
            paymentId: 'pi_1abc',
            paymentUrl: 'https://pay.example.com/pi_1abc',
            subscriptionId: 'sub_1abc',
            paidFrom: '2026-03-05T00:00:00.000Z',
            paidUntil: '2026-04-05T00:00:00.000Z',
            units: 1,
            isPromotion: false,
            createdAt: '2026-03-05T00:00:00.000Z',
          },
        ],
      },
      free: ['items.0.invoiceId', 'items.0.paymentId', 'items.0.subscriptionId'],
      webAddress: ['items.0.invoiceUrl', 'items.0.paymentUrl'],
      nullable: [
        'productUuid',
        'productPriceUuid',
        'taxRateUuid',
        'invoiceUrl',
        'paymentId',
        'paymentUrl',
        'subscriptionId',
        'paidFrom',
        'paidUntil',
      ].map((name) => `items.0.${name}`),
      mayBeEmpty: ['items'],
      mostItems: { items: 100 },
    },
    ...always,
    ...securedByKey,
    ...withInput,
    ...withProvider,
  ],
};
