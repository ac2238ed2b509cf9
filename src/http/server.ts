/** Listens, and stops without losing a request. */
import http, { type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type Koa from 'koa';
import type { Logger } from 'pino';
import { cutSlowReaders, LIMITS, type Limits, limitConnections, outliveAcceptErrors } from './limits.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Connections at once. */
  readonly maxConnections: number;
  /** Milliseconds after which a connection ends on which nothing happens: more than any request waits for others. */
  readonly idleTimeout: number;
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
}

export interface RunningServer {
  readonly url: string;
  /** From now on each connection ends with its next response, which says so. New ones are still served. */
  drain(): void;
  /** Closes idle connections and takes no new ones, finishes the requests in flight, at most as long as given (milliseconds). */
  close(timeout: number): Promise<void>;
}

/**
 * Listens.
 *
 * @throws {Error} With the code EADDRINUSE, EACCES or EADDRNOTAVAIL if it cannot.
 */
export async function listen(app: Koa, options: ListenOptions): Promise<RunningServer> {
  const { host, port, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const server = http.createServer(limits).setTimeout(options.idleTimeout);
  limitConnections(server, options.maxConnections, log);
  cutSlowReaders(server, limits.sendTimeout);
  const connections = trackConnections(server);
  server.on('request', app.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  outliveAcceptErrors(server, log);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    drain: connections.drain,
    close(timeout) {
      closing ??= new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), timeout);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        connections.drain();
        connections.closeUnused();
      });
      return closing;
    },
  };
}

/** To be called before requests are handled: the first to see one decides whether its connection is kept. */
function trackConnections(server: http.Server) {
  // A set of responses, with each added and soon removed, would keep the garbage collector from throwing them away while they are young:
  // 7.5 ms a collection in place of 1 to 3.
  const sockets = new Map<Socket, ServerResponse | undefined>();
  let draining = false;
  server.on('connection', (socket) => {
    sockets.set(socket, undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    // Of pipelined requests, those behind this one go without an answer then, as RFC 9112, section 9.3.2, has clients expect.
    if (draining) response.shouldKeepAlive = false;
    sockets.set(socket, response);
    response.once('close', () => {
      // A response that was on its way when draining began did not say that it is the last.
      if (draining && !server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
  return {
    drain(): void {
      draining = true;
      for (const response of sockets.values()) if (response) response.shouldKeepAlive = false;
    },
    /** Browsers open connections ahead of need. Node counts those as busy, not as idle. */
    closeUnused(): void {
      for (const socket of sockets.keys()) if (socket.bytesRead === 0) socket.destroy();
    },
  };
}
