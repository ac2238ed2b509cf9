import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import { checkPrivateKey, describeKey, parsePublicKey, publicKeyOf } from '../../src/provisioning/pem.ts';
import { rsaKeys } from '../cli/keys.ts';

const { keys, publicKey, privateKey } = rsaKeys();
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const spki = { type: 'spki', format: 'pem' } as const;

test('a public key becomes SPKI PEM, in whatever form it comes', () => {
  expect(parsePublicKey(publicKey)).toBe(publicKey);
  expect(parsePublicKey(keys.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString())).toBe(publicKey);
  expect(parsePublicKey(`\n${publicKey.replaceAll('\n', '\r\n')}\n`)).toBe(publicKey);
  expect(publicKeyOf(privateKey)).toBe(publicKey);
  expect(describeKey(publicKey)).toEqual({
    bits: 2048,
    fingerprint: expect.stringMatching(/^SHA256:.{43}$/),
  });
});

test.each([
  ['a private key', privateKey, /^This is a private key: .*openssl pkey/],
  [
    'a private key, PKCS #1',
    keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    /^This is a private key/,
  ],
  [
    'an encrypted private key',
    keys.privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
      .toString(),
    /^This is a private key/,
  ],
  ['a private JWK', JSON.stringify(keys.privateKey.export({ format: 'jwk' })), /^This is a private key/],
  ['a public JWK', JSON.stringify(keys.publicKey.export({ format: 'jwk' })), /^This is JSON, perhaps a JWK/],
  ['a key with a private one behind it', publicKey + privateKey, /^This is a private key/],
  ['two keys', publicKey + publicKey, /more than one key/],
  [
    'a certificate',
    '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
    /^This is a certificate.*openssl x509/,
  ],
  ['an EC key', ec.publicKey.export(spki).toString(), /^This is a key for ec\..*RS256/],
  ['an RSA-PSS key', pss.publicKey.export(spki).toString(), /^This is a key for rsa-pss\./],
  ['an RSA key of 1024 bits', rsaKeys(1024).publicKey, /of 1024 bits/],
  ['an RSA key of exponent 1', exponentOne(), /exponent is 1|not a public key/],
  ['a broken key', publicKey.replace('MII', 'AAA'), /^This is not a public key in PEM/],
  ['an SSH key', 'ssh-rsa AAAAB3NzaC1yc2E= me@example.com', /^This is not a public key in PEM/],
  ['nothing', '', /^This is not a public key in PEM/],
])('%s is refused as a public key, and not repeated', (_, text, message) => {
  const error = failure(() => parsePublicKey(text));
  expect(error.code).toBe('INVALID_KEY');
  expect(error.message).toMatch(message);
  // To be read after the name of the field.
  expect(error.reason && `This ${error.reason}`).toBe(error.message);
  const body = text.split('\n').find((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line));
  if (body) expect(error.message).not.toContain(body);
});

test('a private key for RS256 serves in PKCS #8 and PKCS #1; nothing else does', () => {
  checkPrivateKey(privateKey);
  checkPrivateKey(keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
  const encrypted = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;
  const refused: [string, RegExp][] = [
    [keys.privateKey.export(encrypted).toString(), /encrypted/],
    [publicKey, /^This is not a private key/],
    [ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), /^This is a key for ec/],
    [rsaKeys(1024).privateKey, /1024 bits/],
  ];
  for (const [text, message] of refused)
    expect(failure(() => checkPrivateKey(text)).message).toMatch(message);
});

/** The public key with its exponent, the last three bytes of the DER, 1 instead of 65537. */
function exponentOne(): string {
  const der = keys.publicKey.export({ type: 'spki', format: 'der' });
  der.set([0, 0, 1], der.length - 3);
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
}

function failure(work: () => unknown): BillingError {
  try {
    work();
  } catch (error) {
    if (error instanceof BillingError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
