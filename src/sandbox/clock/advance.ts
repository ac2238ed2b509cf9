import { playInvoice } from '../billing/play-invoice.ts';
import { playSubscription } from '../billing/play-subscription.ts';
import { expireCheckout } from '../checkout/expire.ts';
import type { Stored } from '../storage.ts';
import type { CheckoutSession, Invoice, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { moveClock } from './clock.ts';

/**
 * Moves the clock forward, and plays what falls due meanwhile, each thing at its time: renewals, payments and the retries of
 * failed ones, ends of trials, scheduled cancellations, the expiry of checkout sessions.
 */
export function advance(world: World, seconds: number): void {
  // First the clock: if the process ends in between, the next one catches up.
  world.storage.transaction(() => moveClock(world.storage, seconds));
  catchUp(world);
}

/** Plays all that is due by now, in the order of time. */
export function catchUp(world: World): void {
  // Mostly nothing is due, and nothing needs to be locked to see that.
  for (let next = nextDue(world); next !== undefined; next = nextDue(world)) {
    const { id } = next;
    try {
      world.storage.transaction(() => playDue(world, id));
    } catch (error) {
      // A mistake in the sandbox itself: said once, and left, or no request would be served any more.
      console.error('The sandbox failed:', error);
      world.storage.run('delete from due where id = ?', id);
    }
  }
}

/** What is due first, if anything is. */
export function nextDue({
  storage,
  now,
}: Pick<World, 'storage' | 'now'>): { id: string; at: number } | undefined {
  const row = storage.one('select id, at from due where at <= ? order by at, id limit 1', now());
  return row && { id: String(row.id), at: Number(row.at) };
}

/** Plays one object's next moment, unless another process was faster. */
function playDue(world: World, id: string): void {
  const next = nextDue(world);
  if (next?.id !== id) return;
  world.storage.run('delete from due where id = ?', id);
  const object = world.storage.get(id);
  if (object !== undefined) play({ ...world, now: () => next.at }, object);
}

function play(world: World, object: Stored): void {
  if (object.object === 'subscription') playSubscription(world, object as Subscription);
  if (object.object === 'invoice') playInvoice(world, object as Invoice);
  if (object.object === 'checkout.session') expireCheckout(world, object as CheckoutSession);
}
