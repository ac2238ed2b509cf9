/** Reads RSA keys in PEM. No message quotes what was read: it may be a private key. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { BillingError } from '../billing/errors.ts';

const MIN_BITS = 2048;
/** Verifying with more costs too much. */
const MAX_BITS = 8192;

/**
 * Reads a public key for RS256.
 *
 * @param text PEM, SPKI (`PUBLIC KEY`) or PKCS #1 (`RSA PUBLIC KEY`).
 * @returns The key as SPKI PEM.
 * @throws {BillingError} INVALID_KEY
 */
export function parsePublicKey(text: string): string {
  if (/PRIVATE KEY-----/.test(text) || /"d"\s*:/.test(text))
    throw invalid(
      'is a private key: keep it where tokens are signed. Its public half is what Gangway needs: openssl pkey -in private.pem -pubout',
    );
  if (/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/.test(text))
    throw invalid(
      'is a certificate, whose end date Gangway would not heed. Give its public key: openssl x509 -in certificate.pem -noout -pubkey',
    );
  if (text.trimStart().startsWith('{'))
    throw invalid(
      'is JSON, perhaps a JWK. Give the key as PEM, which begins with -----BEGIN PUBLIC KEY-----',
    );
  if (text.split('-----BEGIN ').length > 2) throw invalid('is more than one key. Add them one by one');
  const key = importKey(
    () => createPublicKey(text),
    'a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----',
  );
  checkRsa(key);
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * Checks a private key for RS256.
 *
 * @param text PEM, not encrypted.
 * @throws {BillingError} INVALID_KEY
 */
export function checkPrivateKey(text: string): void {
  if (/ENCRYPTED/.test(text))
    throw invalid(
      'is an encrypted private key. Decrypt it first: openssl pkey -in private.pem -out decrypted.pem',
    );
  checkRsa(
    importKey(
      () => createPrivateKey(text),
      'a private key in PEM, which begins with -----BEGIN PRIVATE KEY-----',
    ),
  );
}

/** The public half of a private key, as `parsePublicKey` returns it. */
export function publicKeyOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** A public key's size and SHA-256 (of its SPKI DER, in base64), to tell keys apart. */
export function describeKey(pem: string): { bits: number; fingerprint: string } {
  const key = createPublicKey(pem);
  const digest = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return {
    bits: key.asymmetricKeyDetails?.modulusLength ?? 0,
    fingerprint: `SHA256:${digest.digest('base64').replace(/=+$/, '')}`,
  };
}

function importKey(read: () => KeyObject, what: string): KeyObject {
  try {
    return read();
  } catch {
    throw invalid(`is not ${what}`);
  }
}

function checkRsa(key: KeyObject): void {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa')
    throw invalid(
      `is a key for ${key.asymmetricKeyType}. Tokens are signed with RS256, which needs an RSA key`,
    );
  if (modulusLength < MIN_BITS || modulusLength > MAX_BITS)
    throw invalid(`is an RSA key of ${modulusLength} bits. It must have ${MIN_BITS} to ${MAX_BITS}`);
  if (publicExponent < 3n) throw invalid('is an RSA key that anybody could sign for: its exponent is 1');
}

function invalid(reason: string): BillingError {
  return new BillingError('INVALID_KEY', `This ${reason}`, { reason });
}
