import { money } from '../money.ts';
import type { Invoice, Line } from '../wire.ts';
import type { World } from '../world.ts';
import { type Html, html, joined } from './html.ts';
import { document } from './portal-page.ts';

/** The page behind an invoice's address; undefined for one that is not there, or still a draft. */
export function invoicePage(world: World, id: string): string | undefined {
  const invoice = shownInvoice(world, id);
  if (invoice === undefined) return undefined;
  return document(
    `Invoice ${invoice.number}`,
    html`
      <p class="who"><strong>${invoice.customer_name ?? invoice.customer_email ?? 'Unnamed customer'}</strong><code>${invoice.id}</code></p>
      <dl class="card">
        ${joined(linesOf(world, invoice).map((line) => row(line.description ?? '', line.amount, line.currency)))}
        ${row('Total', invoice.total, invoice.currency)}
        ${row('Amount due', invoice.amount_due, invoice.currency)}
        <dt>Status</dt><dd><span class="status">${invoice.status ?? ''}</span></dd>
      </dl>
      <p><a href="${String(invoice.invoice_pdf)}">Download the PDF</a></p>`,
  );
}

/** What a PDF of an invoice says, line by line; undefined as above. */
export function invoiceText(world: World, id: string): string[] | undefined {
  const invoice = shownInvoice(world, id);
  if (invoice === undefined) return undefined;
  const { amount_due, currency, customer_name, number, status, total } = invoice;
  return [
    `Invoice ${number} (sandbox)`,
    customer_name ?? '',
    ...linesOf(world, invoice).map((line) => `${line.description}: ${money(line.amount, line.currency)}`),
    `Total: ${money(total, currency)}`,
    `Amount due: ${money(amount_due, currency)}`,
    `Status: ${status}`,
  ];
}

function shownInvoice(world: World, id: string): Invoice | undefined {
  const kept = world.storage.get(id);
  if (kept?.object !== 'invoice') return undefined;
  const invoice = kept as Invoice;
  return invoice.status === 'draft' ? undefined : invoice;
}

const linesOf = (world: World, { id }: Invoice) =>
  [...world.storage.walk('line_item', { owner: id })] as Line[];

const row = (what: string, amount: number, currency: string): Html =>
  html`<dt>${what}</dt><dd>${money(amount, currency)}</dd>`;
