import type { Subscription } from '../../wire.ts';
import { type PageAnswer, said } from '../answer.ts';
import { alert } from '../form/alerts.ts';
import { field, radio } from '../form/fields.ts';
import { html } from '../html.ts';
import { message } from '../messages.ts';
import { priceWords } from '../words.ts';
import { mayChange, mayUpdate } from './may.ts';
import { offeredPlans, planName } from './offered-plans.ts';
import { homePath, ownSubscription, type Task, taskPage, taskPath, type Visit, wayBack } from './visit.ts';

/** Has another plan or quantity chosen; the next page says what that costs. */
export const update: Task = (visit, id) => {
  const subscription = ownSubscription(visit, id);
  return mayUpdate(subscription, visit.features) ? updatePage(visit, subscription) : cannotUpdate(visit);
};

/** @param problem What is wrong with what was chosen. */
export function updatePage(visit: Visit, subscription: Subscription, problem?: string): PageAnswer {
  const { features, query } = visit;
  const { price: current, quantity = 1 } = subscription.items.data[0] ?? {};
  const plans = offeredPlans(visit, subscription);
  const chosen = said(query, 'price') || current?.id;
  const shown = { values: { quantity: said(query, 'quantity') || String(quantity) }, problems: {} };
  return taskPage(
    visit,
    'Update your plan',
    html`${problem === undefined ? undefined : alert('Nothing was changed.', problem)}
<form method="get" action="${taskPath(visit, subscription.id, 'confirm')}">
  <fieldset class="choices"><legend>Plan</legend>
    ${plans.map((price) => radio('price', price.id, price.id === chosen, html`<span>${planName(visit, price)}</span> <span class="outcome">${priceWords(price)}</span>`, price.id === current?.id ? html` <span class="pill">Current</span>` : undefined))}
  </fieldset>
  ${mayChange('quantity', features) ? field(shown, 'quantity', 'Quantity', { type: 'number', min: 1, max: 999_999, required: true }) : undefined}
  <p class="actions"><button class="button">Continue</button> <a class="button quiet" href="${wayBack(visit)}">Go back</a></p>
</form>`,
    problem !== undefined,
  );
}

/** The page for a subscription that cannot be changed as it stands. */
export const cannotUpdate = (visit: Visit): PageAnswer =>
  message(
    'This plan cannot be updated',
    'It is going to end, or is of a kind that is not changed here.',
    200,
    { url: homePath(visit), text: 'See your plan' },
  );
