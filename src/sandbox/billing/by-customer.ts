/** What a customer can do about a subscription in the portal, each act in a transaction of its own. */
import { invalid } from '../api/errors.ts';
import { find } from '../api/objects.ts';
import { save } from '../changes.ts';
import type { Invoice, Price, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { atPeriodEnd, cancelNow, endingAt, type Farewell } from './cancellation.ts';
import { changeItems } from './change-items.ts';
import { collect } from './collect.ts';
import { pauseSubscription, resumeSubscription } from './pause.ts';
import type { ItemChange, Proration } from './planned-change.ts';
import { type ChangePreview, previewChange } from './preview-change.ts';

/** @throws {ApiError} There is no such subscription, or it has ended. */
function running(world: World, id: string): Subscription {
  const subscription = find<Subscription>(world, 'subscription', id, 'id');
  if (subscription.ended_at !== null) throw invalid('This subscription has ended.');
  return subscription;
}

/**
 * Has a subscription end with its period: a flexible one by `cancel_at`, a classic one by `cancel_at_period_end`.
 *
 * @throws {ApiError} As `running`; so do all of these.
 */
export const cancelLater = (world: World, id: string, said: Farewell = {}): Subscription =>
  world.storage.transaction(() => {
    const subscription = running(world, id);
    const now = world.now();
    const schedule =
      subscription.billing_mode.type === 'flexible'
        ? endingAt(subscription, 'max_period_end', now)
        : atPeriodEnd(subscription, true, now);
    const cancellation_details = {
      comment: said.comment ?? null,
      feedback: (said.feedback ?? null) as NonNullable<Subscription['cancellation_details']>['feedback'],
      feedback_option: null,
      reason: 'cancellation_requested' as const,
    };
    return save(
      world,
      { ...subscription, ...schedule, cancellation_details },
      'customer.subscription.updated',
    );
  });

/** Ends a subscription at once. */
export const cancelAtOnce = (world: World, id: string, said?: Farewell): Subscription =>
  world.storage.transaction(() => cancelNow(world, running(world, id), said));

/** Takes a scheduled end back, or ends a pause. */
export const resume = (world: World, id: string): Subscription =>
  world.storage.transaction(() => {
    const subscription = running(world, id);
    if (subscription.status === 'paused') return resumeSubscription(world, subscription);
    const cancellation_details = { comment: null, feedback: null, feedback_option: null, reason: null };
    const kept = { ...subscription, ...atPeriodEnd(subscription, false, world.now()), cancellation_details };
    return save(world, kept, 'customer.subscription.updated');
  });

/** Pauses a subscription until it is resumed. */
export const pause = (world: World, id: string): Subscription =>
  world.storage.transaction(() => pauseSubscription(world, running(world, id)));

/** What a plan is changed to: another price, another quantity, or both. */
export interface PlanChange {
  readonly price?: string | undefined;
  readonly quantity?: number | undefined;
}

/** Changes the price or the quantity of a subscription with one item; the difference is asked for as the portal is set. */
export const changePlan = (
  world: World,
  id: string,
  to: PlanChange,
  proration: Proration = 'always_invoice',
): Subscription =>
  world.storage.transaction(() => {
    const subscription = running(world, id);
    return changeItems(world, subscription, [itemChange(world, subscription, to)], proration);
  });

/** What `changePlan` would come to now. */
export function previewPlan(world: World, id: string, to: PlanChange, proration: Proration): ChangePreview {
  const subscription = running(world, id);
  return previewChange(world, subscription, [itemChange(world, subscription, to)], proration);
}

function itemChange(world: World, { items }: Subscription, to: PlanChange): ItemChange {
  const [item, ...more] = items.data;
  if (item === undefined || more.length > 0)
    throw invalid('Only a subscription with one item can be changed in the portal.');
  const price = to.price === undefined ? undefined : find<Price>(world, 'price', to.price, 'price');
  if (price?.recurring === null) throw invalid('A price that is paid once is no plan.');
  return { id: item.id, price, quantity: to.quantity };
}

/** Tries to collect what a subscription owes, while its customer is there. */
export const payNow = (world: World, id: string): Invoice =>
  world.storage.transaction(() => {
    const { latest_invoice } = running(world, id);
    const invoice = find<Invoice>(world, 'invoice', latest_invoice ?? '', 'id');
    if (invoice.status !== 'open') throw invalid('Nothing is to be paid.');
    return collect(world, invoice, { onSession: true });
  });
