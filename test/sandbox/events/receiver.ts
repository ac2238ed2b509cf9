import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import Stripe from 'stripe';
import { startServer } from '../../support/provider.ts';

export const SECRET = 'whsec_test';

/** One event as it came in. */
export interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** What the body says. */
  readonly event: { readonly id: string; readonly type: string; readonly snapshot_event?: string };
}

/** A server that keeps what it gets, and answers each by `answer`, or 200. It ends with the test. */
export async function startReceiver(
  answer: (response: ServerResponse, count: number) => void = (response) => response.end(),
) {
  const received: Received[] = [];
  const url = await startServer(async (incoming, response) => {
    const { method, headers } = incoming;
    const body = Buffer.concat(await incoming.toArray()).toString();
    received.push({ method, headers, body, event: JSON.parse(body) });
    answer(response, received.length);
  });
  return { url: `${url}/webhook`, received };
}

const verifier = new Stripe('sk_test_verifier');

/** Verifies and parses what was received, as an application does with stripe-node. */
export async function parse({ body, headers }: Received, secret = SECRET) {
  const signature = headers['stripe-signature'] ?? '';
  const isThin = JSON.parse(body).object === 'v2.core.event';
  return isThin
    ? verifier.parseEventNotification(body, signature, secret)
    : await verifier.webhooks.constructEventAsync(body, signature, secret);
}
