/** RFC 8725, JSON Web Token Best Current Practices, section by section, against a running service. */
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { CompactEncrypt, exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { publicKeyOf } from '../../src/provisioning/pem.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { startServer } from '../support/provider.ts';

let gangway: TestGangway;
let key: KeyObject;
let publicPem: string;
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
beforeAll(async () => {
  // Who tries so much is limited otherwise.
  gangway = await startTestGangway({ failedAuthLimit: 1_000_000 });
  key = createPrivateKey(gangway.credentials.privateKey);
  publicPem = publicKeyOf(gangway.credentials.privateKey);
});
afterAll(() => gangway.close());

const HEADER = { alg: 'RS256', typ: 'JWT' };
const claims = () => ({
  iss: DEMO.issuer,
  aud: DEMO.appId,
  sub: DEMO.subject,
  exp: Math.floor(Date.now() / 1000) + 600,
});
const encode = (part: unknown) =>
  Buffer.from(typeof part === 'string' || part instanceof Uint8Array ? part : JSON.stringify(part)).toString(
    'base64url',
  );

type Signer = (input: string) => string;
const rs256 =
  (by: KeyObject): Signer =>
  (input) =>
    createSign('RSA-SHA256').update(input).sign(by, 'base64url');
const hmac =
  (secret: string | Buffer): Signer =>
  (input) =>
    createHmac('sha256', secret).update(input).digest('base64url');

/** A token as nobody's library would make it; what is text or bytes goes in as it is. */
function token(header: unknown = {}, payload: unknown = {}, signer: Signer = rs256(key)): string {
  const head =
    typeof header === 'object' && !(header instanceof Uint8Array) ? { ...HEADER, ...header } : header;
  const body =
    typeof payload === 'object' && !(payload instanceof Uint8Array) ? { ...claims(), ...payload } : payload;
  const input = `${encode(head)}.${encode(body)}`;
  return `${input}.${signer(input)}`;
}

async function status(
  jwt: string,
  operation: Parameters<TestGangway['call']>[0] = 'createBillingPortal',
): Promise<number> {
  return (await gangway.call(operation, { authorization: `Bearer ${jwt}` })).status;
}

test('the token that all of them are made from is accepted', async () => {
  expect(await status(token())).toBe(200);
});

describe('3.1 perform algorithm verification', () => {
  test.each(['none', 'None', 'NONE', '', 'RS384', 'rs256', null, ['RS256'], undefined])(
    'alg %j',
    async (alg) => {
      expect(await status(token({ alg }))).toBe(401);
      expect(await status(token({ alg }, {}, () => ''))).toBe(401);
    },
  );

  test('HS256 with what is public of the key, in each form of it', async () => {
    const [, ...lines] = publicPem.trim().split('\n');
    const jwk = JSON.stringify(createPrivateKey(gangway.credentials.privateKey).export({ format: 'jwk' }).n);
    for (const secret of [
      publicPem,
      publicPem.trim(),
      Buffer.from(lines.slice(0, -1).join(''), 'base64'),
      jwk,
      '',
    ])
      expect(await status(token({ alg: 'HS256' }, {}, hmac(secret)))).toBe(401);
  });
});

test('3.2 use appropriate algorithms: no other one serves, though the right key made the signature', async () => {
  for (const alg of ['RS384', 'RS512', 'PS256', 'PS384', 'PS512'])
    expect(
      await status(await new SignJWT(claims()).setProtectedHeader({ alg, typ: 'JWT' }).sign(key)),
      alg,
    ).toBe(401);
});

test('3.3 validate all cryptographic operations: no signature but that of these very bytes by this key', async () => {
  const [head = '', body = '', signature = ''] = token().split('.');
  const admin = encode({ ...claims(), sub: DEMO.tenantId });
  for (const jwt of [
    `${head}.${admin}.${signature}`,
    `${head}.${body}.`,
    `${head}.${body}`,
    `${head}.${body}.${signature.slice(0, -2)}`,
    `${head}.${body}.${signature}.${signature}`,
    `${head}.${body}.${encode(new Uint8Array(256))}`,
    `${encode({ ...HEADER, alg: 'none' })}.${body}.${signature}`,
    token({}, {}, rs256(foreign.privateKey)),
    // A token in a token: the inner one is right.
    token({ cty: 'JWT' }, token()),
  ])
    expect(await status(jwt), jwt.slice(-20)).toBe(401);
});

test('3.4 validate cryptographic inputs: an app takes no key that is weak, or of another kind', async () => {
  const spki = { type: 'spki', format: 'pem' } as const;
  for (const { publicKey } of [
    generateKeyPairSync('rsa', { modulusLength: 1024 }),
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    generateKeyPairSync('ed25519'),
    generateKeyPairSync('x25519'),
  ]) {
    const body = { public_key: publicKey.export(spki).toString() };
    expect((await gangway.call('addPublicKey', { body })).status).toBe(400);
  }
});

test('3.5 ensure cryptographic keys have sufficient entropy: nothing that a person could think of is a key', async () => {
  // What is signed with is the app's, an RSA key of 2048 bits or more; there are no shared secrets.
  for (const body of [
    { public_key: 'password' },
    { public_key: JSON.stringify({ kty: 'oct', k: encode('secret') }) },
  ])
    expect((await gangway.call('addPublicKey', { body })).status).toBe(400);
  expect(await status(token({ alg: 'HS256' }, {}, hmac('secret')))).toBe(401);
});

test('3.6 avoid compression of encryption inputs: nothing that is encrypted or compressed is read', async () => {
  const text = Buffer.from(JSON.stringify(claims()));
  const encrypted = new CompactEncrypt(text).setProtectedHeader({
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    cty: 'JWT',
  });
  expect(await status(await encrypted.encrypt(createPublicKey(publicPem)))).toBe(401);
  expect(await status(token({ zip: 'DEF' }, new Uint8Array(deflateRawSync(text))))).toBe(401);
  expect(await status(token({ crit: ['zip'], zip: 'DEF' }))).toBe(401);
});

test('3.7 use UTF-8: other encodings, a mark of order and members that come twice do not pass for claims', async () => {
  const text = JSON.stringify(claims());
  for (const payload of [
    Buffer.from(text, 'utf16le'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    Buffer.from([0xc3, 0x28]),
    Buffer.from(text.replace(DEMO.subject, 'a\u00ff'), 'latin1'),
  ])
    expect(await status(token({}, new Uint8Array(payload)))).toBe(401);
  expect(await status(token('{"typ":"JWT","alg":"RS256","alg":"none"}', {}, () => ''))).toBe(401);
  expect(await status(token('{"typ":"JWT","alg":"none","alg":"HS256"}', {}, hmac(publicPem)))).toBe(401);
});

test.each([
  ['another issuer', { iss: DEMO.appId }],
  ['no issuer', { iss: undefined }],
  ['issuers', { iss: [DEMO.issuer] }],
  ['the issuer in other letters', { iss: ` ${DEMO.issuer}` }],
  ['no subject', { sub: undefined }],
  ['an empty subject', { sub: '' }],
  ['a subject that is no text', { sub: { $ne: '' } }],
  ['a stranger', { sub: DEMO.tenantId }],
  ['a subject with what is no part of it', { sub: `${DEMO.subject}\u0000` }],
])('3.8 validate issuer and subject: %s', async (_, changes) => {
  expect(await status(token({}, changes))).toBe(401);
});

test.each([
  ['another app', { aud: DEMO.workshopAppId }],
  ['none', { aud: undefined }],
  ['an empty list', { aud: [] }],
  ['anybody', { aud: '*' }],
  ['one that begins with it', { aud: `${DEMO.appId}0` }],
  ['an object', { aud: { [DEMO.appId]: true } }],
])('3.9 use and validate audience: %s', async (_, changes) => {
  expect(await status(token({}, changes))).toBe(401);
});

test('3.10 do not trust received claims: what a header names is neither read nor fetched, nor a key taken from it', async () => {
  const asked: string[] = [];
  const address = await startServer(({ url = '' }, response) => {
    asked.push(url);
    response.end(JSON.stringify({ keys: [] }));
  });
  const jwk = await exportJWK(foreign.publicKey);
  for (const header of [
    { jku: `${address}/jku`, x5u: `${address}/x5u` },
    { jwk },
    { jwk: { ...jwk, kid: '1' }, kid: '1' },
    { x5c: [encode('certificate')] },
    { kid: '../../../../dev/null' },
    { kid: "' or '1'='1" },
    { kid: `|curl ${address}/kid` },
    { kid: `${address}/kid` },
    { kid: { $gt: '' } },
    { crit: ['jku'], jku: `${address}/crit` },
  ])
    expect(await status(token(header, {}, rs256(foreign.privateKey))), JSON.stringify(header)).toBe(401);
  // Nor does an empty file, or an empty secret, verify anything.
  for (const kid of ['/dev/null', ''])
    expect(await status(token({ alg: 'HS256', kid }, {}, hmac('')))).toBe(401);
  // The header does no harm beside the right signature, and is not followed either.
  expect(await status(token({ jku: `${address}/jku`, kid: '../x' }))).toBe(200);
  expect(asked).toEqual([]);
});

test.each([undefined, null, '', 'jwt', 'at+jwt', 'JOSE', 'secevent+jwt', 'JWT2', ['JWT']])(
  '3.11 use explicit typing: typ %j',
  async (typ) => {
    expect(await status(token({ typ }))).toBe(typ === 'jwt' ? 200 : 401);
  },
);

test('3.12 mutually exclusive rules: a token serves for what it is made for, and no key passes for one', async () => {
  const { apiKey, apiKeyRead, operatorKey } = gangway.credentials;
  for (const other of [apiKey, apiKeyRead, operatorKey]) expect(await status(other)).toBe(401);
  for (const operation of ['createPortalSession', 'getSubscription', 'listApps', 'putTenant'] as const)
    expect(await status(token(), operation), operation).toBe(401);
  const asKey = { 'X-Api-Key': token(), 'X-Client-Id': token() };
  const answer = await gangway.call('listTenantInvoices', { headers: asKey, authorization: null });
  expect(answer.status).toBe(401);
  // Neither what an ECDSA nor what an Ed25519 key signs.
  const { privateKey } = generateKeyPairSync('ed25519');
  expect(
    await status(
      token({ alg: 'EdDSA' }, {}, (input) =>
        sign(null, Buffer.from(input), privateKey).toString('base64url'),
      ),
    ),
  ).toBe(401);
});

test.each([
  ['expired', { exp: Math.floor(Date.now() / 1000) - 1 }],
  ['at no time', { exp: undefined }],
  ['at a text', { exp: '9999999999' }],
  ['never', { exp: null }],
  ['not yet', { nbf: Math.floor(Date.now() / 1000) + 300 }],
])('beyond the RFC, times are kept to, without leeway: %s', async (_, changes) => {
  expect(await status(token({}, changes))).toBe(401);
});
