/** The return-URL rule. It covers every URL that reaches the payment provider. */
import { BillingError } from './errors.ts';

/** In characters, as it came and as it is sent on. */
const MAX_LENGTH = 2048;
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What a return URL can fail with. */
export const RETURN_URL_ERRORS = ['RETURN_URL_MISSING', 'RETURN_URL_NOT_ALLOWED'] as const;

/**
 * Reads a return URL: absolute, https, no user name or password, and nothing that the URL parser (WHATWG URL) would have to
 * repair, for what one parser repairs another reads differently. Whether its origin is allowed is for the store to say.
 *
 * @param livemode Only in test mode, http serves for localhost.
 * @returns The URL, to be sent on as the parser writes it; or why it is refused: a BillingError, RETURN_URL_NOT_ALLOWED.
 */
export function parseReturnUrl(text: string, livemode: boolean): URL | BillingError {
  const url = parseUnrepaired(text);
  if (!url) return refused('it is not a well-formed absolute URL without user name and password');
  if (!schemeAllowed(url, livemode)) return refused(`it is not https: ${url.protocol}`);
  // The parser escapes some characters, such as ', and adds a missing path.
  if (url.href.length > MAX_LENGTH) return refused('it is too long');
  return url;
}

/**
 * Checks a return URL: as `parseReturnUrl`, and its origin must be allowed.
 *
 * @param allowsOrigin Whether a serialised origin is an allowed one of the app.
 * @returns The URL as the parser writes it.
 * @throws {BillingError} RETURN_URL_NOT_ALLOWED
 */
export async function checkReturnUrl(
  text: string,
  livemode: boolean,
  allowsOrigin: (origin: string) => Promise<boolean>,
): Promise<string> {
  const url = parseReturnUrl(text, livemode);
  if (url instanceof BillingError) throw url;
  if (!(await allowsOrigin(url.origin))) throw originNotAllowed(url);
  return url.href;
}

/**
 * Reads an origin as an operator writes it, for the list of allowed ones. Unicode host names are turned into punycode.
 *
 * @returns The serialised origin: lower case, no default port, no path.
 * @throws {BillingError} ORIGIN_INVALID, with a reason for the operator.
 */
export function parseOrigin(text: string): string {
  const [, authority, rest] = AN_ORIGIN.exec(text.trim()) ?? [];
  const url = authority && URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw notAnOrigin('is not an origin, which looks like https://app.example.com');
  if (!schemeAllowed(url, false)) throw notAnOrigin('must be https (http serves only for localhost)');
  if (authority?.includes('@') || (rest !== '' && rest !== '/'))
    throw notAnOrigin('is more than an origin: leave out all but scheme, host and port');
  if (url.hostname.includes('*'))
    throw notAnOrigin('is not an origin: there are no wildcards, add each origin by itself');
  if (!HOST_NAME.test(url.hostname)) throw notAnOrigin('is not an origin: its host is not a host name');
  // RFC 1035, section 2.3.4: names have 253 characters at most.
  if (url.hostname.length > 253) throw notAnOrigin('is not an origin: its host is too long');
  return url.origin;
}

function notAnOrigin(reason: string): BillingError {
  return new BillingError('ORIGIN_INVALID', `The text ${reason}`, { reason });
}

/** Scheme, authority and what follows, with none of the slashes, blanks and escapes that the parser would repair. */
const AN_ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\\\s%]+)((?:[/?#].*)?)$/i;

/** A parsed host: a name, an IPv4 address or an IPv6 address. The parser itself lets more through. */
const HOST_NAME = /^(?:[a-z0-9._-]+|\[[0-9a-f:]+\])$/;

/**
 * Scheme, host and port, and of what follows only what may stand there (RFC 3986, section 3): complete percent escapes, brackets nowhere but
 * around an IPv6 address, one `#`.
 */
const WELL_FORMED =
  /^[a-z]+:\/\/([\w.:[\]-]+)(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/**
 * Parses the URL if the parser finds scheme and host just as they are written, but for case and a default port. What is
 * compared is all of the authority: one with a user name or password, or only with an @, is not a host.
 */
function parseUnrepaired(text: string): URL | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const authority = WELL_FORMED.exec(text)?.[1];
  if (authority === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = authority.toLowerCase();
  return host === url.host || host === `${url.host}${DEFAULT_PORTS[url.protocol]}` ? url : undefined;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'https:': ':443', 'http:': ':80' };

function schemeAllowed(url: URL, livemode: boolean): boolean {
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && !livemode && LOCAL_HOSTS.has(url.hostname))
  );
}

export function originNotAllowed({ origin }: URL): BillingError {
  return refused(`its origin is not allowed for this app: ${origin}`);
}

function refused(why: string): BillingError {
  return new BillingError('RETURN_URL_NOT_ALLOWED', `The return URL is refused: ${why}`);
}
