import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const headers = {
  Accept: '*/*; q=0.5, application/xml',
  'Cache-Control': 'no-cache',
  'Content-Type': 'application/json; charset=utf-8',
  'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
};

/**
 * Posts an event as Stripe does: no redirect is followed. (Node's fetch would add headers of browsers, and refuses some ports.)
 *
 * @returns The status of the answer. Rejects if there is none, or `signal` is aborted first.
 */
export function postEvent(
  url: string,
  body: string,
  signature: string,
  signal: AbortSignal,
): Promise<number> {
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method: 'POST', signal, agent: false });
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.setHeader('Stripe-Signature', signature);
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      // The body does not matter, but has to be read, or the connection stays open; its end may well be cut off.
      incoming.on('error', () => {}).resume();
      resolve(incoming.statusCode ?? 0);
    });
    outgoing.end(body);
  });
}
