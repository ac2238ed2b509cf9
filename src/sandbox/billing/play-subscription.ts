import { save } from '../changes.ts';
import { INCOMPLETE_FOR, renewalOf, TRIAL_NOTICE } from '../clock/due.ts';
import type { Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { cancelAsScheduled } from './cancellation.ts';
import { expireSubscription } from './end.ts';
import { renew } from './renew.ts';

/** What happens to a subscription by itself, at the time that it is now: one thing, and what else is due then comes next. */
export function playSubscription(world: World, subscription: Subscription): void {
  const now = world.now();
  const { cancel_at, pause_collection, start_date, status, trial_end } = subscription;
  if (isPast(cancel_at, now)) {
    cancelAsScheduled(world, subscription);
  } else if (status === 'incomplete' && start_date + INCOMPLETE_FOR <= now) {
    expireSubscription(world, subscription);
  } else if (isPast(pause_collection?.resumes_at ?? null, now)) {
    save(world, { ...subscription, pause_collection: null }, 'customer.subscription.updated');
  } else if (isPast(renewalOf(subscription), now)) {
    renew(world, subscription);
  } else if (status === 'trialing' && trial_end !== null && trial_end - TRIAL_NOTICE <= now) {
    save(world, subscription, 'customer.subscription.trial_will_end');
  }
}

const isPast = (time: number | null, now: number) => time !== null && time <= now;
