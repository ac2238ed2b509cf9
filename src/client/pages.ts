/** Lists that come in pages, read from the first item to the last: a page is asked for when it is needed, no sooner. */
import type { Client, FetchOptions } from 'openapi-fetch';

/** A page, as the contract has it: `next_cursor` is null on the last one. */
type Body<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? Content[keyof Content]
  : never;

/** A page of the list at a path. */
export type PageOf<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Get }
  ? Body<Get>
  : never;

/** An item of the list at a path. */
export type ItemOf<Paths, Path extends keyof Paths> =
  PageOf<Paths, Path> extends { items: readonly (infer Item)[] } ? Item : never;

type Init<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Get }
  ? Omit<FetchOptions<Get>, 'body' | 'parseAs'>
  : never;

type InitParameter<I> = Record<never, never> extends I ? [init?: I] : [init: I];

/** What a client of a dialect with lists in pages can do besides. */
export interface Pages<Paths, Lists extends keyof Paths> {
  /**
   * The items of all pages of a list, in its order, or those from `cursor` on. Each `for await` over it begins anew.
   *
   * @param init As for GET: `limit` is the size of a page; with the `next_cursor` of one page as `cursor`, reading begins at the
   *   page after it.
   * @throws {ListError} While it is read: a page was refused.
   */
  items<Path extends Lists>(
    path: Path,
    ...init: InitParameter<Init<Paths, Path>>
  ): AsyncIterable<ItemOf<Paths, Path>>;
  /** The same, page by page. */
  pages<Path extends Lists>(
    path: Path,
    ...init: InitParameter<Init<Paths, Path>>
  ): AsyncIterable<PageOf<Paths, Path>>;
}

/** A page was refused. What was read before it is valid. */
export class ListError extends Error {
  override readonly name = 'ListError';
  /** The body of the answer: the `error` that GET resolves to. */
  readonly error: unknown;
  readonly response: Response;

  constructor(path: string, error: unknown, response: Response) {
    const { detail = error } = Object(error) as { detail?: unknown };
    const reason = typeof detail === 'string' ? detail : JSON.stringify(detail);
    super(`GET ${path}: ${response.status} ${reason?.slice(0, 500) ?? ''}`.trimEnd());
    this.error = error;
    this.response = response;
  }
}

interface AnyPage {
  readonly items: readonly unknown[];
  readonly next_cursor: string | null;
}
interface AnyInit {
  readonly params?: { readonly query?: { readonly cursor?: string | null | undefined } };
}
type AnyGet = (
  path: string,
  init: AnyInit,
) => Promise<{ data?: AnyPage; error?: unknown; response: Response }>;

/** Adds what reads lists to a client. */
export function withPages<Paths extends object, Lists extends keyof Paths>(
  client: Client<Paths>,
): Client<Paths> & Pages<Paths, Lists> {
  const get = client.GET as unknown as AnyGet;
  async function* pages(path: string, init: AnyInit = {}) {
    let cursor = init.params?.query?.cursor;
    do {
      // A query leaves out what is null.
      const params = { ...init.params, query: { ...init.params?.query, cursor } };
      const { data, error, response } = await get(path, { ...init, params });
      if (!data) throw new ListError(path, error, response);
      yield data;
      cursor = data.next_cursor;
    } while (cursor);
  }
  async function* items(path: string, init?: AnyInit) {
    for await (const page of pages(path, init)) yield* page.items;
  }
  const reading = {
    items: (path: string, init?: AnyInit) => ({ [Symbol.asyncIterator]: () => items(path, init) }),
    pages: (path: string, init?: AnyInit) => ({ [Symbol.asyncIterator]: () => pages(path, init) }),
  };
  return Object.assign(client, reading as unknown as Pages<Paths, Lists>);
}
