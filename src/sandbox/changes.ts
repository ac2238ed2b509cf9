import { dueOf } from './clock/due.ts';
import { emit } from './events/emit.ts';
import { previousAttributes } from './events/previous.ts';
import type { Stored } from './storage.ts';
import type { World } from './world.ts';

/**
 * Keeps a new object.
 *
 * @param type The event that says so; none for objects that Stripe is silent about.
 * @param owner The object it is listed under: a subscription's customer, an invoice's line's invoice.
 */
export function add<T extends Stored>(world: World, object: T, type?: string, owner?: string): T {
  world.storage.insert(object, owner ?? null);
  schedule(world, object);
  if (type !== undefined) emit(world, type, object);
  return object;
}

/**
 * Keeps an object's new state.
 *
 * @param type The event that says so. One that ends in `.updated` says what was different before, and is not written if
 *   nothing was.
 */
export function save<T extends Stored>(world: World, object: T, type?: string): T {
  const old = world.storage.get(object.id);
  world.storage.update(object);
  schedule(world, object);
  if (type === undefined || old === undefined) return object;
  const previous = previousAttributes(old, object);
  if (type.endsWith('.detached')) emit(world, type, object, previous);
  else if (!type.endsWith('.updated')) emit(world, type, object);
  else if (Object.keys(previous).length > 0) emit(world, type, object, previous);
  return object;
}

function schedule({ storage, now }: World, object: Stored): void {
  const at = dueOf(object, now());
  if (at === undefined) storage.run('delete from due where id = ?', object.id);
  else storage.run('insert or replace into due (id, at) values (?, ?)', object.id, at);
}
