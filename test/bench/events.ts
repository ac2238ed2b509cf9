/** Events as Stripe sends them, as many as are wanted. */
import { signEvent } from '../../src/dialects/event-authentication.ts';

/** What they are signed with. */
export const SECRET = 'whsec_bench';

let last = 0;

/**
 * The bytes of a request with an event that nobody has sent before, of one of a hundred customers.
 *
 * @param ours Those of them who are tenants' customers.
 */
export function eventRequest(host: string, ours: readonly string[]): Buffer {
  const n = ++last;
  const body = JSON.stringify({
    id: `evt_bench${n}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    pending_webhooks: 1,
    request: { id: `req_bench${n}`, idempotency_key: null },
    type: 'customer.updated',
    data: {
      object: {
        id: ours[n % 100] ?? `cus_bench${n % 100}`,
        object: 'customer',
        email: 'somebody@example.com',
        livemode: false,
        metadata: {},
        name: 'A customer with a name of the usual length',
      },
      previous_attributes: { name: 'Another name' },
    },
  });
  const head = [
    'POST /v1/billing/webhook HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Stripe-Signature: ${signEvent(SECRET, body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
