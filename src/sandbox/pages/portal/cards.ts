import { makeDefault, removeCard, replaceCard } from '../../billing/cards-by-customer.ts';
import { said } from '../answer.ts';
import { alert, alertOf } from '../form/alerts.ts';
import { authenticatePage } from '../form/authenticate.ts';
import { cardFields, cardValues, readCard } from '../form/card.ts';
import type { Filled } from '../form/fields.ts';
import { type Html, html } from '../html.ts';
import { refused } from '../messages.ts';
import { done, type Task, taskPage, type Visit, wayBack } from './visit.ts';

/** Adds a card, which pays from then on. */
export const addCard: Task = (visit) => {
  const { base, customer, form, method, world } = visit;
  const now = world.now();
  if (method !== 'POST') return cardPage(visit, { values: cardValues(now, customer.name), problems: {} });
  const { entry, problems } = readCard(form, now);
  if (entry === undefined || Object.keys(problems).length > 0)
    return cardPage(visit, { values: form, problems }, alertOf(problems));
  const result = replaceCard(world, customer.id, { ...entry, email: customer.email });
  switch (result.outcome) {
    case 'accepted':
      return done(visit, ['payment_method_update'], 'card-added');
    case 'authenticate':
      return authenticatePage(`${base}/cards/new`, form, {
        number: entry.number,
        amount: 'Nothing now',
      });
    case 'declined':
      return cardPage(
        visit,
        { values: form, problems: {} },
        alert('The card was not saved.', result.decline.message),
      );
  }
};

/** Makes a card the one that pays, or removes it. */
export const changeCard: Task = (visit, id) => {
  const { customer, form, method, world } = visit;
  if (method !== 'POST') return refused(405);
  if (said(form, 'act') === 'remove') {
    removeCard(world, customer.id, id);
    return done(visit, [], 'card-removed');
  }
  makeDefault(world, customer.id, id);
  return done(visit, [], 'card-default');
};

const cardPage = (visit: Visit, filled: Filled, problem?: Html) =>
  taskPage(
    visit,
    'Add a card',
    html`${problem}
<form method="post" action="${visit.base}/cards/new">
  ${cardFields(filled)}
  <p class="hint">It becomes the card that pays for all of your plans.</p>
  <p class="actions"><button class="button">Save card</button> <a class="button quiet" href="${wayBack(visit)}">Go back</a></p>
</form>`,
    problem !== undefined,
  );
