/**
 * API keys: whose it is (`hb_` a tenant's, `ud_` an app's, `gw_` an operator's) and its mode (`live_`, `test_`), 256 random bits in base 62,
 * and a checksum that tells a typing error from a wrong key.
 */
import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

export type ApiKeyMode = 'live' | 'test';

/** What its key begins with. */
const OWNERS = { tenant: 'hb', app: 'ud', operator: 'gw' } as const;
/** Whose the key is. */
export type ApiKeyOwner = keyof typeof OWNERS;

/** What an app's key serves for: `read` for GET alone, `write` for all other methods alone. */
export type AppApiKeyType = 'read' | 'write';

export interface NewApiKey {
  /** The secret. Shown once, never stored. */
  readonly key: string;
  /** What is stored in its place. */
  readonly hash: string;
  /** Its first characters, to tell keys apart in a list. */
  readonly prefix: string;
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BITS = 256;
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const FORM = new RegExp(`^([a-z]{2})_(live|test)_[0-9A-Za-z]{${SECRET_LENGTH + CHECKSUM_LENGTH}}$`);

/** Makes a new key of 256 random bits. */
export function createApiKey(mode: ApiKeyMode, owner: ApiKeyOwner = 'tenant'): NewApiKey {
  const secret = base62(BigInt(`0x${randomBytes(SECRET_BITS / 8).toString('hex')}`), SECRET_LENGTH);
  const start = `${OWNERS[owner]}_${mode}_${secret}`;
  return toBeStored(start + checksum(start));
}

/** What is stored of a key that was made before. */
export function toBeStored(key: string): NewApiKey {
  return { key, hash: hashApiKey(key), prefix: key.slice(0, 'hb_live_'.length + 6) };
}

/** The mode of a well-formed key; undefined if the text is not a key of ours, of such an owner. Asks no store. */
export function apiKeyMode(text: string, owner: ApiKeyOwner = 'tenant'): ApiKeyMode | undefined {
  const [, beginning, mode] = FORM.exec(text) ?? [];
  if (beginning !== OWNERS[owner]) return undefined;
  return text.endsWith(checksum(text.slice(0, -CHECKSUM_LENGTH))) ? (mode as ApiKeyMode) : undefined;
}

/**
 * The hash by which a key is stored and found. A plain digest is enough for 256 random bits; there is nothing to guess.
 * Finding the row by it leaks no timing of use: a caller cannot choose the digest of a key.
 */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

const checksum = (text: string): string => base62(BigInt(crc32(text)), CHECKSUM_LENGTH);

function base62(value: bigint, length: number): string {
  let digits = '';
  for (let rest = value; digits.length < length; rest /= 62n) digits = ALPHABET[Number(rest % 62n)] + digits;
  return digits;
}
