/** What the endpoints have in common when they read, make and change objects. */
import type { World } from '../world.ts';
import { missing, otherMode } from './errors.ts';

/** The object of this kind named by a parameter, or Stripe's "No such …". A deleted one counts as not there. */
export function find<T>(world: World, kind: string, id: string, param: string, name = kind): T {
  const found = world.storage.get(id);
  if (found === undefined || found.object !== kind || 'deleted' in found) throw missing(name, id, param);
  const notes = 'metadata' in found ? (found.metadata as Record<string, string> | null) : null;
  if (notes?.sandbox_other_mode === 'true') throw otherMode(name, id, param, world.livemode);
  return found as T;
}

/** Applies new metadata to the old: an empty value removes a name, an empty whole removes all. */
export function mergeMetadata(old: Record<string, string>, change: Record<string, string> | '' | undefined) {
  if (change === '') return {};
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== ''));
}

/** The id that `metadata[sandbox_id]` asks for, so that examples hold; undefined where none is, or where it is taken. */
export function wantedId(
  world: World,
  metadata: Record<string, string> | '' | undefined,
): string | undefined {
  const { sandbox_id: wanted } = mergeMetadata({}, metadata);
  return wanted !== undefined && world.storage.get(wanted) === undefined ? wanted : undefined;
}

/** An empty string unsets a value. */
export const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

/** An update: the new value where one was given (an empty one unsets), the old one elsewhere. */
export const changed = <T>(value: string | undefined, old: T) => (value === undefined ? old : orNull(value));
