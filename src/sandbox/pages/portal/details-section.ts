import { addressLines } from '../form/address.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from './visit.ts';

/** Who is billed, and where. */
export function detailsSection({ base, customer, features }: Visit): Html {
  const { address, email, name, phone } = customer;
  const facts = [
    ['Name', name],
    ['Email', email],
    ['Address', address && addressLines(address).join(', ')],
    ['Phone', phone],
  ].filter(([, value]) => value);
  return html`<section class="panel" aria-labelledby="details">
  <header><h2 id="details">Billing information</h2>${features.customer_update.allowed_updates.length === 0 ? undefined : html`<a href="${base}/details">Update information</a>`}</header>
  ${facts.length === 0 ? html`<p class="next">Nothing yet</p>` : html`<dl class="facts">${facts.map(([what, value]) => html`<div><dt>${what ?? ''}</dt><dd>${value ?? ''}</dd></div>`)}</dl>`}
</section>`;
}
