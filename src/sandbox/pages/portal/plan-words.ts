/** How a subscription stands, and what happens to it next. */
import { isMetered, itemCharge } from '../../billing/charges.ts';
import { exclusiveTax } from '../../billing/preview-change.ts';
import { renewalOf } from '../../clock/due.ts';
import { money } from '../../money.ts';
import type { Invoice, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { day, everyWords, plain } from '../words.ts';

type Tone = '' | 'bad' | 'good' | 'warn';

/** What is shown of it: a word or two, their tone, and a sentence. */
export interface Standing {
  readonly word: string;
  readonly tone: Tone;
  readonly next: string;
}

export function standing(world: World, subscription: Subscription): Standing {
  const { cancel_at, latest_invoice, pause_collection, status, trial_end } = subscription;
  const renewal = renewalOf(subscription);
  const retry = (world.storage.get(latest_invoice ?? '') as Invoice | undefined)?.next_payment_attempt;
  if (cancel_at !== null)
    return {
      word: status === 'trialing' ? 'Trial ends' : 'Ends soon',
      tone: 'warn',
      next: `Ends on ${day(cancel_at)}, and is not renewed.`,
    };
  if (pause_collection !== null)
    return { word: 'Not collected', tone: 'warn', next: 'Payments are not collected at the moment.' };
  switch (status) {
    case 'active':
      return {
        word: 'Active',
        tone: 'good',
        next: renewal === null ? '' : `Renews on ${day(renewal)} for ${periodWords(world, subscription)}.`,
      };
    case 'trialing':
      return {
        word: 'Trial',
        tone: '',
        next: `The trial ends on ${day(trial_end ?? 0)}. Then it is ${everyPeriodWords(world, subscription)}.`,
      };
    case 'past_due':
      return {
        word: 'Payment failed',
        tone: 'bad',
        next: retry ? `The payment is tried again on ${day(retry)}.` : 'The last payment failed.',
      };
    case 'unpaid':
      return { word: 'Unpaid', tone: 'bad', next: 'The last payments failed, and are not tried again.' };
    case 'incomplete':
      return { word: 'Not paid yet', tone: 'warn', next: 'It begins once the first payment goes through.' };
    case 'paused':
      return { word: 'Paused', tone: 'warn', next: 'No service and no invoices, until you resume it.' };
    default:
      return { word: plain(status), tone: '', next: '' };
  }
}

/** What a subscription's next whole period costs, in the currency's smallest unit, usage aside. */
export function periodPrice(world: World, subscription: Subscription): number {
  const charges = subscription.items.data
    .filter((item) => !isMetered(item))
    .map((item) => itemCharge(world, { ...subscription, status: 'active' }, item, { start: 0, end: 0 }));
  return charges.reduce((sum, { amount }) => sum + amount, exclusiveTax(charges));
}

/** The same in words: `$98.00`, `$98.00 and what is used`. */
function periodWords(world: World, subscription: Subscription): string {
  const used = subscription.items.data.some(isMetered) ? ' and what is used' : '';
  return `${money(periodPrice(world, subscription), subscription.currency)}${used}`;
}

/** The same, and how often. */
export function everyPeriodWords(world: World, subscription: Subscription): string {
  const recurring = subscription.items.data[0]?.price.recurring;
  return `${periodWords(world, subscription)}${recurring ? ` ${everyWords(recurring)}` : ''}`;
}
