/** Tells Stripe's events from anybody else's, and reads them (https://docs.stripe.com/webhooks). */
import Stripe from 'stripe';
import { BillingError } from '../billing/errors.ts';
import type { EventBody, ProviderEvent } from '../billing/mirror-ports.ts';
import { subjectOfSnapshot, subjectOfThin } from './event-subject.ts';

/** Seconds by which a signature may be older, or newer, than now. */
const TOLERANCE = 300;

/**
 * Checks who has signed a body.
 *
 * @param secrets Signing secrets (`whsec_…`): while one is rotated there are two.
 * @throws {BillingError} EVENT_REFUSED: none of them verifies the signature, or it is too old.
 */
export function verifySignature(
  bytes: Buffer,
  signature: string,
  secrets: readonly string[],
  now: Date,
): void {
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

/** The event in a body: a snapshot (https://docs.stripe.com/api/events/object), or thin (https://docs.stripe.com/api/v2/core/events/object). */
export function eventOf(body: EventBody): ProviderEvent {
  return body.object === 'event' ? snapshot(body) : thin(body);
}

function snapshot({ id, type, ...event }: EventBody): ProviderEvent {
  const object = isRecord(event.data) && isRecord(event.data.object) ? event.data.object : {};
  return {
    id,
    kind: 'snapshot',
    type,
    livemode: event.livemode === true,
    account: textOf(event.account),
    objectId: textOf(object.id),
    subject: subjectOfSnapshot(type, object),
    createdAt: dateOf(typeof event.created === 'number' ? event.created * 1000 : Number.NaN),
  };
}

function thin({ id, type, ...event }: EventBody): ProviderEvent {
  const objectId = isRecord(event.related_object) ? textOf(event.related_object.id) : null;
  return {
    id: textOf(event.snapshot_event) ?? id,
    kind: 'thin',
    type,
    livemode: event.livemode === true,
    account: textOf(event.context),
    objectId,
    subject: subjectOfThin(type, objectId),
    createdAt: dateOf(Date.parse(textOf(event.created) ?? '')),
  };
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** 1970, where it is no time. */
const dateOf = (milliseconds: number): Date => new Date(new Date(milliseconds).getTime() || 0);

const refused = (reason: string | undefined, cause?: unknown) =>
  new BillingError('EVENT_REFUSED', `The event is refused: ${reason}`, { cause });
