/** Wrong tokens of users. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { base64url, exportJWK, type JWTHeaderParameters, SignJWT, UnsecuredJWT } from 'jose';
import { DEMO } from '../../../src/demo/data.ts';
import { provisioner } from '../../support/provisioner.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from '../credentials.ts';

const own: Attempt['make'] = (gangway) => gangway.token();
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Seconds since 1970, so many seconds from now. */
const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const claims = () => ({
  iss: DEMO.issuer,
  aud: DEMO.appId,
  sub: DEMO.subject,
  iat: secondsFromNow(0),
  exp: secondsFromNow(600),
});

function forge(header: Partial<JWTHeaderParameters>, key: KeyObject = foreign.privateKey): Promise<string> {
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...header }).sign(key);
}

const claiming = (changed: () => Record<string, unknown>): Attempt =>
  credential((gangway) => gangway.token(changed()));

export const tokenAttempts: SchemeAttempts = {
  accepted: credential(own),
  wrong: {
    ...schemeless(own),
    expired: claiming(() => ({ exp: secondsFromNow(-1) })),
    'not yet valid': claiming(() => ({ nbf: secondsFromNow(300) })),
    'without expiry': claiming(() => ({ exp: undefined })),
    'without subject': claiming(() => ({ sub: undefined })),
    'wrong type': credential((gangway) => gangway.token({}, { typ: 'at+jwt' })),
    'wrong issuer': claiming(() => ({ iss: DEMO.appId })),
    'wrong audience': claiming(() => ({ aud: DEMO.issuer })),
    'alg: none': credential(() => new UnsecuredJWT(claims()).encode()),
    'HS256 signed with the public key': credential(async ({ store }) => {
      const [pem = ''] = (await store.appKeys.find(DEMO.appId))?.publicKeys ?? [];
      return new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .sign(new TextEncoder().encode(pem));
    }),
    'foreign key': credential(() => forge({})),
    'kid trick': credential(() => forge({ kid: '../../../../dev/null' })),
    'jku trick': credential((_gangway, lure) => forge({ jku: lure, x5u: lure })),
    'jwk trick': credential(async () => forge({ jwk: await exportJWK(foreign.publicKey) })),
    truncated: credential(async (gangway) => (await gangway.token()).slice(0, -3)),
    changed: credential(async (gangway) => {
      const [header, , signature] = (await gangway.token()).split('.');
      const payload = base64url.encode(JSON.stringify({ ...claims(), sub: DEMO.issuer }));
      return [header, payload, signature].join('.');
    }),
    revoked: credential(async ({ store }) => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      const admin = provisioner(store);
      await admin.removeAppKey(DEMO.appId, await admin.addAppKey(DEMO.appId, pem));
      return forge({}, privateKey);
    }),
    'other mode': 'not applicable: a token has no mode',
    'other tenant': claiming(() => ({ sub: DEMO.issuer })),
    'other dialect': credential(({ credentials }) => credentials.apiKey),
  },
};
