import type { Invoice } from '../../billing/customer-state.ts';
import { INVOICES_ERRORS } from '../../billing/invoices.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';
import { timeOf } from './times.ts';

/** The invoices of the tenant that the API key belongs to. */
export const listInvoices = operation('listInvoices', {
  fails: INVOICES_ERRORS,
  fields: { INVOICE_UNKNOWN: 'starting_after' },
  handle: async (request, { invoices }): Promise<OperationResponse<'listInvoices'>> => {
    const { limit, starting_after: after } = request.query;
    const page = await invoices.list(keyCaller('hookbridge', request), { limit, after });
    return {
      status: 200,
      body: {
        data: page.invoices.map(written),
        meta: { request_id: request.requestId, has_more: page.hasMore },
      },
    };
  },
});

function written(invoice: Invoice) {
  return {
    id: invoice.id,
    status: invoice.status ?? 'open',
    amount_due: invoice.amountDue,
    amount_paid: invoice.amountPaid,
    currency: invoice.currency,
    period_start: timeIn(invoice.periodStart),
    period_end: timeIn(invoice.periodEnd),
    created: timeIn(invoice.createdAt),
    invoice_pdf: invoice.pdfUrl,
    hosted_invoice_url: invoice.hostedUrl,
    // Callers of this dialect cannot do with nulls here. What has no quantity is there once.
    lines: invoice.lines.map(({ description, amount, quantity }) => ({
      description: description ?? '',
      amount,
      quantity: quantity ?? 1,
    })),
  };
}

const timeIn = (seconds: number): string => timeOf(new Date(seconds * 1000));
