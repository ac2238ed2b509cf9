/** What a customer can do in the portal, each act in a transaction of its own. */
import { invalid } from '../api/errors.ts';
import { find } from '../api/objects.ts';
import { add, save } from '../changes.ts';
import type { Customer, Price, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { atPeriodEnd, cancelNow, endingAt, type Farewell } from './cancellation.ts';
import { type CardEntry, cardEntered, type Entered } from './card-entry.ts';
import { newCard } from './card-shape.ts';
import { attach, setDefault } from './cards.ts';
import { changeItems, type Proration } from './change-items.ts';
import { pauseSubscription, resumeSubscription } from './pause.ts';

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

/** Changes the price or the quantity of a subscription with one item; the difference is asked for as the portal is set. */
export const changePlan = (
  world: World,
  id: string,
  to: { readonly price?: string; readonly quantity?: number },
  proration: Proration = 'always_invoice',
): Subscription =>
  world.storage.transaction(() => {
    const subscription = running(world, id);
    const [item, ...more] = subscription.items.data;
    if (item === undefined || more.length > 0)
      throw invalid('Only a subscription with one item can be changed in the portal.');
    const price = to.price === undefined ? undefined : find<Price>(world, 'price', to.price, 'price');
    if (price?.recurring === null) throw invalid('A price that is paid once is no plan.');
    return changeItems(world, subscription, [{ id: item.id, price, quantity: to.quantity }], proration);
  });

/** Makes another card the one that pays, for all of the customer's subscriptions, if it is accepted. */
export const replaceCard = (world: World, customer: string, entry: CardEntry): Entered =>
  world.storage.transaction(() => {
    const owner = find<Customer>(world, 'customer', customer, 'customer');
    const entered = cardEntered(entry);
    if (entered.outcome !== 'accepted') return entered;
    const card = attach(world, add(world, newCard(world, entered.card, entry)), owner.id);
    setDefault(world, owner, card.id);
    for (const kept of [...world.storage.walk('subscription', { owner: owner.id })] as Subscription[]) {
      if (kept.ended_at === null && kept.default_payment_method !== null)
        save(world, { ...kept, default_payment_method: card.id }, 'customer.subscription.updated');
    }
    return entered;
  });
