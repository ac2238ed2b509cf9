/** Gives every request an id, and tells of its start and its end. */
import { randomUUID } from 'node:crypto';
import type Koa from 'koa';
import type { Outcome } from '../contract/dispatch.ts';
import type { Signals } from '../observe/signals.ts';

/**
 * Sets `ctx.state.requestId`, `ctx.state.path` and the `X-Request-Id` header. The end of a request is published once its response is sent,
 * or cannot be.
 */
export function observeRequests(signals: Signals): Koa.Middleware {
  return (ctx, next) => {
    const request = {
      requestId: newRequestId(),
      method: ctx.method,
      path: pathOf(ctx),
      headers: ctx.headers,
      startedAt: performance.now(),
    };
    const { requestId, path, startedAt } = request;
    ctx.state.requestId = requestId;
    ctx.state.path = path;
    ctx.set('X-Request-Id', requestId);
    const end = () =>
      signals.publish('request:end', () => {
        const outcome: Outcome = ctx.state.outcome ?? {};
        const { status, res } = ctx;
        const ms = performance.now() - startedAt;
        return Object.assign(request, outcome, { status, sent: res.writableFinished, ms });
      });
    return signals.begin(request, async () => {
      try {
        await next();
      } finally {
        if (ctx.res.closed) end();
        else ctx.res.once('close', end);
      }
    });
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
