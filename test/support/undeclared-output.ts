/** Watches every response that a service in this process sends, and holds it against the contract. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Observed, responseViolations } from './contract-oracle.ts';

/** What the contract knowingly does not declare. */
const EXCEPTIONS: readonly {
  readonly why: string;
  readonly applies: (seen: Observed, request: IncomingMessage) => boolean;
}[] = [
  {
    why: 'a CORS preflight is between the browser and the server (Fetch standard)',
    applies: ({ method, status }, request) =>
      method === 'OPTIONS' && status === 204 && 'access-control-request-method' in request.headers,
  },
  {
    why: 'Node itself refuses a request without Host and an unknown expectation, before any handler',
    applies: ({ status, headers, body }) =>
      /^4(00|17)$/.test(String(status)) && Object.keys(headers).length === 0 && body === '',
  },
  {
    why: 'the docs are pages and files, not operations',
    applies: ({ path, status }) =>
      status < 400 && /^\/($|docs($|\/)|openapi\.(json|yaml)$|llms\.txt$)/.test(path),
  },
  {
    why: 'the metrics have the form of Prometheus, and are no operation',
    applies: ({ path, status }) => status === 200 && path === '/metrics',
  },
  {
    why: 'the page of sandbox mode is no operation, and what it alone may ask for is not either',
    applies: ({ path, status }) => status !== 404 && status !== 405 && /^\/sandbox($|\/)/.test(path),
  },
];

export interface UndeclaredOutput {
  /** How many responses were seen. */
  readonly seen: () => number;
  /** What was wrong with them. */
  readonly violations: readonly string[];
  stop(): void;
}

const CHANNEL = 'http.server.request.start';

/** Watches the service at this URL, which must run in this process, until it is stopped. */
export function watchOutput(url: string): UndeclaredOutput {
  const port = Number(new URL(url).port);
  const violations: string[] = [];
  let seen = 0;
  const onRequest = (message: unknown) => {
    const { request, response, socket } = message as {
      request: IncomingMessage;
      response: ServerResponse;
      socket: Socket;
    };
    if (socket.localPort !== port) return;
    onEnd(response, (body) => {
      // The caller has gone: nothing is sent, though Koa still ends the response.
      if (!socket.writable) return;
      seen++;
      violations.push(...undeclared(request, response, body));
    });
  };
  subscribe(CHANNEL, onRequest);
  return { seen: () => seen, violations, stop: () => unsubscribe(CHANNEL, onRequest) };
}

function undeclared(request: IncomingMessage, response: ServerResponse, body: string): string[] {
  try {
    const observed = observe(request, response, body);
    return EXCEPTIONS.some(({ applies }) => applies(observed, request)) ? [] : responseViolations(observed);
  } catch (error) {
    // Thrown from here, it would reach the service.
    return [String(error)];
  }
}

function onEnd(response: ServerResponse, callback: (body: string) => void): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  const { write, end } = response;
  response.write = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0]);
    return write.apply(this, args as never);
  } as typeof write;
  response.end = function (this: ServerResponse, ...args: unknown[]) {
    keep(args[0]);
    callback(Buffer.concat(chunks).toString());
    return end.apply(this, args as never);
  } as typeof end;
}

function observe(request: IncomingMessage, response: ServerResponse, body: string): Observed {
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? '',
    path: pathOf(request.url ?? ''),
    status: response.statusCode,
    headers: Object.fromEntries(headers),
    body,
  };
}

/** The path of a request target, in origin form or absolute form (RFC 9112, section 3.2); `/` where there is none to read. */
function pathOf(target: string): string {
  if (/^https?:/i.test(target) && !URL.canParse(target)) return '/';
  return target.replace(/^https?:\/\/[^/?]*/i, '').replace(/[?#].*$/s, '') || '/';
}
