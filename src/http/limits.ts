/** How long, and with how many connections, callers may keep the service busy without a credential. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { seldom } from '../seldom.ts';

/** All in milliseconds. */
export interface Limits {
  /** For the head of a request. */
  readonly headersTimeout: number;
  /** For the whole of a request. */
  readonly requestTimeout: number;
  /** How often those two are looked at. */
  readonly connectionsCheckingInterval: number;
  /** For taking a response, once it is complete. */
  readonly sendTimeout: number;
  /** For the next request on a connection. */
  readonly keepAliveTimeout: number;
}

export const LIMITS: Limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // Node's own are 30 seconds: what should end after 30 would live for up to 60.
  connectionsCheckingInterval: 2_000,
  // Enough for the docs, 700 KB, at 100 kbit/s.
  sendTimeout: 60_000,
  // Longer than proxies keep an idle connection (60 seconds mostly). Were it shorter, a proxy would now and then send a request on a
  // connection that is just being closed, and answer 502.
  keepAliveTimeout: 75_000,
};

const MINUTE = 60_000;

/** Accepts so many connections at once; that further ones were closed is logged, once a minute at most. */
export function limitConnections(server: Server, maxConnections: number, log: Logger): void {
  server.maxConnections = maxConnections;
  const warn = seldom(MINUTE, (refused) =>
    log.warn({ refused, maxConnections }, 'connections were refused: MAX_CONNECTIONS are open'),
  );
  server.on('drop', () => warn());
}

/**
 * Goes on where the system has no connections to give for a while, as for want of file descriptors or memory. To be called once it
 * listens: Node ends a process whose server has an error that nobody hears of.
 */
export function outliveAcceptErrors(server: Server, log: Logger): void {
  const complain = seldom(MINUTE, (times, err: Error) =>
    log.error({ err, times }, 'connections could not be accepted: check the limit of open files'),
  );
  server.on('error', complain);
}

/** Ends the connection of a caller that does not take its response in time. */
export function cutSlowReaders(server: Server, sendTimeout: number): void {
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    // Emitted when all of the response has been handed to the connection.
    response.once('prefinish', () => {
      if (socket.writableLength === 0) return;
      const timer = setTimeout(() => socket.destroy(), sendTimeout);
      response.once('close', () => clearTimeout(timer));
    });
  });
}
