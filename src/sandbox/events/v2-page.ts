import { stringify } from 'qs';
import { integer, text } from '../api/form.ts';
import { type Listing, page } from '../api/paging.ts';
import type { Stored } from '../storage.ts';
import type { World } from '../world.ts';

/** The parameters of every list of API v2; `page` is opaque to the caller, who follows the addresses of the pages. */
export const v2PageFields = { limit: integer(1, 100), page: text };

interface Asked {
  readonly limit: number | undefined;
  readonly page: string | undefined;
}

/** One page of a list of API v2, newest first, with the addresses of its neighbours, which repeat the filters. */
export function v2Page<T extends Stored>(world: World, listing: Listing<T>, asked: Asked) {
  const { limit = 20, page: token, ...filters } = asked;
  const [side, id] = token === undefined ? [] : Buffer.from(token, 'base64url').toString().split(' ');
  const { data, has_more } = page<T>(world, listing, {
    limit,
    starting_after: side === undefined || side === 'before' ? undefined : (id ?? ''),
    ending_before: side === 'before' ? id : undefined,
  });
  const address = (where: 'after' | 'before', anchor: T | undefined) => {
    if (anchor === undefined) return null;
    const next = Buffer.from(`${where} ${anchor.id}`).toString('base64url');
    return `${listing.url}?${stringify({ ...filters, limit, page: next })}`;
  };
  const [older, newer] = side === 'before' ? [true, has_more] : [has_more, side === 'after'];
  return {
    data,
    next_page_url: older ? address('after', data.at(-1)) : null,
    previous_page_url: newer ? address('before', data[0]) : null,
  };
}
