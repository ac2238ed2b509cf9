/**
 * Serves the metrics, beside the API as the docs are: their form is that of Prometheus, not of the contract, which has JSON alone. They ask
 * for no credential, so they are served only where the management API is.
 */
import type Koa from 'koa';
import type { ErrorForm } from '../contract/dialect.ts';
import { sendError } from '../contract/send.ts';

const PATH = '/metrics';
const METHODS = ['GET', 'HEAD'];

/**
 * @param metrics.text All of them, as they are when it is called.
 * @param dialect Says what an error looks like.
 */
export function metricsPage(
  metrics: { readonly contentType: string; readonly text: () => Promise<string> },
  dialect: ErrorForm<'service'>,
): Koa.Middleware {
  return async function serveMetrics(ctx, next) {
    if (ctx.state.path !== PATH) return next();
    if (!METHODS.includes(ctx.method))
      return sendError(ctx, dialect, 'METHOD_NOT_ALLOWED', { Allow: METHODS.join(', ') });
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Type', metrics.contentType);
    ctx.body = await metrics.text();
  };
}
