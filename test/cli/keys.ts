/** RSA keys for tests, in PEM. */
import { generateKeyPairSync } from 'node:crypto';

export function rsaKeys(modulusLength = 2048, publicExponent = 65_537) {
  const pair = generateKeyPairSync('rsa', { modulusLength, publicExponent });
  return {
    keys: pair,
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
