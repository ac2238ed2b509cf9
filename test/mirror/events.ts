/** Events as Stripe sends them. */
import { randomBytes } from 'node:crypto';
import Stripe from 'stripe';

export const WEBHOOK_SECRET = 'whsec_test';

const newId = () => `evt_${randomBytes(12).toString('hex')}`;
const now = () => Math.floor(Date.now() / 1000);

/** A snapshot of an object. */
export const snapshotOf = (type: string, object: object) => ({
  id: newId(),
  object: 'event',
  api_version: '2026-10-28.endive',
  created: now(),
  data: { object },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type,
});

/** The thin form of a snapshot. */
export const thinOf = ({ id, type, data }: ReturnType<typeof snapshotOf>) => {
  const object = data.object as { id: string; object: string };
  return {
    id: newId(),
    object: 'v2.core.event',
    created: new Date().toISOString(),
    livemode: false,
    related_object: { id: object.id, type: object.object, url: `/v1/${object.object}s/${object.id}` },
    snapshot_event: id,
    type: `v1.${type}`,
  };
};

/** @param at Seconds since 1970. */
export const signed = (body: string, secret = WEBHOOK_SECRET, at = now()): Record<string, string> => ({
  'content-type': 'application/json; charset=utf-8',
  'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: at }),
});

/** Sends an event. */
export function deliver(url: string, event: object, signal?: AbortSignal): Promise<Response> {
  const body = JSON.stringify(event);
  return fetch(url, { method: 'POST', headers: signed(body), body, ...(signal && { signal }) });
}
