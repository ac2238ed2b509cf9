import { missing, otherMode } from './errors.ts';
import type { Storage } from './storage.ts';

/** What every endpoint works with: the memory, the clock, the source of ids, and who is asked. */
export interface World {
  readonly storage: Storage;
  readonly livemode: boolean;
  readonly secretKey: string;
  /** Where the sandbox answers: known once it listens. */
  readonly url: () => string;
  /** Seconds since 1970, as Stripe counts. */
  readonly now: () => number;
  /** Random letters and digits. */
  readonly random: (length: number) => string;
}

/** A fresh id in Stripe's form. */
export const newId = (world: World, prefix: string, length = 24) => `${prefix}_${world.random(length)}`;

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

/** An empty string unsets a value. */
export const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

/** An update: the new value where one was given (an empty one unsets), the old one elsewhere. */
export const changed = <T>(value: string | undefined, old: T) => (value === undefined ? old : orNull(value));
