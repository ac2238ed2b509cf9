/** Calls the service, and puts what was sent and what came back into the timeline. */
import { redacted } from './redact.js';
import { put } from './timeline.js';

/** Whether the browser is on its way to another page: calls that end by that say nothing. */
let leaving = false;
addEventListener('beforeunload', () => {
  leaving = true;
});

/**
 * @param {string} dialect
 * @param {import('./dialects.js').Call} call
 * @returns {Promise<{ status: number, body: any }>} The status is 0 if the service does not answer.
 */
export async function exchange(dialect, { method, path, headers, body }) {
  const at = new Date();
  const { status, content } = await send(method, path, headers, body);
  if (status === 0 && leaving) return new Promise(() => {});
  put(
    redacted({
      kind: 'exchange',
      id: crypto.randomUUID(),
      at: at.toISOString(),
      dialect,
      method,
      path,
      status,
      ms: Date.now() - at.getTime(),
      headers,
      request: body,
      response: content,
    }),
  );
  return { status, body: content ?? {} };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {unknown} body
 */
async function send(method, path, headers, body) {
  try {
    const response = await fetch(path, {
      method,
      headers,
      cache: 'no-store',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, content: await response.json() };
  } catch {
    return { status: 0, content: undefined };
  }
}
