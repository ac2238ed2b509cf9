import { money } from '../money.ts';
import type { Invoice, Line } from '../wire.ts';
import type { World } from '../world.ts';
import { headers, type PageAnswer } from './answer.ts';
import { page } from './document.ts';
import { addressLines } from './form/address.ts';
import { type Html, html } from './html.ts';
import { invoicePill } from './invoice-status.ts';
import { notFound } from './messages.ts';
import { pdf } from './pdf.ts';
import { day } from './words.ts';

/** The page behind an invoice's address; a draft has none. */
export function invoicePage(world: World, id: string): PageAnswer {
  const invoice = shownInvoice(world, id);
  if (invoice === undefined) return notFound();
  const amount = (value: number) => money(value, invoice.currency);
  const address = invoice.customer_address ? addressLines(invoice.customer_address) : [];
  const taxes = invoice.total_taxes?.reduce((sum, tax) => sum + tax.amount, 0) ?? 0;
  return page(
    `Invoice ${invoice.number}`,
    html`<article class="panel">
  <header><h1>Invoice ${invoice.number ?? ''}</h1>${invoicePill(invoice)}</header>
  <p><span class="hidden">Amount: </span><span class="amount">${amount(invoice.total)}</span></p>
  <dl class="facts">
    ${row('From', 'Sandbox')}
    ${row('To', invoice.customer_name ?? invoice.customer_email ?? 'Unnamed customer')}
    ${address.length === 0 ? undefined : row('Address', address.join(', '))}
    ${row('Date', day(invoice.created))}
    ${invoice.next_payment_attempt === null ? undefined : row('Next attempt', day(invoice.next_payment_attempt))}
  </dl>
  <ul class="items">${linesOf(world, invoice).map(line)}</ul>
  <dl class="sum">
    ${row('Subtotal', amount(invoice.subtotal))}
    ${taxes === 0 ? undefined : row('Tax', amount(taxes))}
    ${row('Total', amount(invoice.total))}
    ${balance(invoice) === 0 ? undefined : row('Balance', amount(balance(invoice)))}
    <div class="total"><dt>${invoice.status === 'paid' ? 'Amount paid' : 'Amount due'}</dt><dd>${amount(invoice.amount_due)}</dd></div>
  </dl>
  <p class="actions"><a class="button quiet" href="${invoice.invoice_pdf ?? ''}">Download the PDF</a></p>
</article>`,
  );
}

/** An invoice as a PDF. */
export function invoiceFile(world: World, id: string): PageAnswer {
  const invoice = shownInvoice(world, id);
  if (invoice === undefined) return notFound();
  const { amount_due, currency, customer_name, number, status, total } = invoice;
  const lines = [
    `Invoice ${number} (sandbox)`,
    customer_name ?? '',
    ...linesOf(world, invoice).map((line) => `${line.description}: ${money(line.amount, line.currency)}`),
    `Total: ${money(total, currency)}`,
    `Amount due: ${money(amount_due, currency)}`,
    `Status: ${status}`,
  ];
  const name = `inline; filename="invoice-${number}.pdf"`;
  const type = { 'Content-Type': 'application/pdf', 'Content-Disposition': name };
  return { status: 200, headers: { ...headers, ...type }, body: pdf(lines) };
}

function shownInvoice(world: World, id: string): Invoice | undefined {
  const kept = world.storage.get(id);
  if (kept?.object !== 'invoice') return undefined;
  const invoice = kept as Invoice;
  return invoice.status === 'draft' ? undefined : invoice;
}

const linesOf = (world: World, { id }: Invoice) =>
  [...world.storage.walk('line_item', { owner: id })] as Line[];

const line = ({ amount, currency, description, period }: Line): Html => html`
  <li><div><strong>${description ?? ''}</strong> <span>${period.end > period.start ? `${day(period.start)} – ${day(period.end)}` : ''}</span></div>
  <span>${money(amount, currency)}</span></li>`;

const row = (what: string, value: string): Html => html`<div><dt>${what}</dt><dd>${value}</dd></div>`;

/** What the customer's balance takes off, or adds. */
const balance = ({ amount_due, total }: Invoice) => amount_due - total;
