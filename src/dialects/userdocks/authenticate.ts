/** Verifies users' tokens: RS256 JWTs of the app's auth server (RFC 7519, RFC 8725). */
import { type CryptoKey, errors, importSPKI, type JWTPayload, jwtVerify } from 'jose';
import { AuthenticationError } from '../../contract/errors.ts';
import type { AuthenticationRequest } from '../../contract/security.ts';
import type { Services } from '../services.ts';
import { appOf } from './app.ts';

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

/** Tries the app's keys in turn: while one is rotated there are two. Only a bad signature leads on to the next. */
async function verify(
  token: string,
  audience: string,
  issuer: string,
  publicKeys: readonly string[],
  currentDate: Date,
): Promise<JWTPayload> {
  let unusable = 0;
  for (const publicKey of publicKeys) {
    const key = await importKey(publicKey);
    if (!key) {
      unusable++;
      continue;
    }
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
  const note = unusable > 0 ? `; ${unusable} of its ${publicKeys.length} keys cannot be used` : '';
  throw new AuthenticationError(`No key of the app verifies the signature${note}`);
}

/** Importing a key costs more than verifying with it; an app has one or two, and their text says all about them. */
const imported = new Map<string, Promise<CryptoKey | undefined>>();
const MAX_IMPORTED = 1000;

/** The key; undefined if its text is not an RSA public key of at least 2048 bits (RFC 7518, section 3.3). */
function importKey(publicKey: string): Promise<CryptoKey | undefined> {
  const known = imported.get(publicKey);
  if (known) return known;
  if (imported.size >= MAX_IMPORTED) imported.clear();
  const key = importUsable(publicKey);
  imported.set(publicKey, key);
  return key;
}

async function importUsable(publicKey: string): Promise<CryptoKey | undefined> {
  try {
    const key = await importSPKI(publicKey, ALGORITHM);
    const { modulusLength } = key.algorithm as { readonly modulusLength?: number };
    return (modulusLength ?? 0) >= 2048 ? key : undefined;
  } catch {
    return undefined;
  }
}
