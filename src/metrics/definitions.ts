/** Every metric of Gangway's own. What each means is told once more, for people, in docs/observability.md. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Seconds: those that OpenTelemetry advises for HTTP (https://opentelemetry.io/docs/specs/semconv/http/http-metrics/). */
const HTTP_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** Seconds: most queries take less than a millisecond. */
const QUERY_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * The values of labels come from the contract, the code and Stripe's API. Nothing that callers send is one, nor the name of anybody or
 * anything: there would be more and more time series.
 *
 * @param registry They are added to it.
 */
export function createMetrics(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge({ name, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, buckets: number[], ...labelNames: L[]) =>
    new Histogram({ name, help, buckets, labelNames, registers });

  return {
    requestDuration: histogram(
      'http_server_request_duration_seconds',
      'From the head of a request to the end of its response',
      HTTP_BUCKETS,
      'http_request_method',
      'http_route',
      'http_response_status_code',
      'error_type',
    ),
    activeRequests: gauge(
      'http_server_active_requests',
      'Requests whose response is not out yet',
      'http_request_method',
    ),
    clientDuration: histogram(
      'http_client_request_duration_seconds',
      'One try of a call to Stripe, to the end of its answer',
      HTTP_BUCKETS,
      'http_request_method',
      'server_address',
      'url_template',
      'http_response_status_code',
      'error_type',
    ),
    operations: counter(
      'gangway_operations_total',
      'Calls of operations by the declared error that they were answered with; none for those that succeeded',
      'dialect',
      'operation',
      'code',
    ),
    portalSessions: counter(
      'gangway_portal_sessions_total',
      'Portal sessions opened, or refused by the domain',
      'dialect',
      'outcome',
    ),
    checkoutSessions: counter(
      'gangway_checkout_sessions_total',
      'Checkout sessions opened, or refused by the domain',
      'dialect',
      'outcome',
    ),
    contractViolations: counter('gangway_contract_violations_total', 'Responses that broke the contract'),
    failedAuthentications: counter(
      'gangway_failed_authentications_total',
      'Requests with a credential that was refused',
      'dialect',
    ),
    rateLimited: counter(
      'gangway_rate_limited_total',
      'Requests refused because whoever sent them has asked too often',
      'limit',
    ),
    eventsReceived: counter(
      'gangway_events_received_total',
      'Deliveries of Stripe’s events: accepted, refused (another mode or account), ignored (nothing is due because of it), rejected (no good signature)',
      'outcome',
    ),
    refreshes: counter(
      'gangway_mirror_refreshes_total',
      'Refreshes of the mirror: done, failed (and tried again), blocked (by what kept any other from it), dead (given up)',
      'outcome',
    ),
    drift: counter(
      'gangway_mirror_drift_total',
      'What the mirror lacked when it was compared with Stripe: events that never came, customers whose subscriptions differed',
      'kind',
    ),
    inbox: gauge(
      'gangway_inbox_subjects',
      'Customers and other objects that events have made due: waiting to be refreshed, or dead (given up); 10000 for that many or more',
      'state',
    ),
    inboxOldest: gauge(
      'gangway_inbox_oldest_seconds',
      'For how long the event that waits longest has waited; 0 where none waits',
    ),
    queryDuration: histogram(
      'gangway_store_query_duration_seconds',
      'Queries of the store',
      QUERY_BUCKETS,
      'verb',
      'table',
    ),
    queryFailures: counter(
      'gangway_store_query_failures_total',
      'Queries of the store that failed',
      'verb',
      'table',
    ),
    storeUp: gauge('gangway_store_up', 'Whether the store can be read and written'),
    ready: gauge('gangway_ready', 'Whether the service takes requests, as /readyz has it'),
    pool: gauge(
      'gangway_store_pool_connections',
      'Connections to the database that are idle or used, and calls that wait for one; only where there is a pool',
      'state',
    ),
    buildInfo: gauge('gangway_build_info', 'Always 1', 'version', 'node'),
  };
}
