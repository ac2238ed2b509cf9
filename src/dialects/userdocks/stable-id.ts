/** Ids in the vendor's form for things that have one of Stripe's only: the same for ever, and told apart as well as those are. */
import { createHash } from 'node:crypto';
import type { Scope } from '../../billing/customer-state.ts';

/** @returns A UUID of version 8 (RFC 9562, section 5.8). */
export function stableUuid(...names: readonly string[]): string {
  const bytes = digestOf(names).subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** @returns A number of 48 bits, which JavaScript and JSON hold exactly. */
export const stableNumber = (...names: readonly string[]): number => digestOf(names).readUIntBE(16, 6);

const digestOf = (names: readonly string[]) => createHash('sha256').update(JSON.stringify(names)).digest();

/** That of the Stripe account, in test or live mode. */
export const providerUuid = ({ account, livemode }: Scope): string =>
  stableUuid('stripe', account, livemode ? 'live' : 'test');
