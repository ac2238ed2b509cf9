/** Whom a request comes from. */
import ipaddr from 'ipaddr.js';
import type Koa from 'koa';
import proxyAddr from 'proxy-addr';

/**
 * Finds the client's address: the connection's, or the one that the last trusted proxy names in `X-Forwarded-For`.
 *
 * @param trustedProxies Addresses, subnets, or proxy-addr's names for them. Nothing else is believed.
 * @throws {TypeError} One of them is not an address.
 */
export function clientAddress(trustedProxies: readonly string[]): (ctx: Koa.Context) => string {
  const trust = proxyAddr.compile([...trustedProxies]);
  return ({ req }) => {
    const { remoteAddress = '' } = req.socket;
    // What cannot be read is no address: a proxy that passes it on answers for it.
    return subnet(proxyAddr(req, trust) ?? '') ?? subnet(remoteAddress) ?? remoteAddress;
  };
}

/** An IPv6 subscriber has a whole /64 to call from; it counts as one address. */
function subnet(text: string): string | undefined {
  const address = text.replace(PORT, '$1$2');
  if (!ipaddr.isValid(address)) return undefined;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const groups = parsed.parts.slice(0, 4).map((group) => group.toString(16));
  return `${groups.join(':')}::/64`;
}

/** A provider gives a site a /48, and so 65,536 of those; undefined for an IPv4 address, which stands for a site by itself. */
export function networkOf(address: string): string | undefined {
  const [one, two, three, ...more] = address.split(':');
  return more.length > 0 ? `${one}:${two}:${three}::/48` : undefined;
}

/** Some proxies name the port, too. */
const PORT = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?$/;
