/** Verifies users' tokens: RS256 JWTs of the app's auth server (RFC 7519, RFC 8725). */
import { type CryptoKey, errors, importSPKI, type JWTPayload, jwtVerify } from 'jose';
import { bearerToken } from '../contract/authentication.ts';
import type { Credentials } from '../contract/dialect.ts';
import { AuthenticationError } from '../contract/errors.ts';

/** Pinned here; what the token's header asks for is never followed, nor are keys that it brings or points to. */
const ALGORITHM = 'RS256';

/** A signed-in user of an app. */
export interface UserPrincipal {
  /** The app's UUID in lower case. */
  readonly appId: string;
  /** The token's `sub`. */
  readonly subject: string;
}

/** Where the app's issuer and public keys come from. */
export interface AppKeys {
  find(
    appId: string,
  ): Promise<{ readonly issuer: string | null; readonly publicKeys: readonly string[] } | undefined>;
}

/**
 * Makes the authenticator for the `userdocksToken` security scheme.
 *
 * @param now The current time, for `exp` and `nbf`; both are enforced without leeway.
 */
export function userdocksAuthenticator(appKeys: AppKeys, now: () => Date) {
  return async function authenticate({ headers, params }: Credentials): Promise<UserPrincipal> {
    const token = bearerToken(headers.authorization);
    const appId = (params.appUuid ?? '').toLowerCase();
    const app = await appKeys.find(appId);
    if (!app?.issuer) throw new AuthenticationError('There is no such app, or it has no issuer');
    const { sub } = await verify(token, appId, app.issuer, app.publicKeys, now());
    if (typeof sub !== 'string' || sub === '') throw new AuthenticationError('The token has no subject');
    return { appId, subject: sub };
  };
}

/** Tries the app's keys in turn: while one is rotated there are two. Only a bad signature leads on to the next. */
async function verify(
  token: string,
  audience: string,
  issuer: string,
  publicKeys: readonly string[],
  currentDate: Date,
): Promise<JWTPayload> {
  for (const publicKey of publicKeys) {
    try {
      const { payload } = await jwtVerify(token, await importKey(publicKey), {
        algorithms: [ALGORITHM],
        issuer,
        audience,
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
  throw new AuthenticationError('No key of the app verifies the signature');
}

/** Importing a key costs more than verifying with it; an app has one or two, and their text says all about them. */
const imported = new Map<string, Promise<CryptoKey>>();
const MAX_IMPORTED = 1000;

function importKey(publicKey: string): Promise<CryptoKey> {
  const known = imported.get(publicKey);
  if (known) return known;
  if (imported.size >= MAX_IMPORTED) imported.clear();
  const key = importSPKI(publicKey, ALGORITHM);
  imported.set(publicKey, key);
  return key;
}
