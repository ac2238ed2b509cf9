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
  while (playNext(world));
}

/** Plays what is due first, if anything is, in a transaction of its own. */
function playNext(world: World): boolean {
  const { storage, now } = world;
  const sql = 'select id, at from due where at <= ? order by at, id limit 1';
  // Most of the time nothing is due, and nothing needs to be locked to see that.
  if (storage.one(sql, now()) === undefined) return false;
  return storage.transaction(() => {
    const next = storage.one(sql, now());
    if (next === undefined) return false;
    const at = Number(next.at);
    const object = storage.get(String(next.id));
    storage.run('delete from due where id = ?', String(next.id));
    if (object !== undefined) play({ ...world, now: () => at }, object);
    return true;
  });
}

function play(world: World, object: Stored): void {
  if (object.object === 'subscription') playSubscription(world, object as Subscription);
  if (object.object === 'invoice') playInvoice(world, object as Invoice);
  if (object.object === 'checkout.session') expireCheckout(world, object as CheckoutSession);
}
