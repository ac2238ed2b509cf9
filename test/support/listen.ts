/** What every request passes, around a handler of the test's own, on a random port. */
import type Koa from 'koa';
import pino from 'pino';
import { createApp } from '../../src/http/app.ts';
import { type ListenOptions, listen } from '../../src/http/server.ts';
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
  logSignals(signals, options.log ?? silent, describeError);
  return createApp({
    pages: [],
    match: pass,
    crossOrigin: pass,
    dispatch,
    trustedProxies: [],
    signals,
    log: silent,
    ...options,
  });
}

/** @param options What the test is about. Close the server after it. */
export function listenForTest(app: Koa, options: Partial<ListenOptions> = {}) {
  return listen(app, {
    host: '127.0.0.1',
    port: 0,
    maxConnections: 1000,
    idleTimeout: 60_000,
    log: silent,
    ...options,
  });
}
