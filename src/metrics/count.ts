/** Counts what happens. */
import type { EndedRequest, Messages } from '../observe/messages.ts';
import type { Subscribers } from '../observe/signals.ts';
import type { Metrics } from './definitions.ts';

/** Methods that OpenTelemetry knows; any other is `_OTHER`, for callers can send what they like. */
const METHODS = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE']);

/** The status of a request whose caller did not take all of its response. */
const CALLER_GONE = '499';

/** What there is from the start, so that the first time that something happens is seen as a rise. */
export function startAtZero(
  metrics: Metrics,
  { dialects, limits }: Readonly<Record<'dialects' | 'limits', readonly string[]>>,
): void {
  for (const dialect of dialects) metrics.failedAuthentications.inc({ dialect }, 0);
  for (const limit of limits) metrics.rateLimited.inc({ limit }, 0);
  for (const outcome of ['accepted', 'refused', 'ignored', 'rejected'])
    metrics.eventsReceived.inc({ outcome }, 0);
  for (const outcome of ['done', 'failed', 'blocked', 'dead']) metrics.refreshes.inc({ outcome }, 0);
  for (const kind of ['events', 'customers']) metrics.drift.inc({ kind }, 0);
}

/** Counts the messages of a service. */
export function counting(metrics: Metrics): Subscribers {
  return {
    'request:start': ({ method }) => metrics.activeRequests.inc({ http_request_method: known(method) }),
    'request:end': (request) => countRequest(request, metrics),
    stripe: ({ method, host, route, status, error, ms }) =>
      metrics.clientDuration.observe(
        labels({
          http_request_method: method,
          server_address: host,
          url_template: route,
          http_response_status_code: status === undefined ? undefined : String(status),
          error_type: error,
        }),
        ms / 1000,
      ),
    query: ({ verb, table, ms, failed }) => {
      metrics.queryDuration.observe({ verb, table }, ms / 1000);
      if (failed) metrics.queryFailures.inc({ verb, table });
    },
    event: ({ outcome }) => metrics.eventsReceived.inc({ outcome }),
    refresh: ({ outcome }) => metrics.refreshes.inc({ outcome }),
    compared: ({ events, customers }) => {
      metrics.drift.inc({ kind: 'events' }, events);
      metrics.drift.inc({ kind: 'customers' }, customers);
    },
    action: (action) => countAction(action, metrics),
    limit: ({ limit }) => metrics.rateLimited.inc({ limit }),
    violation: () => metrics.contractViolations.inc(),
  };
}

function countRequest(request: EndedRequest, metrics: Metrics): void {
  const { dialect, operation, route, status, sent, code, ms } = request;
  const method = known(request.method);
  metrics.activeRequests.dec({ http_request_method: method });
  metrics.requestDuration.observe(
    labels({
      http_request_method: method,
      http_route: route,
      http_response_status_code: sent ? String(status) : CALLER_GONE,
      error_type: status >= 500 ? String(status) : undefined,
    }),
    ms / 1000,
  );
  if (!dialect) return;
  if (operation) metrics.operations.inc(labels({ dialect, operation, code }));
  if (request.failedAuthentication) metrics.failedAuthentications.inc({ dialect });
}

function countAction({ dialect, action, outcome }: Messages['action'], metrics: Metrics): void {
  if (action === 'portal.open') metrics.portalSessions.inc({ dialect, outcome });
  if (action === 'checkout.open') metrics.checkoutSessions.inc({ dialect, outcome });
}

const known = (method: string): string => (METHODS.has(method) ? method : '_OTHER');

/** Those that have a value. */
function labels<L extends string>(
  values: Readonly<Record<L, string | undefined>>,
): Partial<Record<L, string>> {
  const given = Object.entries<string | undefined>(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Record<L, string>>;
}
