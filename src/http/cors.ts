/** Cross-origin calls, where a dialect allows them (Fetch standard, CORS protocol). */
import cors from '@koa/cors';
import type Koa from 'koa';

/** Whether a page of this origin may call this path. */
export type AllowsOrigin = (path: string, origin: string) => Promise<boolean>;

/** If the store does not answer, nobody is allowed; the request itself then says what is wrong. */
async function isAllowed(allowsOrigin: AllowsOrigin, path: string, origin: string): Promise<boolean> {
  return allowsOrigin(path, origin).catch(() => false);
}

/** A browser asks again after this many seconds, so that a removed origin is not served for long. */
const PREFLIGHT_MAX_AGE = 600;

export function crossOrigin(allowsOrigin: AllowsOrigin): Koa.Middleware {
  return cors({
    origin: async (ctx) => {
      const origin = ctx.get('Origin');
      return origin && (await isAllowed(allowsOrigin, ctx.state.path, origin)) ? origin : '';
    },
    allowMethods: ['POST'],
    allowHeaders: ['Authorization', 'Content-Type'],
    exposeHeaders: ['X-Request-Id', 'Retry-After', 'WWW-Authenticate', 'Allow'],
    maxAge: PREFLIGHT_MAX_AGE,
  });
}
