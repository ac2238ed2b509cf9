import { cardsOf, isNeeded } from '../../billing/cards-by-customer.ts';
import type { Card } from '../../wire.ts';
import { type Html, html } from '../html.ts';
import { cardWords, expiryWords } from '../words.ts';
import type { Visit } from './visit.ts';

/** The cards, and what can be done about each. */
export function cardsSection(visit: Visit): Html {
  const { base, customer, world } = visit;
  const cards = cardsOf(world, customer.id);
  return html`<section class="panel" aria-labelledby="cards">
  <header><h2 id="cards">Payment methods</h2><a href="${base}/cards/new">Add card</a></header>
  ${cards.length === 0 ? html`<p class="next">No card yet</p>` : html`<ul class="rows">${cards.map((card) => row(visit, card))}</ul>`}
</section>`;
}

function row({ base, customer, world }: Visit, card: Card): Html {
  const isDefault = customer.invoice_settings.default_payment_method === card.id;
  const name = cardWords(card);
  return html`<li class="row">
  <p>${name} ${isDefault ? html`<span class="pill">Default</span>` : undefined}<br><span class="next">Expires ${expiryWords(card)}</span></p>
  <form class="actions" method="post" action="${base}/cards/${card.id}">
    ${isDefault ? undefined : html`<button class="plain" name="act" value="default">Make default<span class="hidden">: ${name}</span></button>`}
    ${isNeeded(world, customer.id, card.id) ? undefined : html`<button class="plain" name="act" value="remove">Remove<span class="hidden">: ${name}</span></button>`}
  </form>
</li>`;
}
