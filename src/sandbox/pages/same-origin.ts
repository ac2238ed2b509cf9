import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent by one of our own pages, and not by another site's. Browsers say so
 * (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site), older ones by `Origin` alone; whoever sends
 * neither is no browser, and acts on nobody's behalf.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || origin.toLowerCase() === `http://${host}`.toLowerCase();
}
