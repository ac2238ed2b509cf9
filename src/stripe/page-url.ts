/** The addresses of Stripe's pages that users are sent to. */

/** In characters: `maxLength` of such URLs in Stripe's OpenAPI document. */
const MAX_LENGTH = 5000;

/** Scheme and authority of a URL with the characters of RFC 3986, section 2, and braces, which stripe-mock's have. */
const PAGE_URL = /^https?:\/\/([^/?#]+)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%{}]*$/;

/**
 * Whether Stripe can mean this as the address of a page: https, and nothing that URL parsers would repair or read
 * differently. Its host may be any, since accounts can have a domain of their own for their pages.
 *
 * @param sandboxed Whether http serves on 127.0.0.1.
 */
export function isPageUrl(text: unknown, sandboxed: boolean): text is string {
  if (typeof text !== 'string' || text.length > MAX_LENGTH || !URL.canParse(text)) return false;
  const { protocol, host, hostname } = new URL(text);
  // The authority is the host just as it is written: no user name, no password, no escapes.
  if (PAGE_URL.exec(text)?.[1]?.toLowerCase() !== host) return false;
  return protocol === 'https:' || (sandboxed && protocol === 'http:' && hostname === '127.0.0.1');
}
