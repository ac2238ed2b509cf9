/** Credentials that must not open a door, by security scheme; and one that must. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { base64url, exportJWK, type JWTHeaderParameters, SignJWT, UnsecuredJWT } from 'jose';
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { OperationId, SchemesOf } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import type { TestGangway } from '../support/gangway.ts';

/** The value of the `Authorization` header; undefined for none. */
export type Authorization = string | undefined;

export interface Attempt {
  /** Makes the header, and prepares the store for it. */
  readonly authorization: (gangway: TestGangway, lure: string) => Promise<Authorization> | Authorization;
  /** What it gets; 401 if nothing else is said. */
  readonly status?: number;
}

export const VARIANTS = [
  'none',
  'empty',
  'malformed',
  'wrong scheme',
  'two schemes',
  'expired',
  'not yet valid',
  'without expiry',
  'without subject',
  'wrong type',
  'wrong issuer',
  'wrong audience',
  'alg: none',
  'HS256 signed with the public key',
  'foreign key',
  'kid trick',
  'jku trick',
  'jwk trick',
  'truncated',
  'changed',
  'revoked',
  'other mode',
  'other tenant',
  'other dialect',
] as const;

type Variant = (typeof VARIANTS)[number];

/** The security schemes of the contract. */
export type Scheme = SchemesOf<OperationId>;

/** Why a variant does not exist for a scheme. */
type NotApplicable = `not applicable: ${string}`;
const NO_JWT = 'not applicable: an API key is no JWT';

export const attempts: Readonly<Record<Scheme, Readonly<Record<Variant, Attempt | NotApplicable>>>> = {
  userdocksToken: {
    ...schemeless((gangway) => gangway.token()),
    expired: claiming({ exp: Math.floor(Date.now() / 1000) - 1 }),
    'not yet valid': claiming({ nbf: Math.floor(Date.now() / 1000) + 300 }),
    'without expiry': claiming({ exp: undefined }),
    'without subject': claiming({ sub: undefined }),
    'wrong type': bearer((gangway) => gangway.token({}, { typ: 'at+jwt' })),
    'wrong issuer': claiming({ iss: DEMO.appId }),
    'wrong audience': claiming({ aud: DEMO.issuer }),
    'alg: none': bearer(() => new UnsecuredJWT(claims()).encode()),
    'HS256 signed with the public key': bearer(async ({ store }) => {
      const [pem = ''] = (await store.appKeys.find(DEMO.appId))?.publicKeys ?? [];
      return new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .sign(new TextEncoder().encode(pem));
    }),
    'foreign key': bearer(() => forge({})),
    'kid trick': bearer(() => forge({ kid: '../../../../dev/null' })),
    'jku trick': bearer((_gangway, lure) => forge({ jku: lure, x5u: lure })),
    'jwk trick': bearer(async () => forge({ jwk: await exportJWK(foreign.publicKey) })),
    truncated: bearer(async (gangway) => (await gangway.token()).slice(0, -3)),
    changed: bearer(async (gangway) => {
      const [header, , signature] = (await gangway.token()).split('.');
      return [header, base64url.encode(JSON.stringify({ ...claims(), sub: DEMO.issuer })), signature].join(
        '.',
      );
    }),
    revoked: bearer(async ({ store }) => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      await store.admin.removeAppKey(DEMO.appId, await store.admin.addAppKey(DEMO.appId, pem));
      return forge({}, privateKey);
    }),
    'other mode': 'not applicable: a token has no mode',
    'other tenant': claiming({ sub: DEMO.issuer }),
    'other dialect': bearer(({ credentials }) => credentials.apiKey),
  },
  hookbridgeKey: {
    ...schemeless(({ credentials }) => credentials.apiKey),
    expired: 'not applicable: API keys do not expire',
    'not yet valid': 'not applicable: API keys are valid at once',
    'without expiry': 'not applicable: API keys do not expire',
    'without subject': NO_JWT,
    'wrong type': NO_JWT,
    'wrong issuer': NO_JWT,
    'wrong audience': NO_JWT,
    'alg: none': bearer(() => new UnsecuredJWT(claims()).encode()),
    'HS256 signed with the public key': NO_JWT,
    'foreign key': bearer(() => createApiKey('test').key),
    'kid trick': NO_JWT,
    'jku trick': NO_JWT,
    'jwk trick': NO_JWT,
    truncated: bearer(({ credentials }) => credentials.apiKey.slice(0, -1)),
    changed: bearer(({ credentials: { apiKey } }) =>
      apiKey.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ),
    revoked: bearer(async ({ store: { admin } }) => {
      const key = createApiKey('test');
      await admin.revokeApiKey(await admin.addApiKey(DEMO.tenantId, 'test', key));
      return key.key;
    }),
    'other mode': bearer(async ({ store: { admin } }) => {
      const key = createApiKey('live');
      await admin.addApiKey(DEMO.tenantId, 'live', key);
      return key.key;
    }),
    // It is a key, and opens its own tenant's portal alone; that tenant has no subscription.
    'other tenant': { ...bearer(({ credentials }) => credentials.unsubscribedApiKey), status: 404 },
    'other dialect': bearer((gangway) => gangway.token()),
  },
};

/** The credentials that are accepted, by scheme. */
export const accepted: Readonly<Record<Scheme, Attempt>> = {
  userdocksToken: bearer((gangway) => gangway.token()),
  hookbridgeKey: bearer(({ credentials }) => credentials.apiKey),
};

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

function claims() {
  const now = Math.floor(Date.now() / 1000);
  return { iss: DEMO.issuer, aud: DEMO.appId, sub: DEMO.subject, iat: now, exp: now + 600 };
}

function forge(header: Partial<JWTHeaderParameters>, key: KeyObject = foreign.privateKey): Promise<string> {
  return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...header }).sign(key);
}

function bearer(token: (gangway: TestGangway, lure: string) => Promise<string> | string): Attempt {
  return { authorization: async (gangway, lure) => `Bearer ${await token(gangway, lure)}` };
}

function claiming(changed: Record<string, unknown>): Attempt {
  return bearer((gangway) => gangway.token(changed));
}

/** What is wrong whatever the scheme. */
function schemeless(valid: (gangway: TestGangway) => Promise<string> | string) {
  return {
    none: { authorization: () => undefined },
    empty: { authorization: () => 'Bearer ' },
    malformed: bearer(() => 'a.b.c'),
    'wrong scheme': { authorization: async (gangway) => `Basic ${await valid(gangway)}` },
    'two schemes': { authorization: async (gangway) => `Basic x, Bearer ${await valid(gangway)}` },
  } satisfies Partial<Record<Variant, Attempt>>;
}
