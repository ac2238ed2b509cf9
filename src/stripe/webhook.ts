/** Tells Stripe's events from anybody else's, and reads them (https://docs.stripe.com/webhooks). */
import Stripe from 'stripe';
import { BillingError } from '../billing/errors.ts';
import type { ProviderEvent } from '../billing/mirror-ports.ts';
import { subjectOfSnapshot, subjectOfThin } from './event-subject.ts';

/** Seconds by which a signature may be older, or newer, than now. */
const TOLERANCE = 300;

/**
 * The event in a signed body.
 *
 * @param secrets Signing secrets (`whsec_…`): while one is rotated there are two.
 * @throws {BillingError} EVENT_REFUSED: no secret verifies the signature, it is too old, or the body is not an event.
 */
export function readEvent(
  bytes: Buffer,
  signature: string,
  secrets: readonly string[],
  now: Date,
): ProviderEvent {
  verify(bytes, signature, secrets, now);
  return parse(bytes);
}

function verify(bytes: Buffer, signature: string, secrets: readonly string[], now: Date): void {
  // stripe-node lets signatures of the future pass.
  const signedAt = Number(/(?:^|,)t=(\d+)(?:,|$)/.exec(signature)?.[1]);
  if (!(signedAt <= now.getTime() / 1000 + TOLERANCE)) throw refused('it was signed in the future, or never');
  const { signature: verifier } = Stripe.webhooks;
  if (!verifier) throw new Error('stripe-node cannot verify signatures');
  let reason: unknown = 'there is no signing secret: set STRIPE_WEBHOOK_SECRET';
  for (const secret of secrets) {
    try {
      verifier.verifyHeader(bytes, signature, secret, TOLERANCE, undefined, now.getTime());
      return;
    } catch (error) {
      reason = error;
    }
  }
  throw refused(reason instanceof Error ? reason.message.split('\n')[0] : String(reason), reason);
}

function parse(bytes: Buffer): ProviderEvent {
  const event = jsonOf(bytes);
  if (isRecord(event) && typeof event.id === 'string' && typeof event.type === 'string') {
    if (event.object === 'event') return snapshot(event, event.id, event.type);
    if (event.object === 'v2.core.event') return thin(event, event.id, event.type);
  }
  throw refused('the body is not an event');
}

/** An event as Stripe's API answers it. */
export const snapshotEvent = (event: Stripe.Event): ProviderEvent =>
  snapshot(event as unknown as Json, event.id, event.type);

function snapshot(event: Json, id: string, type: string): ProviderEvent {
  const object = isRecord(event.data) && isRecord(event.data.object) ? event.data.object : {};
  return {
    id,
    kind: 'snapshot',
    type,
    livemode: event.livemode === true,
    account: textOf(event.account),
    objectId: textOf(object.id),
    subject: subjectOfSnapshot(type, object),
    createdAt: new Date(Number(event.created) * 1000 || 0),
  };
}

function thin(event: Json, id: string, type: string): ProviderEvent {
  const objectId = isRecord(event.related_object) ? textOf(event.related_object.id) : null;
  return {
    id: textOf(event.snapshot_event) ?? id,
    kind: 'thin',
    type,
    livemode: event.livemode === true,
    account: textOf(event.context),
    objectId,
    subject: subjectOfThin(type, objectId),
    createdAt: new Date(Date.parse(String(event.created)) || 0),
  };
}

type Json = Readonly<Record<string, unknown>>;

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    // The parser's own message quotes the body.
    throw refused('the body is not JSON');
  }
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const refused = (reason: string | undefined, cause?: unknown) =>
  new BillingError('EVENT_REFUSED', `The event is refused: ${reason}`, { cause });
