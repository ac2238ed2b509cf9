/** The public keys of apps, read once: that costs more than to verify with them, and their text says all about them. */
import { type CryptoKey, calculateJwkThumbprint, exportJWK, importSPKI } from 'jose';
import { describeKey } from '../../provisioning/pem.ts';

/** A key for RS256, and the names by which a token may say that it has signed it. */
export interface UsableKey {
  readonly key: CryptoKey;
  /** Its JWK thumbprint (RFC 7638), which most auth servers use, and the fingerprint that Gangway shows. */
  readonly ids: readonly string[];
}

const known = new Map<string, Promise<UsableKey | undefined>>();
const MAX_KNOWN = 1000;

/** @returns Those that are RSA public keys of at least 2048 bits (RFC 7518, section 3.3). */
export async function usableKeys(publicKeys: readonly string[]): Promise<readonly UsableKey[]> {
  const keys = await Promise.all(publicKeys.map(readOnce));
  return keys.filter((key) => key !== undefined);
}

function readOnce(publicKey: string): Promise<UsableKey | undefined> {
  const before = known.get(publicKey);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const key = read(publicKey);
  known.set(publicKey, key);
  return key;
}

async function read(publicKey: string): Promise<UsableKey | undefined> {
  try {
    const key = await importSPKI(publicKey, 'RS256', { extractable: true });
    const { modulusLength } = key.algorithm as { readonly modulusLength?: number };
    if ((modulusLength ?? 0) < 2048) return undefined;
    return {
      key,
      ids: [await calculateJwkThumbprint(await exportJWK(key)), describeKey(publicKey).fingerprint],
    };
  } catch {
    return undefined;
  }
}
