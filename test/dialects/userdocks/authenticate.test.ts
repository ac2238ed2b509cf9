import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthenticationError } from '../../../src/contract/errors.ts';
import { authenticate } from '../../../src/dialects/userdocks/authenticate.ts';
import { describeKey } from '../../../src/provisioning/pem.ts';

const APP = 'abcdefab-1111-4111-8111-abcdefabcdef';
const ISSUER = '55555555-5555-5555-5555-555555555555';
const NOW = 1_800_000_000;

const rsa = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
const ours = rsa();
const next = rsa();
const foreign = rsa();

/** What is registered, by app. */
let apps: Map<string, { issuer: string | null; publicKeys: string[] }>;
let now: Date;
beforeEach(() => {
  apps = new Map([[APP, { issuer: ISSUER, publicKeys: [pem(ours.publicKey)] }]]);
  now = new Date(NOW * 1000);
});

const appKeys = {
  find: async (id: string) => {
    const app = apps.get(id);
    return app && { ...app, originAllowed: false };
  },
};
const present = (token: string, appUuid = APP) => {
  const request = { headers: {}, params: { appUuid }, bytes: async () => Buffer.alloc(0) };
  return authenticate(token, request, { appKeys, now: () => now });
};

const claims = { iss: ISSUER, aud: APP, sub: 'user-1', exp: NOW + 60 };
const header = { alg: 'RS256', typ: 'JWT' };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as nobody's library would make it. */
function forge(payload: unknown, head: object, sign: (input: string) => string): string {
  const input = `${encode(head)}.${encode(payload)}`;
  return `${input}.${sign(input)}`;
}

const signed = (
  changes: Record<string, unknown> = {},
  head: Record<string, unknown> = {},
  key = ours.privateKey,
) =>
  forge({ ...claims, ...changes }, { ...header, ...head }, (input) =>
    createSign('RSA-SHA256').update(input).sign(key, 'base64url'),
  );

async function refusal(token: string, appUuid = APP): Promise<AuthenticationError> {
  const error = await present(token, appUuid).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthenticationError);
  // The reason goes to the log.
  expect((error as Error).message).not.toContain(token.slice(0, 40) || 'no token');
  return error as AuthenticationError;
}

describe('a token that names its key (kid)', () => {
  const thumbprint = async (key: KeyObject) => calculateJwkThumbprint(await exportJWK(key));

  test.each([
    ['by its thumbprint, RFC 7638', thumbprint],
    ['by its fingerprint, as Gangway shows it', async (key: KeyObject) => describeKey(pem(key)).fingerprint],
  ])('%s, is verified by that one alone', async (_, name) => {
    apps.set(APP, { issuer: ISSUER, publicKeys: [next, ours].map(({ publicKey }) => pem(publicKey)) });
    const kid = await name(ours.publicKey);
    expect(await present(signed({}, { kid }))).toMatchObject({ subject: 'user-1' });
    await refusal(signed({}, { kid }, next.privateKey));
    await refusal(signed({}, { kid: await name(foreign.publicKey) }, foreign.privateKey));
  });

  test.each(['key-2026-11', '', 7, null, ['x'], '__proto__'])(
    'by what is no name here (%j), is tried with all',
    async (kid) => {
      apps.set(APP, { issuer: ISSUER, publicKeys: [next, ours].map(({ publicKey }) => pem(publicKey)) });
      expect(await present(signed({}, { kid }))).toMatchObject({ subject: 'user-1' });
      await refusal(signed({}, { kid }, foreign.privateKey));
    },
  );
});

test('no token is tried with more than twenty keys, the newest', async () => {
  const many = Array.from({ length: 20 }, () => pem(next.publicKey));
  apps.set(APP, { issuer: ISSUER, publicKeys: [...many.slice(1), pem(ours.publicKey)] });
  expect(await present(signed())).toMatchObject({ subject: 'user-1' });
  apps.set(APP, { issuer: ISSUER, publicKeys: [...many, pem(ours.publicKey)] });
  await refusal(signed());
});

describe('accepted', () => {
  test('the user of an app, the UUID in either case', async () => {
    expect(await present(signed())).toEqual({ appId: APP, subject: 'user-1' });
    expect(await present(signed(), APP.toUpperCase())).toEqual({ appId: APP, subject: 'user-1' });
  });

  test('a token that a library signs, with the claims that the auth server adds', async () => {
    const extra = {
      lng: 'en',
      jti: '1',
      nonce: 'n',
      auth_time: NOW,
      scope: ['a'],
      psc: [],
      iat: NOW,
      nbf: NOW,
    };
    const token = await new SignJWT({ ...claims, ...extra }).setProtectedHeader(header).sign(ours.privateKey);
    expect(await present(token)).toEqual({ appId: APP, subject: 'user-1' });
  });

  test.each([
    ['an audience among others', { aud: ['other', APP] }, {}],
    // RFC 9562, section 4: the digits of a UUID may be written in either case.
    ['an audience in upper case', { aud: APP.toUpperCase() }, {}],
    ['nbf at this very second', { nbf: NOW }, {}],
    ['a second to live', { exp: NOW + 1 }, {}],
    // RFC 7515, section 4.1.9: the case does not matter, nor does the prefix.
    ['typ jwt', {}, { typ: 'jwt' }],
    ['typ application/jwt', {}, { typ: 'application/jwt' }],
    ['a kid of no meaning here', {}, { kid: '../../etc/passwd' }],
  ])('%s', async (_, changes, head) => {
    expect(await present(signed(changes, head))).toEqual({ appId: APP, subject: 'user-1' });
  });
});

describe('refused', () => {
  test.each([
    ['no exp', { exp: undefined }],
    ['exp in the past', { exp: NOW - 1 }],
    ['exp at this very second', { exp: NOW }],
    ['exp as text', { exp: String(NOW + 60) }],
    ['exp null', { exp: null }],
    ['nbf in the future', { nbf: NOW + 1 }],
    ['nbf as text', { nbf: 'yesterday' }],
    ['no iss', { iss: undefined }],
    ['another iss', { iss: 'https://evil.example' }],
    ['iss as a list', { iss: [ISSUER] }],
    ['an iss that starts the same', { iss: `${ISSUER}0` }],
    ['no aud', { aud: undefined }],
    ['another app as aud', { aud: '99999999-1111-4111-8111-abcdefabcdef' }],
    ['aud of others', { aud: ['a', 'b'] }],
    ['aud an empty list', { aud: [] }],
    ['aud an object', { aud: { [APP]: true } }],
    ['no sub', { sub: undefined }],
    ['an empty sub', { sub: '' }],
    ['sub a number', { sub: 1 }],
    ['sub null', { sub: null }],
    ['sub a list', { sub: ['user-1'] }],
    ['sub an object', { sub: { toString: 'user-1' } }],
  ])('%s', async (_, changes) => {
    await refusal(signed(changes));
  });

  test.each([
    ['no typ', { typ: undefined }],
    ['another typ', { typ: 'at+jwt' }],
    ['typ JWE', { typ: 'JWE' }],
    ['typ a number', { typ: 1 }],
    ['an unknown critical extension', { crit: ['x'], x: 1 }],
    ['an empty crit', { crit: [] }],
    ['an unencoded payload', { crit: ['b64'], b64: false }],
    ['no alg', { alg: undefined }],
    ['alg RS512 in the header', { alg: 'RS512' }],
    ['alg in lower case', { alg: 'rs256' }],
    ['alg a list', { alg: ['RS256'] }],
  ])('%s', async (_, head) => {
    await refusal(signed({}, head));
  });

  test.each(['none', 'None', 'NONE', 'nOnE', ''])('alg %j, signed or not', async (alg) => {
    await refusal(forge(claims, { ...header, alg }, () => ''));
    await refusal(signed({}, { alg }));
  });

  test.each(['HS256', 'HS512'])('%s with the public key as the secret', async (alg) => {
    const text = pem(ours.publicKey);
    for (const secret of [text, text.trim(), ours.publicKey.export({ type: 'spki', format: 'der' })]) {
      const mac = (input: string) =>
        createHmac(alg.replace('HS', 'sha'), secret).update(input).digest('base64url');
      await refusal(forge(claims, { ...header, alg }, mac));
    }
  });

  test.each(['RS384', 'RS512', 'PS256', 'PS512'])('%s by the right key', async (alg) => {
    await refusal(await new SignJWT(claims).setProtectedHeader({ ...header, alg }).sign(ours.privateKey));
  });

  test('a foreign key, also one that the header brings or points to', async () => {
    const jwk = await exportJWK(foreign.publicKey);
    for (const head of [
      {},
      { jwk },
      { jku: 'http://127.0.0.1:1/keys' },
      { x5u: 'http://127.0.0.1:1/cert' },
      { x5c: ['MIIB'] },
      { kid: 'ours' },
    ]) {
      await refusal(signed({}, head, foreign.privateKey));
    }
  });

  test('a signature over something else', async () => {
    const [head, , signature] = signed().split('.');
    await refusal(`${head}.${encode({ ...claims, sub: 'admin' })}.${signature}`);
    const [, payload] = signed().split('.');
    await refusal(`${encode({ ...header, kid: '1' })}.${payload}.${signature}`);
  });

  test.each([
    ['cut at the end', (token: string) => token.slice(0, -1)],
    ['without signature', (token: string) => token.slice(0, token.lastIndexOf('.') + 1)],
    ['with two parts', (token: string) => token.slice(0, token.lastIndexOf('.'))],
    ['with four parts', (token: string) => `${token}.a`],
    ['with five parts', (token: string) => `${token}.a.b`],
    ['with a dot at its end', (token: string) => `${token}.`],
    ['with a dot at its start', (token: string) => `.${token}`],
    ['of dots', () => '..'],
    ['with padding', (token: string) => `${token}=`],
    ['twice', (token: string) => token + token],
    ['huge', (token: string) => token + 'A'.repeat(1_000_000)],
    ['of a million dots', () => '.'.repeat(1_000_000)],
    ['no JWT', () => 'hb_live_abc'],
  ])('a token %s', async (_, spoil) => {
    await refusal(spoil(signed()));
  });

  test.each([null, 1, 'user-1', [claims], true])('a payload that is %j', async (payload) => {
    const sign = (input: string) => createSign('RSA-SHA256').update(input).sign(ours.privateKey, 'base64url');
    await refusal(forge(payload, header, sign));
  });

  test('another app’s user, an unknown app, an app without issuer or without keys', async () => {
    apps.set('other', { issuer: ISSUER, publicKeys: [pem(ours.publicKey)] });
    expect((await refusal(signed(), 'other')).message).toMatch(/"aud"/);
    const unknown = 'There is no such app, or it has no issuer';
    for (const id of ['unknown', '', '__proto__'])
      expect((await refusal(signed(), id)).message).toBe(unknown);
    const nowhere = { headers: {}, params: {}, bytes: async () => Buffer.alloc(0) };
    await expect(authenticate(signed(), nowhere, { appKeys, now: () => now })).rejects.toThrow(unknown);
    apps.set(APP, { issuer: null, publicKeys: [pem(ours.publicKey)] });
    expect((await refusal(signed())).message).toBe(unknown);
    expect((await refusal(signed({ iss: null }))).message).toBe(unknown);
    apps.set(APP, { issuer: ISSUER, publicKeys: [] });
    expect((await refusal(signed())).message).toBe('No key of the app verifies the signature');
  });

  test('the log says what is wrong, and keeps the library’s error', async () => {
    expect((await refusal(signed({}, {}, foreign.privateKey))).message).toBe(
      'No key of the app verifies the signature',
    );
    for (const sub of ['', 1]) {
      expect((await refusal(signed({ sub }))).message).toBe('The token has no subject');
    }
    const expired = await refusal(signed({ exp: NOW }));
    expect(expired.message).toMatch(/"exp"/);
    expect(expired.cause).toMatchObject({ code: 'ERR_JWT_EXPIRED' });
  });
});

test('the clock comes from outside', async () => {
  const token = signed();
  await present(token);
  now = new Date((NOW + 59) * 1000 + 999);
  await present(token);
  now = new Date((NOW + 60) * 1000);
  await refusal(token);
});

describe('rotation', () => {
  test('two keys serve side by side', async () => {
    apps.set(APP, { issuer: ISSUER, publicKeys: [pem(next.publicKey), pem(ours.publicKey)] });
    await present(signed());
    await present(signed({}, {}, next.privateKey));
    await refusal(signed({}, {}, foreign.privateKey));
  });

  test('a claim that fails is not tried with the next key', async () => {
    apps.set(APP, { issuer: ISSUER, publicKeys: [pem(ours.publicKey), pem(next.publicKey)] });
    expect((await refusal(signed({ exp: NOW }))).message).toMatch(/exp/);
  });

  test('a key that was removed serves no more', async () => {
    await present(signed());
    apps.set(APP, { issuer: ISSUER, publicKeys: [pem(next.publicKey)] });
    await refusal(signed());
    await present(signed({}, {}, next.privateKey));
  });
});

describe('a stored key that cannot be used', () => {
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  test.each([
    ['text', 'garbage'],
    ['nothing', ''],
    ['a broken PEM', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['a key of another kind', pem(elliptic.publicKey)],
    ['a short key', pem(rsa(1024).publicKey)],
  ])('%s: the others are tried, and the log says so', async (_, unusable) => {
    apps.set(APP, { issuer: ISSUER, publicKeys: [unusable, pem(ours.publicKey)] });
    expect(await present(signed())).toEqual({ appId: APP, subject: 'user-1' });
    expect((await refusal(signed({}, {}, foreign.privateKey))).message).toMatch(
      /1 of its 2 keys cannot be used/,
    );
    apps.set(APP, { issuer: ISSUER, publicKeys: [unusable] });
    expect((await refusal(signed())).message).toMatch(/1 of its 1 keys cannot be used/);
  });
});

describe('a key’s text', () => {
  /** A new key, and how often it has been imported. */
  function watched() {
    const { publicKey, privateKey } = rsa();
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const imports = vi.spyOn(crypto.subtle, 'importKey');
    apps.set(APP, { issuer: ISSUER, publicKeys: [pem(publicKey)] });
    return {
      token: signed({}, {}, privateKey),
      imported: () =>
        imports.mock.calls.filter(([, data]) => der.equals(Buffer.from(data as Uint8Array))).length,
    };
  }

  test('is imported once, however many tokens it verifies', async () => {
    const { token, imported } = watched();
    await Promise.all([present(token), present(token)]);
    await present(token);
    expect(imported()).toBe(1);
  });

  test('is kept among a thousand, not among any number', async () => {
    const { token, imported } = watched();
    await present(token);
    const key = apps.get(APP)?.publicKeys ?? [];
    for (let round = 0; round < 50; round++) {
      const others = Array.from({ length: 20 }, (_, i) => `no key ${round} ${i}`);
      apps.set(APP, { issuer: ISSUER, publicKeys: others });
      await refusal(token);
    }
    apps.set(APP, { issuer: ISSUER, publicKeys: [...key] });
    await present(token);
    expect(imported()).toBe(2);
  });
});

test('a store that fails is not a bad credential', async () => {
  const broken = { find: () => Promise.reject(new Error('disk full')) };
  const request = { headers: {}, params: { appUuid: APP }, bytes: async () => Buffer.alloc(0) };
  await expect(authenticate(signed(), request, { appKeys: broken, now: () => now })).rejects.toThrow(
    'disk full',
  );
});
