import { randomUUID } from 'node:crypto';
import { importPKCS8, SignJWT } from 'jose';
import { DEMO } from './data.ts';

/** Signs a development token as an auth server would. */
export async function signDevelopmentToken(claims: {
  /** PEM, PKCS #8. */
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
    .sign(await importPKCS8(claims.privateKey, 'RS256'));
}

/** A token of the demo user, good for 24 hours. */
export function signToken({ privateKey }: { readonly privateKey: string }): Promise<string> {
  return signDevelopmentToken({
    privateKey,
    issuer: DEMO.issuer,
    appId: DEMO.appId,
    subject: DEMO.subject,
    expiresIn: '24h',
  });
}
