/**
 * Answers each request with an idempotency key once (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header): who
 * repeats it gets the first answer again. That may hold a secret, so it is kept encrypted, by a key that is made of the caller's
 * credential and the idempotency key: the store has neither.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { BillingError } from '../billing/errors.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { Queries } from './ports.ts';

/** Milliseconds for which an answer is kept. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** A request that may have been made before. */
export interface Repeatable {
  /** Whose idempotency key it is. */
  readonly principal: string;
  readonly idempotencyKey: string;
  /** The caller's credential. */
  readonly credential: string;
  /** All that makes it this request. */
  readonly request: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: unknown;
}

/**
 * The first answer to the request, or that of `work`, which is done once and together with keeping its answer.
 *
 * @param queries Of the transaction in which the work is done.
 * @throws {BillingError} IDEMPOTENCY_KEY_REUSED. Whatever the work throws: then nothing is kept.
 */
export async function replyOnce<R extends Reply>(
  queries: Queries,
  { clock }: Pick<ProvisioningParts, 'clock'>,
  repeatable: Repeatable,
  work: () => Promise<R>,
): Promise<R> {
  const { principal, idempotencyKey, request } = repeatable;
  const keyHash = sha256(idempotencyKey);
  const fingerprint = sha256(request);
  await queries.replies.forgetBefore(new Date(clock.now().getTime() - LIFETIME).toISOString());
  const known = await queries.replies.find(principal, keyHash);
  if (known && known.fingerprint !== fingerprint)
    throw new BillingError('IDEMPOTENCY_KEY_REUSED', 'The idempotency key belongs to another request');
  if (known) return { status: known.status, ...opened(known.sealed, repeatable) } as R;
  const reply = await work();
  const { status, ...rest } = reply;
  await queries.replies.insert(principal, keyHash, {
    fingerprint,
    status,
    sealed: sealed(rest, repeatable),
    at: timeNow({ clock }),
  });
  return reply;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CIPHER = 'aes-256-gcm';
const IV_LENGTH = 12;
const TAG_LENGTH = 16;

const keyOf = ({ credential, idempotencyKey }: Repeatable): Buffer =>
  Buffer.from(hkdfSync('sha256', credential, idempotencyKey, 'gangway reply', 32));

function sealed(rest: Omit<Reply, 'status'>, repeatable: Repeatable): string {
  const iv = randomBytes(IV_LENGTH);
  const cipher = createCipheriv(CIPHER, keyOf(repeatable), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(rest), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
}

function opened(text: string, repeatable: Repeatable): Omit<Reply, 'status'> {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(CIPHER, keyOf(repeatable), bytes.subarray(0, IV_LENGTH));
  decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
  const plain = Buffer.concat([decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH)), decipher.final()]);
  return JSON.parse(plain.toString('utf8'));
}
