/** Stripe's signature of its events, for every dialect that receives them. */
import { createHmac } from 'node:crypto';
import { BillingError } from '../billing/errors.ts';
import { AuthenticationError } from '../contract/errors.ts';
import type { AuthenticationRequest } from '../contract/security.ts';
import type { Services } from './services.ts';

/** An event that was proven to come from Stripe, whatever is in it. */
export interface EventPrincipal {
  /** The host that it was sent to, as the sender knows it. */
  readonly host: string;
}

/**
 * Proves that Stripe has signed the body.
 *
 * @throws {AuthenticationError} No signing secret of ours has made the signature of these bytes, or not lately.
 */
export async function authenticateEvent(
  signature: string,
  { headers, bytes }: AuthenticationRequest,
  { events }: Pick<Services, 'events'>,
): Promise<EventPrincipal> {
  try {
    await events.verify(bytes, signature);
  } catch (error) {
    if (!(error instanceof BillingError && error.code === 'EVENT_REFUSED')) throw error;
    throw new AuthenticationError(error.message, { cause: error });
  }
  return { host: headers.host ?? '' };
}

/**
 * Signs an event as Stripe does (https://docs.stripe.com/webhooks#verify-manually), for contract tests and tests.
 *
 * @param secret `whsec_…`
 * @param seconds Since 1970.
 */
export function signEvent(
  secret: string,
  body: string | Uint8Array,
  seconds = Math.floor(Date.now() / 1000),
): string {
  const signature = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
  return `t=${seconds},v1=${signature}`;
}

/** An event that concerns nobody: it is kept, and changes nothing. */
export const TRIAL_EVENT = {
  id: 'evt_gangwaytrial',
  object: 'v2.core.event',
  type: 'v1.gangway.trial',
  livemode: false,
  created: '2026-01-01T00:00:00.000Z',
} as const;
