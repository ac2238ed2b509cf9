/** Verifies users' tokens: RS256 JWTs of the app's auth server (RFC 7519, RFC 8725). */
import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { AuthenticationError } from '../../contract/errors.ts';
import type { AuthenticationRequest } from '../../contract/security.ts';
import type { Services } from '../services.ts';
import { appOf } from './app.ts';
import { usableKeys } from './public-keys.ts';

/** Pinned here; what the token's header asks for is never followed, nor are keys that it brings or points to. */
const ALGORITHM = 'RS256';

/** As long as a member's may be, in characters. What is longer would stand in the audit all the same. */
const MAX_SUBJECT = 255;

/** A signed-in user of an app. */
export interface UserPrincipal {
  /** The app's UUID in lower case. */
  readonly appId: string;
  /** The token's `sub`. */
  readonly subject: string;
}

/**
 * The user whom a token was issued to.
 *
 * @throws {AuthenticationError} The token does not verify for the app in the path.
 */
export async function authenticate(
  token: string,
  { headers, params }: Pick<AuthenticationRequest, 'headers' | 'params'>,
  services: Pick<Services, 'appKeys' | 'now'>,
): Promise<UserPrincipal> {
  const appId = (params.appUuid ?? '').toLowerCase();
  const app = await appOf(appId, headers, services);
  if (!app?.issuer) throw new AuthenticationError('There is no such app, or it has no issuer');
  const { sub } = await verify(token, appId, app.issuer, app.publicKeys, services.now());
  if (typeof sub !== 'string' || sub === '') throw new AuthenticationError('The token has no subject');
  if (sub.includes('\0')) throw new AuthenticationError('The token’s subject is none that a member can have');
  if (sub.length > MAX_SUBJECT) throw new AuthenticationError('The token’s subject is too long for a member');
  return { appId, subject: sub };
}

/**
 * Tries the app's keys, the newest first: while one is rotated there are two. Only a bad signature leads on to the next. Where the token
 * names one of them (`kid`), only that one is tried.
 */
async function verify(
  token: string,
  audience: string,
  issuer: string,
  publicKeys: readonly string[],
  currentDate: Date,
): Promise<JWTPayload> {
  const keys = await usableKeys(publicKeys.slice(0, MAX_TRIED));
  const named = keys.filter(({ ids }) => ids.includes(kidOf(token) ?? ''));
  for (const { key } of named.length > 0 ? named : keys) {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        issuer,
        // The digits of a UUID may be written in either case (RFC 9562, section 4).
        audience: [audience, audience.toUpperCase()],
        typ: 'JWT',
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 0,
        currentDate,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      if (error instanceof errors.JOSEError) throw new AuthenticationError(error.message, { cause: error });
      throw error;
    }
  }
  // No fault of ours towards the caller, who may be anybody: a bad row must not turn each bad token into a 500.
  const unusable = publicKeys.length - keys.length;
  const note = unusable > 0 ? `; ${unusable} of its ${publicKeys.length} keys cannot be used` : '';
  throw new AuthenticationError(`No key of the app verifies the signature${note}`);
}

/** As many as an app may have. An older version has set no limit. */
const MAX_TRIED = 20;

function kidOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    // What is no token at all is refused with the first key.
    return undefined;
  }
}
