import { money } from '../../money.ts';
import type { Invoice } from '../../wire.ts';
import { said } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { invoicePill } from '../invoice-status.ts';
import { shortDay } from '../words.ts';
import { homePath, type Visit } from './visit.ts';

const shownAtFirst = 10;

/** The invoices, newest first, without drafts. */
export function invoicesSection(visit: Visit): Html {
  const { customer, query, world } = visit;
  const all = ([...world.storage.walk('invoice', { owner: customer.id })] as Invoice[]).filter(
    ({ status }) => status !== 'draft',
  );
  const shown = said(query, 'invoices') === 'all' ? all : all.slice(0, shownAtFirst);
  return html`<section class="panel" aria-labelledby="invoices">
  <h2 id="invoices">Invoices</h2>
  ${
    all.length === 0
      ? html`<p class="next">No invoice yet</p>`
      : html`<table>
    <thead><tr><th scope="col">Date</th><th scope="col">Amount</th><th scope="col">Status</th><th scope="col" class="extra">Number</th><th scope="col"><span class="hidden">Documents</span></th></tr></thead>
    <tbody>${shown.map(row)}</tbody>
  </table>`
  }
  ${shown.length < all.length ? html`<p><a href="${homePath(visit)}?invoices=all#invoices">Show all ${all.length} invoices</a></p>` : undefined}
</section>`;
}

const row = ({
  attempted,
  created,
  currency,
  hosted_invoice_url,
  invoice_pdf,
  number,
  status,
  total,
}: Invoice): Html => html`<tr>
  <td>${shortDay(created)}</td>
  <td>${money(total, currency)}</td>
  <td>${invoicePill({ attempted, status })}</td>
  <td class="extra">${number ?? ''}</td>
  <td><a href="${hosted_invoice_url ?? ''}">View<span class="hidden"> invoice ${number ?? ''}</span></a> <a class="extra" href="${invoice_pdf ?? ''}">PDF<span class="hidden"> of invoice ${number ?? ''}</span></a></td>
</tr>`;
