/** The Koa application: what every request passes, in this order. */
import Koa from 'koa';
import type { Logger } from 'pino';
import type { Signals } from '../observe/signals.ts';
import { deadline } from './deadline.ts';
import { warnOfProxy } from './proxy-warning.ts';
import { observeRequests } from './request.ts';
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
  /** Told of each request. */
  signals: Signals;
  log: Logger;
}): Koa {
  const { log } = options;
  const app = new Koa();
  // Dispatch answers everything, its own failures too; what reaches this is a fault below it.
  app.on('error', (error: NodeJS.ErrnoException, ctx?: Koa.Context) => {
    if (CALLER_GONE.test(error.code ?? '')) log.debug({ code: error.code }, 'the caller went away');
    else
      log.error(
        {
          requestId: ctx?.state.requestId,
          code: 'RESPONSE_NOT_SENT',
          reason: error.message,
          remedy: 'This is a fault of Gangway: please report it with this line.',
          err: error,
        },
        'a response could not be sent',
      );
  });
  app.use(securityHeaders());
  app.use(observeRequests(options.signals));
  app.use(cutUnreadBody());
  app.use(warnOfProxy(options.trustedProxies, log));
  for (const page of options.pages) app.use(page);
  app.use(options.match);
  app.use(options.crossOrigin);
  if (options.requestTimeout !== undefined) app.use(deadline(options.requestTimeout));
  app.use(options.dispatch);
  return app;
}
