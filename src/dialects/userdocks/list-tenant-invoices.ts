import type { Invoice, Scope } from '../../billing/customer-state.ts';
import { INVOICES_ERRORS } from '../../billing/invoices.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { API_KEY_ERRORS, apiKeyCaller } from './authenticate-api-key.ts';
import { operation, READING } from './base.ts';
import { listOf } from './list.ts';
import { providerUuid, stableUuid } from './stable-id.ts';

/** A page of the invoices of any tenant of the app that the API key belongs to. */
export const listTenantInvoices = operation('listTenantInvoices', {
  fails: [...INVOICES_ERRORS, ...API_KEY_ERRORS],
  fields: { PROVIDER_NOT_OFFERED: 'paymentProvider' },
  valid: ({ app, tenant }) => ({
    params: { appUuid: app, tenantUuid: tenant, paymentProvider: 'stripe' },
    headers: { 'x-api-key-type': 'read' },
  }),
  credentials: READING,
  handle: async (request, { invoices }): Promise<OperationResponse<'listTenantInvoices'>> => {
    const { page, limit } = request.query;
    const caller = apiKeyCaller(request);
    const found = await invoices.list(caller, { limit, offset: page * limit });
    const { invoices: own, scope } = found;
    const items = scope ? own.map((invoice) => written(invoice, caller.tenantId, scope)) : [];
    return { status: 200, body: listOf('invoices', items, found.total) };
  },
});

function written(invoice: Invoice, tenantUuid: string, scope: Scope) {
  const { id, subscriptionId, hostedUrl, paymentId, discounted, paidAt, createdAt } = invoice;
  const line = mainLine(invoice);
  const paysFor = subscriptionId !== null && paidAt !== null ? line : undefined;
  return {
    uuid: stableUuid('invoice', id),
    type: subscriptionId === null ? ('oneTimePayment' as const) : ('subscription' as const),
    tenantUuid,
    paymentProviderUuid: providerUuid(scope),
    productUuid: uuidOrNull('product', line?.productId),
    productPriceUuid: uuidOrNull('price', line?.priceId),
    taxRateUuid: uuidOrNull('tax rate', line?.taxRateId),
    invoiceId: id,
    invoiceUrl: hostedUrl,
    paymentId,
    // Stripe has no page of a payment alone.
    paymentUrl: null,
    subscriptionId,
    paidFrom: paysFor ? timeOf(paysFor.periodStart) : null,
    paidUntil: paysFor ? timeOf(paysFor.periodEnd) : null,
    units: line?.quantity ?? 1,
    isPromotion: discounted,
    createdAt: timeOf(createdAt),
  };
}

/** The dialect knows one product an invoice: that of the line that reaches furthest, and of several such the first. */
const mainLine = ({ lines }: Invoice) => lines.toSorted((a, b) => b.periodEnd - a.periodEnd)[0];

const uuidOrNull = (kind: string, id: string | null | undefined): string | null =>
  id ? stableUuid(kind, id) : null;

/** @param seconds Since 1970. */
const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString();
