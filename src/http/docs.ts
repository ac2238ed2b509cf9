/**
 * Serves the docs, and the contract itself. Their paths are not in the contract: they belong to its readers, not to the API, and a path
 * under them that is not served is left to the service dialect.
 */
import type Koa from 'koa';
import type { Assets } from '../assets.ts';
import type { ErrorForm } from '../contract/dialect.ts';
import { sendError } from '../contract/send.ts';
import { builtDocs, contractFile } from './docs-files.ts';
import { sendStatic } from './static-file.ts';

const METHODS = ['GET', 'HEAD'];

/** Answers where a page of the docs would be, had they been built. */
const NOT_BUILT = 'The docs are not built. Run `npm run docs` and start Gangway again.\n';
const BUILT_PATHS = ['/docs', '/llms.txt', '/openapi.yaml'];

/**
 * Reads the docs once and returns a middleware that serves them at `/docs`, `/docs/<guide>.md` and `/llms.txt`, and the contract at
 * `/openapi.json` and `/openapi.yaml`. A browser that asks for `/` is sent to `/docs`.
 *
 * @param assets The built docs.
 * @param dialect Says what an error looks like.
 */
export async function docs(assets: Assets, dialect: ErrorForm<'service'>): Promise<Koa.Middleware> {
  const built = await builtDocs(assets);
  const files = new Map([...built, ['/openapi.json', contractFile()]]);

  return async function serveDocs(ctx, next) {
    const path: string = ctx.state.path;
    const file = files.get(path);
    const redirect = redirection(ctx, path);
    const missing = built.size === 0 && BUILT_PATHS.includes(path);
    if (!file && !redirect && !missing) return next();
    if (!METHODS.includes(ctx.method))
      return sendError(ctx, dialect, 'METHOD_NOT_ALLOWED', { Allow: METHODS.join(', ') });
    if (redirect) ctx.redirect(redirect);
    else if (file) await sendStatic(ctx, file);
    else {
      ctx.status = 404;
      ctx.body = NOT_BUILT;
    }
  };
}

/** Where people land who guess an address. The links within the docs are relative to `/docs`, without a slash. */
function redirection(ctx: Koa.Context, path: string): string | undefined {
  if (path === '/docs/') return '/docs';
  return path === '/' && METHODS.includes(ctx.method) && ctx.accepts('json', 'html') === 'html'
    ? '/docs'
    : undefined;
}
