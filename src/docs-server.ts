/** The docs without the service: for whoever reads them before anything is deployed. */
import { DOCS } from './assets.ts';
import { dispatcher } from './contract/dispatch.ts';
import { matcher } from './contract/match.ts';
import { domainError } from './dialects/domain-errors.ts';
import { dialects } from './dialects/index.ts';
import type { Services } from './dialects/services.ts';
import { createApp } from './http/app.ts';
import { clientAddress } from './http/client-address.ts';
import { docs } from './http/docs.ts';
import { listen, type RunningServer } from './http/server.ts';
import { createLog } from './log.ts';
import { logSignals } from './log-signals.ts';
import { Signals } from './observe/signals.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { VERSION } from './version.ts';

const MAX_CONNECTIONS = 1000;
/** Milliseconds. */
const IDLE_TIMEOUT = 60_000;
const SHUTDOWN_TIMEOUT = 1_000;

/** Serves `/docs` and what belongs to it, `/healthz` and `/readyz`, until SIGTERM or SIGINT. @throws {Error} It cannot listen: see `listen`. */
export async function serveDocs(at: { readonly host: string; readonly port: number }): Promise<void> {
  const log = createLog('info');
  const server = await startDocs(at, log);
  stopOnSignal(() => server.close(SHUTDOWN_TIMEOUT), log);
  log.info({ url: `${server.url}/docs`, version: VERSION }, 'listening');
}

async function startDocs(
  { host, port }: { readonly host: string; readonly port: number },
  log: ReturnType<typeof createLog>,
): Promise<RunningServer> {
  const own = {
    now: () => new Date(),
    health: { version: VERSION, startedAt: new Date(), checkReady: async () => {} },
  };
  const signals = new Signals((error) =>
    log.error({ err: error }, 'what has happened could not be observed'),
  );
  logSignals(signals, log);
  const app = createApp({
    pages: [await docs(DOCS, dialects.service)],
    match: matcher<Services>(dialects, (dialect) => dialect === 'service'),
    crossOrigin: (_ctx, next) => next(),
    dispatch: dispatcher({
      // No other dialect is served, and this one uses no more.
      services: own as Services,
      domainError,
      // There is no credential to be wrong.
      failedAuthentications: { add: async () => 0, exhausted: () => 0 },
      clientAddress: clientAddress([]),
      strict: false,
      onViolation: (violation) => log.error({ err: violation }, 'a response breaks the contract'),
    }),
    trustedProxies: [],
    signals,
    log,
  });
  return listen(app, { host, port, maxConnections: MAX_CONNECTIONS, idleTimeout: IDLE_TIMEOUT, log });
}
