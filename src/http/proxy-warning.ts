/** Notices a proxy that nobody has named: behind it, all callers would have one address. */
import type Koa from 'koa';
import type { Logger } from 'pino';
import proxyAddr from 'proxy-addr';
import { seldom } from '../seldom.ts';

const HOUR = 3_600_000;

/**
 * Warns, once an hour at most, of an `X-Forwarded-For` that is not believed.
 *
 * @param trustedProxies As for `clientAddress`.
 */
export function warnOfProxy(trustedProxies: readonly string[], log: Logger): Koa.Middleware {
  const trust = proxyAddr.compile([...trustedProxies]);
  const warn = seldom(HOUR, (requests, peer: string) =>
    log.warn(
      { peer, requests },
      'X-Forwarded-For comes from a peer that is not trusted, and is ignored. If the peer is your proxy, name it in TRUSTED_PROXIES: until then all its callers share one limit of failed authentications',
    ),
  );
  return (ctx, next) => {
    const { remoteAddress = '' } = ctx.req.socket;
    if (ctx.headers['x-forwarded-for'] !== undefined && !trust(remoteAddress, 0)) warn(remoteAddress);
    return next();
  };
}
