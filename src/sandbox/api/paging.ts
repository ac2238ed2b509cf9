import type { Stored } from '../storage.ts';
import type { World } from '../world.ts';
import { missing } from './errors.ts';
import { type Field, integer, object, text } from './form.ts';
import { find } from './objects.ts';

/** The parameters of every list. */
export const pageFields = { limit: integer(1, 100), starting_after: text, ending_before: text };

const bounds = object({ gt: integer(), gte: integer(), lt: integer(), lte: integer() });

/** A filter by the time of creation, in seconds: that very second, or bounds. */
export const created: Field<(object: { readonly created: number }) => boolean> = (raw, path) => {
  if (typeof raw === 'string') {
    const second = integer()(raw, path);
    return (object) => object.created === second;
  }
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = bounds(raw, path);
  return ({ created }) => created > gt && created >= gte && created < lt && created <= lte;
};

interface Page {
  readonly limit: number | undefined;
  readonly starting_after: string | undefined;
  readonly ending_before: string | undefined;
}

export interface Listing<T> {
  readonly kind: string;
  readonly url: string;
  readonly owner?: string | undefined;
  readonly where?: (object: T) => boolean;
}

/** One page of a list in Stripe's order, newest first. */
export function page<T extends Stored>(world: World, { kind, url, owner, where }: Listing<T>, asked: Page) {
  const { limit = 10, starting_after, ending_before } = asked;
  if (starting_after !== undefined) anchor(world, kind, starting_after, 'starting_after');
  if (ending_before !== undefined) anchor(world, kind, ending_before, 'ending_before');
  const newer = ending_before !== undefined;
  const data: T[] = [];
  for (const object of world.storage.walk(kind, { owner, from: ending_before ?? starting_after, newer })) {
    if ('deleted' in object || (where !== undefined && !where(object as T))) continue;
    data.push(object as T);
    if (data.length > limit) break;
  }
  const has_more = data.length > limit;
  const shown = data.slice(0, limit);
  return { object: 'list' as const, data: newer ? shown.reverse() : shown, has_more, url };
}

/** One page of a list that is worked out anew for each request, in its own order. */
export function pageOf<T extends { readonly id: string }>(all: readonly T[], url: string, asked: Page) {
  const { limit = 10, starting_after, ending_before } = asked;
  const at = (id: string, param: string) => {
    const found = all.findIndex((entry) => entry.id === id);
    if (found < 0) throw missing('object', id, param);
    return found;
  };
  if (ending_before !== undefined) {
    const before = all.slice(0, at(ending_before, 'ending_before'));
    return { object: 'list' as const, data: before.slice(-limit), has_more: before.length > limit, url };
  }
  const after = starting_after === undefined ? all : all.slice(at(starting_after, 'starting_after') + 1);
  return { object: 'list' as const, data: after.slice(0, limit), has_more: after.length > limit, url };
}

const anchor = (world: World, kind: string, id: string, param: string) =>
  find(world, kind, id, param, kind.split('.').at(-1));
