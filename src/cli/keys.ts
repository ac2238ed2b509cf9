/** Reads the PEM files that operators bring. No message quotes what was read: it may be a private key. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CliError } from './errors.ts';
import { readInput } from './input.ts';

const MIN_BITS = 2048;
/** Verifying with more costs too much. */
const MAX_BITS = 8192;
const MAX_LENGTH = 65_536;

/** The text of a file; of stdin, if its name is `-`. @throws {CliError} UNREADABLE_FILE, INVALID_KEY */
export function readKeyFile(file: string): string {
  const text = readInput(file);
  if (text.length > MAX_LENGTH) throw new CliError('INVALID_KEY', 'The file is too long for a key.');
  return text;
}

/**
 * Reads a public key for RS256.
 *
 * @param text PEM, SPKI (`PUBLIC KEY`) or PKCS #1 (`RSA PUBLIC KEY`).
 * @returns The key as SPKI PEM.
 * @throws {CliError} INVALID_KEY
 */
export function parsePublicKey(text: string): string {
  if (/PRIVATE KEY-----/.test(text) || /"d"\s*:/.test(text))
    throw invalid(
      'This is a private key: keep it where tokens are signed. Its public half is what Gangway needs: openssl pkey -in private.pem -pubout',
    );
  if (/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/.test(text))
    throw invalid(
      'This is a certificate, whose end date Gangway would not heed. Give its public key: openssl x509 -in certificate.pem -noout -pubkey',
    );
  if (text.trimStart().startsWith('{'))
    throw invalid(
      'This is JSON, perhaps a JWK. Give the key as PEM, which begins with -----BEGIN PUBLIC KEY-----.',
    );
  if (text.split('-----BEGIN ').length > 2)
    throw invalid('There is more than one key in it. Add them one by one.');
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
 * @throws {CliError} INVALID_KEY
 */
export function checkPrivateKey(text: string): void {
  if (/ENCRYPTED/.test(text))
    throw invalid(
      'The private key is encrypted. Decrypt it first: openssl pkey -in private.pem -out decrypted.pem',
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
export function describeKey(pem: string): { bits: number | undefined; fingerprint: string } {
  const key = createPublicKey(pem);
  const digest = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return { bits: key.asymmetricKeyDetails?.modulusLength, fingerprint: `SHA256:${digest.digest('base64')}` };
}

function importKey(read: () => KeyObject, what: string): KeyObject {
  try {
    return read();
  } catch {
    throw invalid(`This is not ${what}.`);
  }
}

function checkRsa(key: KeyObject): void {
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa')
    throw invalid(
      `This is a key for ${key.asymmetricKeyType}. Tokens are signed with RS256, which needs an RSA key.`,
    );
  if (modulusLength < MIN_BITS || modulusLength > MAX_BITS)
    throw invalid(`This RSA key has ${modulusLength} bits. It must have ${MIN_BITS} to ${MAX_BITS}.`);
  if (publicExponent < 3n) throw invalid('Anybody could sign for this RSA key: its exponent is 1.');
}

function invalid(message: string): CliError {
  return new CliError('INVALID_KEY', message);
}
