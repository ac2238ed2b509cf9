/** Cross-origin calls, where a dialect allows them (Fetch standard, CORS protocol). */
import cors from '@koa/cors';
import type Koa from 'koa';
import { crossOriginRules } from '../contract/cross-origin.ts';
import type { Matched } from '../contract/match.ts';

/** A browser asks again after this many seconds, so that a removed origin is not served for long. */
const PREFLIGHT_MAX_AGE = 600;

/** Answers preflights and marks responses for the pages that a matched request's dialect allows. */
export function crossOrigin<Services>(services: Services): Koa.Middleware {
  /** The library has fixed lists, so there is one middleware for each that the contract makes. */
  const middlewares = new Map<string, Koa.Middleware>();
  return (ctx, next) => {
    const { dialect, methods }: Matched<Services> = ctx.state.matched;
    const key = `${dialect.name} ${methods}`;
    const middleware = middlewares.get(key) ?? corsFor(crossOriginRules(dialect.name, methods), services);
    middlewares.set(key, middleware);
    return middleware(ctx, next);
  };
}

function corsFor<Services>(rules: ReturnType<typeof crossOriginRules>, services: Services): Koa.Middleware {
  return cors({
    origin: async (ctx) => ((await isAllowed(ctx, services)) ? ctx.get('Origin') : ''),
    allowMethods: [...rules.methods],
    allowHeaders: [...rules.requestHeaders],
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
