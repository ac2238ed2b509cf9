import { nameOf } from '../../billing/charges.ts';
import { money } from '../../money.ts';
import { openSession } from '../../portal/open-session.ts';
import type { Customer, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import type { PageAnswer, PageRequest } from '../answer.ts';
import { page } from '../document.ts';
import { type Html, html } from '../html.ts';
import { notFound } from '../messages.ts';
import { hostOf, priceWords } from '../words.ts';

/** The page behind a portal address. */
export function servePortal(world: World, _: PageRequest, secret: string): PageAnswer {
  const session = openSession(world, secret);
  const customer = session && (world.storage.get(session.customer) as Customer | undefined);
  if (session === undefined || customer === undefined || 'deleted' in customer) return notFound();
  return page(
    'Billing portal',
    html`
      <h1>Billing portal</h1>
      <p class="who"><strong>${customer.name ?? customer.email ?? 'Unnamed customer'}</strong><code>${customer.id}</code></p>
      <h2>Current plan</h2>
      ${plans(world, customer.id)}
      ${session.return_url === null ? html`` : html`<p><a href="${session.return_url}" rel="noreferrer">&larr; Return to ${hostOf(session.return_url)}</a></p>`}`,
  );
}

function plans(world: World, customer: string): Html {
  const cards: Html[] = [];
  for (const kept of world.storage.walk('subscription', { owner: customer })) {
    const { ended_at, items, status } = kept as Subscription;
    if (ended_at !== null) continue;
    for (const { price } of items.data)
      cards.push(
        html`<p>${nameOf(world, price)} ${priceWords(price)} ${status} ${money(0, price.currency)}</p>`,
      );
  }
  return cards.length === 0 ? html`<p>No active subscription</p>` : html`${cards}`;
}
