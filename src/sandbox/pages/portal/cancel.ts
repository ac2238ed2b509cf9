import { cancelAtOnce, cancelLater } from '../../billing/by-customer.ts';
import { nameOf } from '../../billing/charges.ts';
import { renewalOf } from '../../clock/due.ts';
import type { Subscription } from '../../wire.ts';
import { said } from '../answer.ts';
import { radio } from '../form/fields.ts';
import { type Html, html } from '../html.ts';
import { message } from '../messages.ts';
import { day, plain } from '../words.ts';
import { endsAtOnce, mayCancel } from './may.ts';
import { done, homePath, ownSubscription, type Task, taskPage, type Visit, wayBack } from './visit.ts';

/** Ends a plan, at once or with its period, and may ask why. */
export const cancel: Task = (visit, id) => {
  const { features, form, method, world } = visit;
  const subscription = ownSubscription(visit, id);
  if (!mayCancel(subscription, features))
    return message('This plan cannot be canceled', 'It has ended, or is going to end already.', 200, {
      url: homePath(visit),
      text: 'See your plan',
    });
  const atOnce = endsAtOnce(subscription, features);
  if (method !== 'POST') return cancelPage(visit, subscription, atOnce);
  const feedback = features.subscription_cancel.cancellation_reason.options.find(
    (option) => option === said(form, 'feedback'),
  );
  const farewell = { comment: said(form, 'comment') || null, feedback: feedback ?? null };
  if (atOnce) cancelAtOnce(world, id, farewell);
  else cancelLater(world, id, farewell);
  return done(visit, ['subscription_cancel'], 'canceled');
};

function cancelPage(visit: Visit, subscription: Subscription, atOnce: boolean) {
  const names = subscription.items.data.map(({ price }) => nameOf(visit.world, price)).join(', ');
  const end = Math.max(
    renewalOf(subscription) ?? 0,
    ...subscription.items.data.map((item) => item.current_period_end),
  );
  return taskPage(
    visit,
    'Cancel your plan',
    html`<p>${
      atOnce
        ? html`<strong>${names}</strong> ends at once. Nothing is paid back for the time that is left.`
        : html`<strong>${names}</strong> stays available until <strong>${day(end)}</strong>. It is not renewed then, and you can change your mind until that day.`
    }</p>
<form method="post">
  ${reasons(visit)}
  <p class="actions"><button class="button danger">Cancel plan</button> <a class="button quiet" href="${wayBack(visit)}">Keep plan</a></p>
</form>`,
  );
}

function reasons({ features }: Visit): Html | undefined {
  const { enabled, options } = features.subscription_cancel.cancellation_reason;
  if (!enabled) return undefined;
  return html`<fieldset class="choices"><legend>Why are you leaving? <span class="optional">optional</span></legend>
  ${options.map((option) => radio('feedback', option, false, html`<span>${reasonWords[option] ?? plain(option)}</span>`))}
</fieldset>
<div class="field"><label for="comment">Anything else? <span class="optional">optional</span></label><textarea id="comment" name="comment" rows="3" maxlength="1000"></textarea></div>`;
}

const reasonWords: Readonly<Record<string, string>> = {
  customer_service: 'Customer service was less than expected',
  low_quality: 'Quality was less than expected',
  missing_features: 'Some features are missing',
  other: 'Other reason',
  switched_service: 'I found an alternative',
  too_complex: 'Ease of use was less than expected',
  too_expensive: 'It is too expensive',
  unused: 'I no longer need it',
};
