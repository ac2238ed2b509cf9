import type { IncomingMessage } from 'node:http';

const bodyLimit = 256 * 1024;

/** The body, or undefined if it is larger than any Stripe request. */
export async function bodyOf(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    // What is too large is read on, but not kept: the client reads no answer before it has sent all.
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks).toString('utf8');
}

/**
 * Whether the request names this machine as its host. A page of another site can have its own name resolve to this machine
 * ("DNS rebinding"), and would then read the answers; its browser still sends that name.
 */
export function isLocal({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(headers.host ?? '');
}

/** The API key: a bearer token, or the user name of basic authentication. */
export function keyOf(authorization = ''): string | undefined {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (/^bearer$/i.test(scheme)) return value || undefined;
  if (/^basic$/i.test(scheme))
    return Buffer.from(value, 'base64').toString('utf8').split(':')[0] || undefined;
  return undefined;
}

/** A header that comes at most once. */
export function header(incoming: IncomingMessage, name: string): string | undefined {
  const value = incoming.headers[name];
  return typeof value === 'string' ? value : undefined;
}
