import { payingCard } from '../../billing/cards.ts';
import { nameOf } from '../../billing/charges.ts';
import type { Invoice, Subscription, SubscriptionItem } from '../../wire.ts';
import { type Html, html } from '../html.ts';
import { cardWords, priceWords } from '../words.ts';
import { mayCancel, mayPause, mayResume, mayUpdate } from './may.ts';
import { standing } from './plan-words.ts';
import { taskPath, type Visit } from './visit.ts';

/** The subscriptions that have not ended, and what can be done about each. */
export function plansSection(visit: Visit): Html {
  const { customer, world } = visit;
  const all = [...world.storage.walk('subscription', { owner: customer.id })] as Subscription[];
  const current = all.filter(({ ended_at }) => ended_at === null);
  return html`<section class="panel" aria-labelledby="plans">
  <h2 id="plans">${current.length > 1 ? 'Current plans' : 'Current plan'}</h2>
  ${current.length === 0 ? html`<p class="next">No active subscription</p>` : html`<ul class="rows">${current.map((subscription) => plan(visit, subscription))}</ul>`}
</section>`;
}

function plan(visit: Visit, subscription: Subscription): Html {
  const { customer, world } = visit;
  const { next, tone, word } = standing(world, subscription);
  const card = payingCard(world, customer, subscription);
  return html`<li class="lines">
  <div class="row"><h3>${subscription.items.data.map(({ price }) => nameOf(world, price)).join(', ')}</h3><span class="pill ${tone}">${word}</span></div>
  ${subscription.items.data.map((item) => html`<p>${itemWords(item)}</p>`)}
  <p class="next">${next}</p>
  ${card && html`<p class="next">Paid by ${cardWords(card)}</p>`}
  ${actions(visit, subscription)}
</li>`;
}

const itemWords = ({ price, quantity }: SubscriptionItem) =>
  `${quantity === undefined || quantity === 1 ? '' : `${quantity} × `}${priceWords(price)}`;

function actions(visit: Visit, subscription: Subscription): Html | undefined {
  const { features, world } = visit;
  const { cancel_at, id, latest_invoice, status } = subscription;
  const owed = (world.storage.get(latest_invoice ?? '') as Invoice | undefined)?.status === 'open';
  const link = (task: Parameters<typeof taskPath>[2], text: string, tone = 'quiet') =>
    html`<a class="button small ${tone}" href="${taskPath(visit, id, task)}">${text}</a>`;
  const found = [
    owed && ['incomplete', 'past_due', 'unpaid'].includes(status) ? link('pay', 'Pay now', '') : undefined,
    mayResume(subscription, features)
      ? link('resume', cancel_at === null ? 'Resume plan' : 'Keep plan', '')
      : undefined,
    mayUpdate(subscription, features) ? link('update', 'Update plan') : undefined,
    mayPause(subscription, features) ? link('pause', 'Pause plan') : undefined,
    mayCancel(subscription, features) ? link('cancel', 'Cancel plan') : undefined,
  ].filter((action) => action !== undefined);
  return found.length === 0 ? undefined : html`<p class="actions">${found}</p>`;
}
