import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

/** Signs a user's token as an app's auth server would: for development, demo and tests. */
export async function signDevelopmentToken(claims: {
  /** PEM of an RSA key, not encrypted. */
  readonly privateKey: string;
  readonly issuer: string;
  readonly appId: string;
  readonly subject: string;
  /** A span as jose reads it, such as `24h`. */
  readonly expiresIn: string;
}): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(claims.issuer)
    .setAudience(claims.appId)
    .setSubject(claims.subject)
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime(claims.expiresIn)
    .sign(createPrivateKey(claims.privateKey));
}
