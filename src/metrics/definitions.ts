/** Every metric of Gangway's own. The table in docs/observability.md says the same: a test compares them. */
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
  /** Of what is one for all processes: added up, it would be as many times too much. */
  const shared = <L extends string>(
    aggregator: 'min' | 'max',
    name: string,
    help: string,
    ...labelNames: L[]
  ) => new Gauge({ name, help, labelNames, registers, aggregator });
  const histogram = <L extends string>(name: string, help: string, buckets: number[], ...labelNames: L[]) =>
    new Histogram({ name, help, buckets, labelNames, registers });

  return {
    requestDuration: histogram(
      'http_server_request_duration_seconds',
      'Seconds from the head of a request to the end of its response. http_response_status_code is 499 where the caller has gone before; error_type is the status of a 5xx. OpenTelemetry’s name and buckets',
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
      'Seconds of one try of a call to Stripe, to the end of its answer. error_type is a status from 400 on, timeout, a code such as ECONNREFUSED, unreadable or other. OpenTelemetry’s name and buckets',
      HTTP_BUCKETS,
      'http_request_method',
      'server_address',
      'url_template',
      'http_response_status_code',
      'error_type',
    ),
    operations: counter(
      'gangway_operations_total',
      'Calls of operations by the declared error that they were answered with; those that succeeded have no code',
      'dialect',
      'operation',
      'code',
    ),
    portalSessions: counter(
      'gangway_portal_sessions_total',
      'Portal sessions opened (succeeded), or refused by the domain (its code, as in the audit)',
      'dialect',
      'outcome',
    ),
    checkoutSessions: counter(
      'gangway_checkout_sessions_total',
      'The same of checkout sessions',
      'dialect',
      'outcome',
    ),
    contractViolations: counter(
      'gangway_contract_violations_total',
      'Responses that broke the contract. Any is a fault of Gangway',
    ),
    failedAuthentications: counter(
      'gangway_failed_authentications_total',
      'Requests with a credential that was refused',
      'dialect',
    ),
    rateLimited: counter(
      'gangway_rate_limited_total',
      'Requests that were one too many, by the limit that they reached: failures, network_failures, attempts (to authenticate, by address, by network, and so often that nothing is looked at), refusals (by principal), tenants, management (by operator key), preflights (by address)',
      'limit',
    ),
    eventsReceived: counter(
      'gangway_events_received_total',
      'Deliveries of Stripe’s events: accepted, refused (another mode or account), ignored (nothing is due because of it), rejected (no good signature)',
      'outcome',
    ),
    refreshes: counter(
      'gangway_mirror_refreshes_total',
      'Refreshes of the mirror: done, failed (and tried again), blocked (by what kept any other from it, as Stripe being down), dead (given up)',
      'outcome',
    ),
    drift: counter(
      'gangway_mirror_drift_total',
      'What the mirror lacked when it was compared with Stripe: events that never came, customers whose subscriptions differed',
      'kind',
    ),
    inbox: shared(
      'max',
      'gangway_inbox_subjects',
      'Customers and other objects that are to be refreshed: waiting, or dead (given up). 10000 stands for that many or more',
      'state',
    ),
    inboxOldest: shared(
      'max',
      'gangway_inbox_oldest_seconds',
      'For how long the event that waits longest has waited; 0 where none waits',
    ),
    queryDuration: histogram(
      'gangway_store_query_duration_seconds',
      'Seconds of queries of the store, by what they do to which table',
      QUERY_BUCKETS,
      'verb',
      'table',
    ),
    queryFailures: counter('gangway_store_query_failures_total', 'Those that failed', 'verb', 'table'),
    storeUp: shared('min', 'gangway_store_up', '1 while the store can be read and written'),
    ready: shared('min', 'gangway_ready', '1 while the service takes requests, as /readyz has it'),
    pool: gauge(
      'gangway_store_pool_connections',
      'Connections to the database: idle, used; and calls that wait for one: waiting. Only with a database server',
      'state',
    ),
    buildInfo: shared('max', 'gangway_build_info', 'Always 1', 'version', 'node'),
  };
}
