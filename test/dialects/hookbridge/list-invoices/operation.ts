import fc from 'fast-check';
import { invoice, invoiceLine } from '../../../support/mirror.ts';
import { type Cause, calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { callingAs } from '../mirrored.ts';
import { always, invalidRequest, meta, secured, withProvider } from '../responses.ts';

const id = 'listInvoices';

const asking = (query: object): Cause => calling(id, { query: { ...query } });
const pages = {
  invoice_pdf: 'https://pay.stripe.com/invoice/acct_1/test_abc123/pdf',
  hosted_invoice_url: 'https://invoice.stripe.com/i/acct_1/test_abc123',
};

export const listInvoices: TestOperation = {
  causes: {
    paid: callingAs(id, {
      invoices: [
        invoice({
          id: 'in_1abc',
          pdfUrl: pages.invoice_pdf,
          hostedUrl: pages.hosted_invoice_url,
          lines: [invoiceLine({ description: 'Starter Plan (Monthly)' })],
        }),
        invoice({ id: 'in_2abc', status: 'draft' }),
      ],
    }),
    none: callingAs(id, {}),
    largeLimit: asking({ limit: 100 }),
    unknownInvoice: asking({ starting_after: 'in_of_nobody' }),
  },
  calls: fc.record({ query: fc.record({ limit: fc.integer({ min: 1, max: 99 }) }, { requiredKeys: [] }) }),
  responses: [
    {
      status: 200,
      body: {
        data: [
          {
            id: 'in_1abc',
            status: 'paid',
            amount_due: 1000,
            amount_paid: 1000,
            currency: 'usd',
            period_start: '2026-02-05T00:00:00Z',
            period_end: '2026-03-05T00:00:00Z',
            created: '2026-03-05T06:00:00Z',
            ...pages,
            lines: [{ description: 'Starter Plan (Monthly)', amount: 1000, quantity: 1 }],
          },
        ],
        meta: { ...meta, has_more: false },
      },
      free: ['data.0.id', 'data.0.status', 'data.0.lines.0.description'],
      webAddress: ['data.0.invoice_pdf', 'data.0.hosted_invoice_url'],
      nullable: ['data.0.invoice_pdf', 'data.0.hosted_invoice_url'],
      signed: ['data.0.amount_due', 'data.0.amount_paid', 'data.0.lines.0.amount'],
      mayBeEmpty: ['data', 'data.0.lines'],
      mostItems: { data: 99, 'data.0.lines': 20_000 },
    },
    invalidRequest,
    ...always,
    ...secured,
    ...withProvider,
  ],
};
