/** The Koa application: what every request passes, in this order. */
import Koa from 'koa';
import type { Logger } from 'pino';
import { deadline } from './deadline.ts';
import { warnOfProxy } from './proxy-warning.ts';
import { type DescribeError, requestLog } from './request.ts';
import { securityHeaders } from './security-headers.ts';
import { cutUnreadBody } from './unread-body.ts';

/** A connection that ends in the middle of a request or a response. */
const CALLER_GONE = /^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_.+)$/;

export function createApp(options: {
  /** What is served beside the API. */
  pages: readonly Koa.Middleware[];
  /** Finds the operation. */
  match: Koa.Middleware;
  crossOrigin: Koa.Middleware;
  dispatch: Koa.Middleware;
  trustedProxies: readonly string[];
  /** Milliseconds that a request may take. */
  requestTimeout?: number;
  describeError: DescribeError;
  log: Logger;
}): Koa {
  const { log } = options;
  const app = new Koa();
  // Dispatch answers everything, its own failures too; what reaches this is a fault below it.
  app.on('error', (error: NodeJS.ErrnoException) => {
    if (CALLER_GONE.test(error.code ?? '')) log.debug({ code: error.code }, 'the caller went away');
    else log.error({ err: error }, 'a response could not be sent');
  });
  app.use(securityHeaders());
  app.use(requestLog(log, options.describeError));
  app.use(cutUnreadBody());
  app.use(warnOfProxy(options.trustedProxies, log));
  for (const page of options.pages) app.use(page);
  app.use(options.match);
  app.use(options.crossOrigin);
  if (options.requestTimeout !== undefined) app.use(deadline(options.requestTimeout));
  app.use(options.dispatch);
  return app;
}
