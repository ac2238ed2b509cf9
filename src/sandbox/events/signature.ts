import { createHmac } from 'node:crypto';

/**
 * The header `Stripe-Signature` for a body: a signature by each secret (https://docs.stripe.com/webhooks/signature).
 *
 * @param body The exact text that is sent.
 * @param seconds The time, of the real clock: whoever receives it compares it with their own, which nobody has moved forward.
 */
export function signatureHeader(body: string, secrets: readonly string[], seconds: number): string {
  const sign = (secret: string) => createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return [`t=${seconds}`, ...secrets.map((secret) => `v1=${sign(secret)}`)].join(',');
}
