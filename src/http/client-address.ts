/** Whom a request comes from, and how often an address has failed to authenticate. */
import type Koa from 'koa';
import proxyAddr from 'proxy-addr';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { FailedAuthentications } from '../contract/authentication.ts';

/**
 * Finds the client's address: the connection's, or the one that the last trusted proxy names in `X-Forwarded-For`.
 *
 * @param trustedProxies Addresses, subnets, or proxy-addr's names for them. Nothing else is believed.
 * @throws {TypeError} One of them is no address.
 */
export function clientAddress(trustedProxies: readonly string[]): (ctx: Koa.Context) => string {
  const trust = proxyAddr.compile([...trustedProxies]);
  return (ctx) => subnet(proxyAddr(ctx.req, trust) ?? '');
}

/** An IPv6 subscriber has a whole /64 to call from; it counts as one address. */
function subnet(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}

const WINDOW_SECONDS = 60;

/** Counts failures in memory: a limit per process, which is enough for one store in one file. */
export function failedAuthentications(limit: number): FailedAuthentications {
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  return {
    async retryAfter(address) {
      const spent = await limiter.get(address);
      return spent && spent.consumedPoints >= limit ? Math.max(1, Math.ceil(spent.msBeforeNext / 1000)) : 0;
    },
    async add(address) {
      await limiter.penalty(address);
    },
  };
}
