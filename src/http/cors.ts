/** Cross-origin calls, where a dialect allows them (Fetch standard, CORS protocol). */
import cors from '@koa/cors';
import type Koa from 'koa';
import { type CrossOriginRules, crossOriginRules } from '../contract/cross-origin.ts';
import type { Matched } from '../contract/match.ts';
import type { DialectName } from '../contract/types.ts';

/** A browser asks again after this many seconds, so that a removed origin is not served for long. */
const PREFLIGHT_MAX_AGE = 600;

/**
 * Answers preflights and marks responses for the pages that a matched request's dialect allows.
 *
 * @param mayAsk Whether the sender may have it looked up.
 */
export function crossOrigin<Services>(
  services: Services,
  mayAsk: (ctx: Koa.Context) => Promise<boolean> = async () => true,
): Koa.Middleware {
  return crossOriginFor(async (ctx) => (await mayAsk(ctx)) && isAllowed(ctx, services));
}

/**
 * The same for any pages. A path has the rules of `ctx.state.matched`.
 *
 * @param allows Says whether the page may send the request.
 */
export function crossOriginFor(allows: (ctx: Koa.Context) => Promise<boolean>): Koa.Middleware {
  /** The library has fixed lists, so there is one middleware for each that the contract makes. */
  const middlewares = new Map<string, Koa.Middleware>();
  return (ctx, next) => {
    const { dialect, methods }: CrossOriginMatch = ctx.state.matched;
    const key = `${dialect.name} ${methods}`;
    const middleware = middlewares.get(key) ?? corsFor(crossOriginRules(dialect.name, methods), allows);
    middlewares.set(key, middleware);
    return middleware(ctx, next);
  };
}

/** What the rules depend on, of all that is known of a request. */
export interface CrossOriginMatch {
  readonly dialect: { readonly name: DialectName };
  readonly methods: readonly string[];
}

function corsFor(rules: CrossOriginRules, allows: (ctx: Koa.Context) => Promise<boolean>): Koa.Middleware {
  return cors({
    origin: async (ctx) => ((await allows(ctx)) ? ctx.get('Origin') : ''),
    allowMethods: [...rules.methods],
    // From an empty list the library concludes that all headers are allowed. This one needs no leave anyway.
    allowHeaders: rules.requestHeaders.length > 0 ? [...rules.requestHeaders] : ['Accept'],
    exposeHeaders: [...rules.responseHeaders],
    maxAge: PREFLIGHT_MAX_AGE,
  });
}

/** If the store does not answer, nobody is allowed; the request itself then says what is wrong. */
async function isAllowed<Services>(ctx: Koa.Context, services: Services): Promise<boolean> {
  const { dialect }: Matched<Services> = ctx.state.matched;
  const origin = ctx.get('Origin');
  if (!origin || !dialect.allowsOrigin) return false;
  const request = { path: ctx.state.path, headers: ctx.headers };
  return dialect.allowsOrigin(request, origin, services).catch(() => false);
}
