import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../api/errors.ts';
import type { World } from '../world.ts';
import type { PageAnswer, PageRequest } from './answer.ts';
import { serveCheckout } from './checkout/serve-checkout.ts';
import { invoiceFile, invoicePage } from './invoice-page.ts';
import { message, notFound, refused } from './messages.ts';
import { servePortal } from './portal/serve-portal.ts';
import { isSameOrigin } from './same-origin.ts';

type Serve = (world: World, request: PageRequest, id: string, rest: string) => PageAnswer;

const pages: readonly (readonly [path: RegExp, methods: readonly string[], serve: Serve])[] = [
  [/^\/c\/pay\/(\w+)$/, ['GET', 'HEAD', 'POST'], serveCheckout],
  [/^\/p\/session\/(\w+)(\/.*)?$/, ['GET', 'HEAD', 'POST'], servePortal],
  [/^\/i\/(\w+)$/, ['GET', 'HEAD'], (world, _, id) => invoicePage(world, id)],
  [/^\/i\/(\w+)\/pdf$/, ['GET', 'HEAD'], (world, _, id) => invoiceFile(world, id)],
];

/** Whether a path is of a page for people, not of the API. */
export const isPage = (path: string) => /^\/[cip]\//.test(path);

/** Answers whoever looks at a page, or sends a form of one. */
export function servePage(world: World, request: PageRequest, headers: IncomingHttpHeaders): PageAnswer {
  const { method, path } = request;
  for (const [pattern, methods, serve] of pages) {
    const [whole, id = '', rest = ''] = pattern.exec(path) ?? [];
    if (whole === undefined) continue;
    if (!methods.includes(method)) return refused(405);
    if (method === 'POST' && !isSameOrigin(headers)) return refused(403);
    return attempted(() => serve(world, request, id, rest));
  }
  return notFound();
}

/** What cannot be done any more, as it was done elsewhere meanwhile, is said as the API says it. */
function attempted(serve: () => PageAnswer): PageAnswer {
  try {
    return serve();
  } catch (error) {
    if (error instanceof ApiError) return message('This cannot be done', error.message, error.status);
    throw error;
  }
}
