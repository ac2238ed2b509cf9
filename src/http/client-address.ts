/** Whom a request comes from, and how often an address has failed to authenticate. */
import ipaddr from 'ipaddr.js';
import type Koa from 'koa';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { FailedAuthentications } from '../contract/failed-authentications.ts';

/**
 * Finds the client's address: the connection's, or the one that the last trusted proxy names in `X-Forwarded-For`.
 *
 * @param trustedProxies Addresses, subnets, or proxy-addr's names for them. Nothing else is believed.
 * @throws {TypeError} One of them is not an address.
 */
export function clientAddress(trustedProxies: readonly string[]): (ctx: Koa.Context) => string {
  const trust = proxyAddr.compile([...trustedProxies]);
  return (ctx) => subnet(proxyAddr(ctx.req, trust) ?? '');
}

/** An IPv6 subscriber has a whole /64 to call from; it counts as one address. */
function subnet(text: string): string {
  const address = text.replace(PORT, '$1$2');
  if (!ipaddr.isValid(address)) return text;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const groups = parsed.parts.slice(0, 4).map((group) => group.toString(16));
  return `${groups.join(':')}::/64`;
}

/** Some proxies name the port, too. */
const PORT = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/;

const WINDOW_SECONDS = 60;

/** Counts failures in memory: a limit per process, which is enough for one store in one file. */
export function failedAuthentications(limit: number): FailedAuthentications {
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  return {
    async add(address) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(address);
      return consumedPoints > limit ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0;
    },
  };
}
