import { findCard } from '../../billing/cards.ts';
import { collect, finalize, settle } from '../../billing/collect.ts';
import { markUncollectible, subscriptionOf, voidInvoice } from '../../billing/invoices.ts';
import type { Invoice, Line } from '../../wire.ts';
import type { World } from '../../world.ts';
import { type ApiError, cardRefused, invalid } from '../errors.ts';
import { bool, oneOf, text, type Values } from '../form.ts';
import { find } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { knownCustomer } from './subscription-list.ts';

const filters = {
  ...pageFields,
  created,
  customer: text,
  status: oneOf('draft', 'open', 'paid', 'uncollectible', 'void'),
  subscription: text,
};
const payment = { off_session: bool, paid_out_of_band: bool, payment_method: text };

const named = (world: World, id: string) => find<Invoice>(world, 'invoice', id, 'id');

export const invoiceRoutes = [
  route('GET', '/v1/invoices', filters, listAll),
  route('GET', '/v1/invoices/:id', {}, (world, _, id) => named(world, id)),
  route('GET', '/v1/invoices/:id/lines', pageFields, (world, params, id) => {
    const listing = { kind: 'line_item', url: `/v1/invoices/${id}/lines`, owner: named(world, id).id };
    return page<Line>(world, listing, params);
  }),
  route('POST', '/v1/invoices/:id/finalize', { auto_advance: bool }, (world, _, id) =>
    finalize(world, inStatus(named(world, id), ['draft'], 'finalized')),
  ),
  route('POST', '/v1/invoices/:id/pay', payment, pay),
  route('POST', '/v1/invoices/:id/void', {}, (world, _, id) =>
    voidInvoice(world, inStatus(named(world, id), ['open', 'uncollectible'], 'voided')),
  ),
  route('POST', '/v1/invoices/:id/mark_uncollectible', {}, (world, _, id) =>
    markUncollectible(world, inStatus(named(world, id), ['open'], 'marked uncollectible')),
  ),
];

function listAll(world: World, params: Values<typeof filters>) {
  knownCustomer(world, params.customer);
  if (params.subscription !== undefined) find(world, 'subscription', params.subscription, 'subscription');
  const where = (invoice: Invoice) =>
    (params.status ?? invoice.status) === invoice.status &&
    (params.subscription === undefined || params.subscription === subscriptionOf(invoice)) &&
    (params.created?.(invoice) ?? true);
  return page<Invoice>(
    world,
    { kind: 'invoice', url: '/v1/invoices', owner: params.customer, where },
    params,
  );
}

/** Pays an invoice at once. A refused card is an error, but the attempt is kept. */
function pay(world: World, params: Values<typeof payment>, id: string): Invoice | ApiError {
  const found = named(world, id);
  if (found.status === 'paid') throw invalid('Invoice is already paid', 'invoice_already_paid');
  const payable = inStatus(found, ['draft', 'open', 'uncollectible'], 'paid');
  const card =
    params.payment_method === undefined
      ? undefined
      : findCard(world, params.payment_method, 'payment_method');
  const open = payable.status === 'draft' ? finalize(world, payable) : payable;
  if (open.status === 'paid') return open;
  if (params.paid_out_of_band) return settle(world, open);
  const result = collect(world, open, { onSession: params.off_session === false, ...(card && { card }) });
  if (result.status === 'paid') return result;
  return cardRefused({ code: 'card_declined', message: 'Your card was declined.' });
}

function inStatus(invoice: Invoice, allowed: readonly string[], what: string): Invoice {
  if (allowed.includes(invoice.status ?? '')) return invoice;
  throw invalid(
    `This invoice cannot be ${what} because its status is ${invoice.status}.`,
    'invoice_not_editable',
    undefined,
  );
}
