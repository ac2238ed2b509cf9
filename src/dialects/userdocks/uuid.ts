/** UUIDs for what has none: the dialect knows everything by one, while Stripe has ids of its own. */
import { createHash } from 'node:crypto';

/** Ours, chosen at random. */
const NAMESPACE = Buffer.from('7c0a5f0e6f5d4b0c9a1f52f8f4b2d6a3', 'hex');

/**
 * The UUID of something that has another name: always the same one (RFC 9562, section 5.5).
 *
 * @param kind What it is, such as `invoice`.
 * @param name Its name, unique among its kind.
 */
export function uuidOf(kind: string, name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** That of a thing which may be missing. */
export const uuidOrNull = (kind: string, name: string | null): string | null =>
  name === null ? null : uuidOf(kind, name);

/** The one payment provider that there is. */
export const PAYMENT_PROVIDER_UUID = uuidOf('payment provider', 'stripe');
