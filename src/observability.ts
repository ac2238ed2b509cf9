/** Who observes the service, by its settings: the log always, and what counts and traces where somebody will look at it. */
import type { Logger } from 'pino';
import type { AuditStore } from './billing/ports.ts';
import type { Limits } from './call-limits.ts';
import type { Config } from './config.ts';
import { dialects } from './dialects/index.ts';
import { metricsPage } from './http/metrics-page.ts';
import type { Limiter } from './limiters/limiter.ts';
import { describeFault } from './log.ts';
import { logSignals } from './log-signals.ts';
import type { StoreFigureParts } from './metrics/store-figures.ts';
import { Signals } from './observe/signals.ts';
import { seldom } from './seldom.ts';
import { VERSION } from './version.ts';

/** The seam, with the log and, where it is on, tracing. `close` comes last of all, for everything may publish until then. */
export async function startObserving(
  config: Config,
  log: Logger,
): Promise<{ readonly signals: Signals; close(): Promise<void> }> {
  const signals = new Signals((error) =>
    log.error(
      { ...describeFault('NOT_OBSERVED', error), err: error },
      'what has happened could not be observed',
    ),
  );
  const endLog = logSignals(signals, log);
  const tracing = await startTracing(config, signals, log);
  return {
    signals,
    async close() {
      await tracing?.close();
      endLog();
    },
  };
}

/** Loaded where it is wanted: it is large. */
async function startTracing(config: Config, signals: Signals, log: Logger) {
  const { otlpEndpoint: endpoint, tracingDisabled } = config;
  if (!endpoint || tracingDisabled) return undefined;
  const warn = seldom(MINUTE, (batches, spans: number, error: Error | undefined) =>
    log.warn({ batches, spans, reason: error?.message }, 'traces could not be sent, and are lost'),
  );
  const { startTracing } = await import('./tracing/tracing.ts');
  return startTracing({
    endpoint,
    serviceName: config.traceServiceName,
    sampler: config.traceSampler,
    ratio: config.traceRatio,
    version: VERSION,
    database: typeof config.database === 'string' ? 'sqlite' : 'postgresql',
    signals,
    onLost: warn,
  });
}

const MINUTE = 60_000;

/**
 * Counts what happens, where the metrics are served: on the port of the management API, if it has one of its own, or in sandbox mode. They ask for no
 * credential, so a port that callers reach has none.
 *
 * @returns The page; undefined where they are not served.
 */
export async function startMetricsPage(
  config: Pick<Config, 'stripe' | 'managementPort'>,
  parts: StoreFigureParts & { readonly signals: Signals; readonly limits: Limits },
): Promise<{ readonly page: ReturnType<typeof metricsPage>; close(): void } | undefined> {
  if (config.stripe && config.managementPort === undefined) return undefined;
  const { startMetrics } = await import('./metrics/metrics.ts');
  const metrics = startMetrics({
    ...parts,
    version: VERSION,
    dialects: Object.keys(dialects),
    limits: Object.keys(parts.limits).map(limitName),
  });
  return { page: metricsPage(metrics, dialects.service), close: metrics.close };
}

/** Tells of each time that a limit is reached, by the limit's name: `network_failures`. */
export function observedLimits(limits: Limits, signals: Signals): Limits {
  const observed = ([key, limiter]: [string, Limiter]): [string, Limiter] => {
    const tell = (seconds: number): number => {
      if (seconds > 0) signals.publish('limit', () => ({ limit: limitName(key) }));
      return seconds;
    };
    return [
      key,
      {
        add: async (who) => tell(await limiter.add(who)),
        exhausted: (who) => tell(limiter.exhausted(who)),
      },
    ];
  };
  return Object.fromEntries(Object.entries(limits).map(observed)) as unknown as Limits;
}

const limitName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Tells of each action that was audited. */
export function observedAudit(audit: AuditStore, signals: Signals): AuditStore {
  return {
    assertWritable: () => audit.assertWritable(),
    hasAudit: (...asked) => audit.hasAudit(...asked),
    async recordAudit(row) {
      await audit.recordAudit(row);
      const { dialect, action, outcome } = row;
      signals.publish('action', () => ({ dialect, action, outcome }));
    },
  };
}
