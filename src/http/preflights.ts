/** Limits what is looked up for those who send nothing that proves who they are. */
import type Koa from 'koa';
import type { Limiter } from '../limiters/limiter.ts';

/**
 * Whether the origin of a request is looked up. A preflight that is not is answered as one of an origin that is not allowed.
 *
 * @param limits.preflights By address: preflights, and what comes without a credential.
 * @param limits.attempts By address: who has failed so often to authenticate is not looked up either.
 */
export const mayPreflight =
  (
    { preflights, attempts }: Readonly<Record<'preflights' | 'attempts', Limiter>>,
    addressOf: (ctx: Koa.Context) => string,
  ) =>
  async (ctx: Koa.Context): Promise<boolean> => {
    if (!ctx.get('Origin')) return true;
    const address = addressOf(ctx);
    const { authorization } = ctx.headers;
    if (ctx.method === 'OPTIONS' || !authorization) return (await preflights.add(address)) === 0;
    return attempts.exhausted(address) === 0;
  };
