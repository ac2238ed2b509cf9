/** Gives every request an id and one log line. */
import { randomBytes } from 'node:crypto';
import type Koa from 'koa';
import type { Logger } from 'pino';
import { BillingError, operatorRemedies } from '../billing/errors.ts';
import type { Outcome } from '../contract/dispatch.ts';

/** More of a path says nothing more, and somebody else wrote it. */
const MAX_LOGGED_PATH = 200;

/** Sets `ctx.state.requestId`, `ctx.state.path` and the `X-Request-Id` header; logs the request when it is answered. */
export function requestLog(log: Logger): Koa.Middleware {
  return async (ctx, next) => {
    const start = process.hrtime.bigint();
    const requestId = newRequestId();
    ctx.state.requestId = requestId;
    ctx.state.path = pathOf(ctx);
    ctx.set('X-Request-Id', requestId);
    await next();
    const outcome: Outcome = ctx.state.outcome ?? {};
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    const line = {
      requestId,
      method: ctx.method,
      path: ctx.state.path.slice(0, MAX_LOGGED_PATH),
      operation: outcome.operation,
      status: ctx.status,
      ms: Math.round(milliseconds * 10) / 10,
      ...describe(outcome),
    };
    if (ctx.status >= 500) log.error(line, 'request failed');
    else if (outcome.dialect === 'service' && ctx.status === 200) log.debug(line, 'request');
    else log.info(line, 'request');
  };
}

/** `req_` and 24 random characters. An id that the caller sends is not used: it could be anybody's. */
function newRequestId(): string {
  return `req_${randomBytes(12).toString('hex')}`;
}

/** The path as it was sent; `/` where it cannot be read at all. */
function pathOf(ctx: Koa.Context): string {
  try {
    return ctx.path || '/';
  } catch {
    return '/';
  }
}

function describe({ error, reason }: Outcome): object {
  if (error instanceof BillingError) {
    const { code, message, providerRequestId } = error;
    return { code, reason: message, providerRequestId, remedy: operatorRemedies[code] };
  }
  return error ? { err: error } : { reason };
}
