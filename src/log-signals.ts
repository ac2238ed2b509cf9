/** What the log says of what happens. */
import type { Logger } from 'pino';
import { describeError, describeFault, severityOf } from './log.ts';
import type { EndedRequest } from './observe/messages.ts';
import type { Signals } from './observe/signals.ts';
import { redact } from './redact.ts';
import { seldom } from './seldom.ts';

/** More of a path says nothing more, and somebody else wrote it. */
const MAX_LOGGED_PATH = 200;

/** The status, in the log only, of a request whose caller did not wait for its response, or did not take all of it. */
const CALLER_GONE = 499;

/** While Stripe or the store is away, refreshes fail by the hundred, all for one reason. Milliseconds. */
const SAME_FAILURE = 60_000;

/** What the log line says of an error: its further fields. */
export type DescribeError = (error: unknown) => object;

/**
 * Logs what happens, at levels that mean something: `error`, a person has to act; `warn`, something failed that passes or is tried again;
 * `info`, requests and what the service does by itself; `debug`, probes.
 *
 * @param describe For errors that are not plain refusals.
 * @returns Ends it.
 */
export function logSignals(
  signals: Signals,
  log: Logger,
  describe: DescribeError = describeError,
): () => void {
  /** By what went wrong. */
  const reports = new Map<string, (error: unknown) => void>();

  function refreshFailed(outcome: 'blocked' | 'failed', error: unknown): void {
    const { code = 'INTERNAL' } = error as { readonly code?: string };
    const key = `${outcome} ${code}`;
    let report = reports.get(key);
    if (!report) {
      report = seldom(SAME_FAILURE, (times, latest: unknown) => {
        const level = outcome === 'blocked' ? severityOf(latest) : 'warn';
        log[level]({ ...describe(latest), times }, 'a refresh of the mirror failed, and is tried again');
      });
      reports.set(key, report);
    }
    report(error);
  }

  return signals.subscribe({
    'request:end': (request) => logRequest(request, log, describe),
    refresh: (refresh) => {
      if (refresh.outcome === 'done') return;
      const { outcome, error } = refresh;
      if (outcome === 'dead')
        log.error({ ...describe(error), remedy: DEAD }, 'a refresh of the mirror was given up');
      else refreshFailed(outcome, error);
    },
    compared: ({ events, customers }) =>
      log[events + customers > 0 ? 'warn' : 'info']({ events, customers }, 'compared the mirror with Stripe'),
    violation: ({ requestId, error }) =>
      log.error(
        { requestId, ...describeFault('CONTRACT_VIOLATION', error), err: error },
        'a response breaks the contract',
      ),
  });
}

const DEAD =
  'See the reason. `gangway events list --state dead` shows what was to be refreshed, `gangway events retry --all-dead` has it tried again.';

function logRequest(request: EndedRequest, log: Logger, describe: DescribeError): void {
  const { requestId, traceId, method, path, operation, status, sent, ms, error, reason } = request;
  const line = {
    requestId,
    ...(traceId && { traceId }),
    method,
    path: redact(path.slice(0, MAX_LOGGED_PATH)),
    operation,
    status: sent ? status : CALLER_GONE,
    ms: Math.round(ms * 10) / 10,
    ...(error ? describe(error) : { reason: reason && redact(reason) }),
  };
  log[levelOf(request)](line, status >= 500 ? 'request failed' : 'request');
}

function levelOf({ status, sent, dialect, error }: EndedRequest): 'error' | 'warn' | 'info' | 'debug' {
  if (status >= 500) return severityOf(error, status);
  // Callers cannot help it, but the operator can.
  if (error && severityOf(error) === 'error') return 'warn';
  return dialect === 'service' && status === 200 && sent ? 'debug' : 'info';
}
