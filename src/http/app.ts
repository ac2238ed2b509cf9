/** The Koa application: what every request passes, in this order. */
import Koa from 'koa';
import type { Logger } from 'pino';
import { requestLog } from './request.ts';

/** A connection that ends in the middle of a request or a response. */
const CALLER_GONE = /^(ECONNRESET|ECONNABORTED|EPIPE|HPE_.+)$/;

export function createApp(options: {
  docs: Koa.Middleware;
  /** Finds the operation. */
  match: Koa.Middleware;
  crossOrigin: Koa.Middleware;
  dispatch: Koa.Middleware;
  log: Logger;
}): Koa {
  const app = new Koa();
  // Dispatch answers everything, its own failures too; what reaches this is a fault below it.
  app.on('error', (error: NodeJS.ErrnoException) => {
    if (CALLER_GONE.test(error.code ?? '')) options.log.debug({ code: error.code }, 'the caller went away');
    else options.log.error({ err: error }, 'a response could not be sent');
  });
  app.use(requestLog(options.log));
  app.use(options.docs);
  app.use(options.match);
  app.use(options.crossOrigin);
  app.use(options.dispatch);
  return app;
}
