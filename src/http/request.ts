/** Gives every request an id and one log line. */
import { randomUUID } from 'node:crypto';
import type Koa from 'koa';
import type { Logger } from 'pino';
import type { Outcome } from '../contract/dispatch.ts';
import { redact } from '../redact.ts';

/** More of a path says nothing more, and somebody else wrote it. */
const MAX_LOGGED_PATH = 200;

/** The status, in the log only, of a request whose caller did not wait for its response, or did not take all of it. */
const CALLER_GONE = 499;

/** What the log line says of an error: its further fields. */
export type DescribeError = (error: unknown) => object;

/**
 * Sets `ctx.state.requestId`, `ctx.state.path` and the `X-Request-Id` header; logs the request once its response is sent, or cannot be.
 *
 * @param describe For errors that are not plain refusals.
 */
export function requestLog(log: Logger, describe: DescribeError): Koa.Middleware {
  return async (ctx, next) => {
    const start = performance.now();
    const requestId = newRequestId();
    ctx.state.requestId = requestId;
    ctx.state.path = pathOf(ctx);
    ctx.set('X-Request-Id', requestId);
    await next();
    const { error, reason, ...outcome }: Outcome = ctx.state.outcome ?? {};
    const write = () => {
      const { status } = ctx;
      const sent = ctx.res.writableFinished;
      const line = {
        requestId,
        method: ctx.method,
        path: redact(ctx.state.path.slice(0, MAX_LOGGED_PATH)),
        operation: outcome.operation,
        status: sent ? status : CALLER_GONE,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...(error ? describe(error) : { reason: reason && redact(reason) }),
      };
      if (status >= 500) log.error(line, 'request failed');
      else if (outcome.dialect === 'service' && status === 200 && sent) log.debug(line, 'request');
      else log.info(line, 'request');
    };
    if (ctx.res.closed) write();
    else ctx.res.once('close', write);
  };
}

/** `req_` and 24 characters, 90 bits of them random. An id that the caller sends is not used: it could be anybody's. */
function newRequestId(): string {
  // Node takes the system's random bytes for many UUIDs at a time: 0.6 µs an id in place of 2.2.
  return `req_${randomUUID().replaceAll('-', '').slice(-24)}`;
}

/** The path as it was sent; `/` where it cannot be read at all. */
function pathOf(ctx: Koa.Context): string {
  try {
    return ctx.path || '/';
  } catch {
    return '/';
  }
}
