/** One request and what came of it. */
import http from 'node:http';
import type { Call } from './calls.ts';

export interface Answer {
  readonly status: number;
  readonly requestId: string;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** No answer, or not all of it: the code of the error. */
export interface Failure {
  readonly code: string;
}

/** Milliseconds after which nobody waits any more: longer than any call may take. */
const PATIENCE = 25_000;

/** Never rejects. */
export function exchange(
  url: string,
  { method, path, headers, body }: Call,
  agent: http.Agent,
): Promise<Answer | Failure> {
  return new Promise((resolve) => {
    const fail = (error: Error & { code?: string }) => resolve({ code: error.code ?? error.message });
    const request = http.request(url + path, {
      method,
      agent,
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(PATIENCE),
    });
    request.once('error', fail);
    request.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.once('error', fail);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          requestId: String(response.headers['x-request-id']),
          retryAfter: response.headers['retry-after'],
          body: text,
        }),
      );
    });
    request.end(body);
  });
}
