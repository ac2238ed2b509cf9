/** The app that a request names in its path. */
import type { AuthenticationRequest } from '../../contract/security.ts';
import type { AppKeyRing, Services } from '../services.ts';

type Headers = AuthenticationRequest['headers'];

/** The check of the origin and that of the token ask for the same app: it is looked up once a request. */
const lookedUp = new WeakMap<
  Headers,
  { readonly appId: string; readonly found: Promise<AppKeyRing | undefined> }
>();

/** The app's issuer and keys, and whether a page of the request's origin may call it; undefined if there is no such app. */
export function appOf(
  appId: string,
  headers: Headers,
  { appKeys }: Pick<Services, 'appKeys'>,
): Promise<AppKeyRing | undefined> {
  const known = lookedUp.get(headers);
  if (known?.appId === appId) return known.found;
  // No app has such an id, and not every store can be asked for it.
  const found = appId.includes('\0') ? Promise.resolve(undefined) : appKeys.find(appId, headers.origin);
  lookedUp.set(headers, { appId, found });
  return found;
}

/**
 * The app in a path, which may lead nowhere. The digits of a UUID may be written in either case (RFC 9562, section 4).
 *
 * @throws {URIError} It is not properly percent-encoded.
 */
export function appIdOf(path: string): string | undefined {
  const segment = /^\/api\/v1\/apps\/([^/]+)\//.exec(path)?.[1];
  return segment && decodeURIComponent(segment).toLowerCase();
}
