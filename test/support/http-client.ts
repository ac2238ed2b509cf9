/** Sends a request just as it is written down, over connections that are kept. */
import http from 'node:http';
import type { Observed } from './contract-oracle.ts';

export interface PlainRequest {
  readonly method: string;
  /** The request target, sent as it is. */
  readonly path: string;
  /** Name and value; a name may come twice. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: Buffer | string | undefined;
  /** Whether the body is sent in chunks, without its length. */
  readonly chunked?: boolean;
}

export interface HttpClient {
  send(request: PlainRequest): Promise<Observed>;
  close(): void;
}

export function httpClient(url: string): HttpClient {
  const { hostname, port, host } = new URL(url);
  const agent = new http.Agent({ keepAlive: true });
  const send = ({ method, path, headers, body, chunked = false }: PlainRequest): Promise<Observed> =>
    new Promise((resolve, reject) => {
      const framing: (readonly [string, string])[] = chunked
        ? [['Transfer-Encoding', 'chunked']]
        : [['Content-Length', String(Buffer.byteLength(body ?? ''))]];
      const withHost = headers.some(([name]) => name === 'Host') ? headers : [['Host', host], ...headers];
      const request = http.request(
        { agent, hostname, port, method, path, headers: [...withHost, ...framing].flat() as string[] },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('error', reject);
          response.on('end', () => {
            resolve({
              method,
              path: path.replace(/\?.*$/s, ''),
              status: response.statusCode ?? 0,
              headers: response.headers as Record<string, string>,
              body: text,
            });
          });
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  return { send, close: () => agent.destroy() };
}
