import { said, seeOther } from '../answer.ts';
import { page } from '../document.ts';
import { type Html, html } from '../html.ts';
import { hostOf } from '../words.ts';
import { cardsSection } from './cards-section.ts';
import { detailsSection } from './details-section.ts';
import { flowPath } from './flow.ts';
import { invoicesSection } from './invoices-section.ts';
import { noticeOf } from './notices.ts';
import { plansSection } from './plans-section.ts';
import type { Task, Visit } from './visit.ts';

/** Where a session's address leads: to its flow's task, or to everything. */
export const entrance: Task = (visit, id) =>
  visit.session.flow === null ? home(visit, id) : seeOther(flowPath(visit, visit.session.flow));

/** Everything: plans, cards, billing information and invoices, as far as the portal is set to show them. */
export const home: Task = (visit) => {
  const { features, query } = visit;
  const notice = noticeOf(said(query, 'done'));
  return page(
    'Billing portal',
    html`${who(visit)}
<div class="sections">
  ${notice}
  ${plansSection(visit)}
  ${features.payment_method_update.enabled ? cardsSection(visit) : undefined}
  ${features.customer_update.enabled ? detailsSection(visit) : undefined}
  ${features.invoice_history.enabled ? invoicesSection(visit) : undefined}
</div>`,
    { layout: 'wide' },
  );
};

function who({ configuration, customer, session }: Visit): Html {
  const { headline, privacy_policy_url, terms_of_service_url } = configuration.business_profile;
  const links = [
    ['Privacy', privacy_policy_url],
    ['Terms', terms_of_service_url],
  ].filter(([, url]) => url);
  return html`<header class="who">
  ${session.return_url === null ? undefined : html`<p><a class="back" href="${session.return_url}" rel="noreferrer"><span aria-hidden="true">←</span> Return to ${hostOf(session.return_url)}</a></p>`}
  <h1>Billing portal</h1>
  <p><strong>${customer.name ?? customer.email ?? 'Unnamed customer'}</strong></p>
  ${headline ? html`<p class="next">${headline}</p>` : undefined}
  ${links.length === 0 ? undefined : html`<p class="actions">${links.map(([text, url]) => html`<a class="back" href="${url ?? ''}" rel="noreferrer">${text ?? ''}</a>`)}</p>`}
</header>`;
}
