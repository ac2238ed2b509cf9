import { changePlan, type PlanChange, previewPlan } from '../../billing/by-customer.ts';
import type { Proration } from '../../billing/planned-change.ts';
import type { ChangePreview } from '../../billing/preview-change.ts';
import { money } from '../../money.ts';
import type { Invoice, Subscription } from '../../wire.ts';
import { type Said, said } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { day } from '../words.ts';
import { mayChange, mayUpdate } from './may.ts';
import { offeredPlans, planName } from './offered-plans.ts';
import { everyPeriodWords } from './plan-words.ts';
import { cannotUpdate, updatePage } from './update.ts';
import { done, ownSubscription, type Task, taskPage, taskPath, type Visit } from './visit.ts';

/** Says what a change of plan costs now and later, and makes it. */
export const confirm: Task = (visit, id) => {
  const { features, form, method, query, world } = visit;
  const subscription = ownSubscription(visit, id);
  if (!mayUpdate(subscription, features)) return cannotUpdate(visit);
  const to = chosen(visit, subscription, method === 'POST' ? form : query);
  if (typeof to === 'string') return updatePage(visit, subscription, to);
  const proration = features.subscription_update.proration_behavior as Proration;
  if (method !== 'POST') return confirmPage(visit, to, previewPlan(world, id, to, proration));
  const changed = changePlan(world, id, to, proration);
  const invoice = world.storage.get(changed.latest_invoice ?? '') as Invoice | undefined;
  const unpaid = changed.latest_invoice !== subscription.latest_invoice && invoice?.status === 'open';
  return done(visit, ['subscription_update', 'subscription_update_confirm'], unpaid ? 'unpaid' : 'changed');
};

/** What was chosen, or what is wrong with it. */
function chosen(visit: Visit, subscription: Subscription, values: Said): PlanChange | string {
  const item = subscription.items.data[0];
  const price = said(values, 'price') || item?.price.id;
  const entered = said(values, 'quantity');
  const quantity = entered === '' ? (item?.quantity ?? 1) : Number(entered);
  if (!offeredPlans(visit, subscription).some(({ id }) => id === price)) return 'Choose one of these plans.';
  if (!(Number.isInteger(quantity) && quantity >= 1 && quantity <= 999_999))
    return 'Enter a whole quantity of at least 1.';
  if (quantity !== item?.quantity && !mayChange('quantity', visit.features))
    return 'The quantity cannot be changed here.';
  if (price === item?.price.id && quantity === item?.quantity)
    return 'Choose another plan, or another quantity.';
  return { price, quantity };
}

function confirmPage(visit: Visit, to: PlanChange, preview: ChangePreview) {
  const { subscription } = preview;
  const item = subscription.items.data[0];
  const amount = (value: number) => money(value, subscription.currency);
  const many = item?.quantity === undefined || item.quantity === 1 ? '' : `${item.quantity} × `;
  const back = `${taskPath(visit, subscription.id, 'update')}?${new URLSearchParams({ price: to.price ?? '', quantity: String(to.quantity ?? '') })}`;
  return taskPage(
    visit,
    'Confirm your update',
    html`<p><strong>${many}${item ? planName(visit, item.price) : ''}</strong>, ${everyPeriodWords(visit.world, subscription)}</p>
${
  preview.charges.length === 0
    ? undefined
    : html`<ul class="items">${preview.charges.map(({ amount: value, description }) => html`<li><div><span>${description}</span></div> <span>${amount(value)}</span></li>`)}</ul>
<dl class="sum">
  ${preview.tax === 0 ? undefined : html`<div><dt>Tax</dt><dd>${amount(preview.tax)}</dd></div>`}
  <div><dt>Difference</dt><dd>${amount(preview.total)}</dd></div>
  <div class="total"><dt>Due today</dt><dd>${amount(preview.due)}</dd></div>
</dl>`
}
<p class="next">${outcome(preview)} ${next(preview.subscription)}</p>
<form method="post" action="${taskPath(visit, subscription.id, 'confirm')}">
  <input type="hidden" name="price" value="${to.price ?? ''}"><input type="hidden" name="quantity" value="${to.quantity ?? ''}">
  <p class="actions"><button class="button">Confirm</button> <a class="button quiet" href="${back}">Go back</a></p>
</form>`,
  );
}

function outcome({ charges, invoiced, subscription, total }: ChangePreview): Html | string {
  if (subscription.status === 'trialing') return 'Nothing is due in the trial.';
  if (charges.length === 0) return 'Nothing is due now.';
  if (invoiced === 'later') return 'The difference comes with the next invoice.';
  return total < 0
    ? 'What is left over is taken off your next invoices.'
    : 'Your default card is charged at once.';
}

const next = ({ items }: Subscription) => {
  const end = items.data[0]?.current_period_end;
  return end === undefined ? '' : `The next period begins on ${day(end)}.`;
};
