import { pause as pausePlan, payNow, resume as resumePlan } from '../../billing/by-customer.ts';
import { nameOf } from '../../billing/charges.ts';
import type { Invoice, Subscription } from '../../wire.ts';
import { type Html, html } from '../html.ts';
import { message } from '../messages.ts';
import { day } from '../words.ts';
import { mayPause, mayResume } from './may.ts';
import { everyPeriodWords } from './plan-words.ts';
import { done, homePath, ownSubscription, type Task, taskPage, type Visit, wayBack } from './visit.ts';

/** Pauses a plan. */
export const pause: Task = (visit, id) => {
  const subscription = ownSubscription(visit, id);
  if (!mayPause(subscription, visit.features)) return cannot(visit, 'This plan cannot be paused');
  if (visit.method !== 'POST')
    return asked(
      visit,
      'Pause your plan',
      'Pause plan',
      html`<strong>${names(visit, subscription)}</strong> stops at once: no service and no invoices, until you resume it. The time that you paid for and did not use is credited to you.`,
    );
  pausePlan(visit.world, id);
  return done(visit, ['subscription_pause'], 'paused');
};

/** Ends a pause, or takes a cancellation back. */
export const resume: Task = (visit, id) => {
  const { method, world } = visit;
  const subscription = ownSubscription(visit, id);
  if (!mayResume(subscription, visit.features)) return cannot(visit, 'This plan cannot be resumed');
  if (method === 'POST') {
    const { latest_invoice, status } = resumePlan(world, id);
    const unpaid = subscription.status === 'paused' && isOpen(visit, latest_invoice) && status !== 'active';
    return done(visit, [], unpaid ? 'unpaid' : 'resumed');
  }
  const price = everyPeriodWords(world, subscription);
  return subscription.status === 'paused'
    ? asked(
        visit,
        'Resume your plan',
        'Resume plan',
        html`<strong>${names(visit, subscription)}</strong> begins anew today, for ${price}. What was credited to you is taken off.`,
      )
    : asked(
        visit,
        'Keep your plan',
        'Keep plan',
        html`<strong>${names(visit, subscription)}</strong> does not end on ${day(subscription.cancel_at ?? 0)}, but goes on for ${price}.`,
      );
};

/** Pays what failed. */
export const pay: Task = (visit, id) => {
  const { latest_invoice } = ownSubscription(visit, id);
  const { world } = visit;
  if (!isOpen(visit, latest_invoice)) return cannot(visit, 'Nothing is to be paid');
  if (visit.method !== 'POST')
    return asked(visit, 'Pay now', 'Pay now', html`The last invoice is charged to your default card.`);
  return done(visit, [], payNow(world, id).status === 'paid' ? 'paid' : 'unpaid');
};

const isOpen = ({ world }: Visit, invoice: string | null) =>
  (world.storage.get(invoice ?? '') as Invoice | undefined)?.status === 'open';

const names = ({ world }: Visit, { items }: Subscription) =>
  items.data.map(({ price }) => nameOf(world, price)).join(', ');

const asked = (visit: Visit, title: string, button: string, text: Html) =>
  taskPage(
    visit,
    title,
    html`<p>${text}</p>
<form method="post"><p class="actions"><button class="button">${button}</button> <a class="button quiet" href="${wayBack(visit)}">Go back</a></p></form>`,
  );

const cannot = (visit: Visit, title: string) =>
  message(title, 'It may have been changed meanwhile.', 200, { url: homePath(visit), text: 'See your plan' });
