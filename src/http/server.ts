/** Listens, and stops without losing a request. */
import http from 'node:http';
import type { Socket } from 'node:net';
import type Koa from 'koa';

/** A request that is not here after this long never will be. Milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/**
 * Longer than proxies keep an idle connection (60 seconds mostly). Were it shorter, a proxy would now and then send a request on
 * a connection that is just being closed, and answer 502. Milliseconds.
 */
const KEEP_ALIVE_TIMEOUT = 75_000;

export interface RunningServer {
  readonly url: string;
  /** Finishes the requests in flight, at most as long as given (milliseconds), and closes every connection. */
  close(timeout: number): Promise<void>;
}

/**
 * Listens.
 *
 * @param port 0 for any free one.
 * @throws {Error} With the code EADDRINUSE, EACCES or EADDRNOTAVAIL if it cannot.
 */
export async function listen(app: Koa, host: string, port: number): Promise<RunningServer> {
  const options = { requestTimeout: REQUEST_TIMEOUT, keepAliveTimeout: KEEP_ALIVE_TIMEOUT };
  const server = http.createServer(options, app.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  let closing: Promise<void> | undefined;
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A connection that is busy when the shutdown begins is closed as soon as its answer is out.
  server.on('request', (_request, response) => {
    response.once('close', () => closing && setImmediate(() => server.closeIdleConnections()));
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close(timeout) {
      closing ??= new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), timeout);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        // Browsers open connections ahead of need. Node counts those as busy, not as idle.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      });
      return closing;
    },
  };
}
