/** What every request passes, around a handler of the test's own, on a random port. */
import type Koa from 'koa';
import pino from 'pino';
import { createApp } from '../../src/http/app.ts';
import { type ListenOptions, listen, type RunningServer } from '../../src/http/server.ts';
import { type DescribeError, logSignals } from '../../src/log-signals.ts';
import { Signals } from '../../src/observe/signals.ts';

const pass: Koa.Middleware = (_ctx, next) => next();
const silent = pino({ level: 'silent' });

/** The service's application with this in the place of the contract. */
export function appAround(
  dispatch: Koa.Middleware,
  {
    describeError = (err) => ({ err }),
    ...options
  }: Partial<Parameters<typeof createApp>[0]> & { describeError?: DescribeError } = {},
): Koa {
  const signals = new Signals((error) => {
    throw error;
  });
  const endLog = logSignals(signals, options.log ?? silent, describeError);
  const app = createApp({
    pages: [],
    match: pass,
    crossOrigin: pass,
    dispatch,
    trustedProxies: [],
    signals,
    log: silent,
    ...options,
  });
  logs.set(app, endLog);
  return app;
}

/** What ends the log of an application. */
const logs = new WeakMap<Koa, () => void>();

/** @param options What the test is about. Close the server after it. */
export async function listenForTest(app: Koa, options: Partial<ListenOptions> = {}): Promise<RunningServer> {
  const server = await listen(app, {
    host: '127.0.0.1',
    port: 0,
    maxConnections: 1000,
    idleTimeout: 60_000,
    log: silent,
    ...options,
  });
  return {
    ...server,
    close: async (timeout) => {
      await server.close(timeout);
      logs.get(app)?.();
    },
  };
}
