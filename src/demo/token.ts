import { signDevelopmentToken } from '../dialects/userdocks/development-token.ts';
import { DEMO } from './data.ts';

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
