/** Where the service listens, whom it serves how much, and how it ends. */
import * as read from '../config-values.ts';
import { optional, setting } from './setting.ts';

const MAX_SHUTDOWN = 300_000;

export const SERVING_SETTINGS = {
  workers: setting(
    'WORKERS',
    '1',
    read.integer(1, 128),
    'Processes that serve, behind one port: as many as there are processors to be used. The sandbox is one.',
  ),
  host: setting(
    'HOST',
    '0.0.0.0',
    read.text,
    'The address to listen at. The sandbox listens at 127.0.0.1, whatever this says.',
  ),
  port: setting('PORT', '3000', read.integer(0, 65_535), 'The port to listen at; 0 for any free one.'),
  managementHost: setting(
    'MANAGEMENT_HOST',
    '127.0.0.1',
    read.text,
    'The address at which the management API listens, if it has a port of its own. The sandbox listens at 127.0.0.1, whatever this says.',
  ),
  managementPort: optional(
    'MANAGEMENT_PORT',
    read.integer(0, 65_535),
    'A port of its own for the management API; 0 for any free one. Then `PORT` does not serve it. Without one, `PORT` does.',
  ),
  managementRateLimit: setting(
    'MANAGEMENT_RATE_LIMIT',
    '600',
    read.integer(1, 1_000_000),
    'Requests to the management API that an operator key may make in a minute.',
  ),
  tenantRateLimit: setting(
    'TENANT_RATE_LIMIT',
    '300',
    read.integer(1, 1_000_000),
    'Calls for one tenant in a minute that Stripe has to be asked for: portal links, checkouts, usage histories, deletions of payment methods.',
  ),
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    '',
    read.proxies,
    'Proxies whose `X-Forwarded-For` is believed: comma-separated addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`.',
  ),
  maxConnections: setting(
    'MAX_CONNECTIONS',
    '1000',
    read.integer(1, 1_000_000),
    'Connections that may be open at once; a further one is closed at once. Keep it below the limit of open files.',
  ),
  failedAuthLimit: setting(
    'FAILED_AUTH_LIMIT',
    '100',
    read.integer(1, 1_000_000),
    'Failed authentications that a client address may make in a minute, and calls that may be refused of a credential because of the tenant they are for. All addresses of an IPv6 /48 together may fail ten times as often.',
  ),
  auditRetentionDays: optional(
    'AUDIT_RETENTION_DAYS',
    read.integer(1, 36_500),
    'Days after which events of the audit are deleted. Without a number, none is.',
  ),
  requestTimeout: setting(
    'REQUEST_TIMEOUT_MS',
    '30000',
    read.integer(1000, 300_000),
    'Milliseconds that a request may take: beyond them Stripe is neither asked nor waited for, and the answer is a 503.',
  ),
  shutdownDelay: setting(
    'SHUTDOWN_DELAY_MS',
    '5000',
    read.integer(0, MAX_SHUTDOWN),
    'Milliseconds at shutdown in which `/readyz` answers 503 while requests are still served, so that a load balancer can turn away first. In sandbox mode 0, unless this is set.',
  ),
  shutdownTimeout: setting(
    'SHUTDOWN_TIMEOUT_MS',
    '10000',
    read.integer(0, MAX_SHUTDOWN),
    'Milliseconds that requests in flight get to finish at shutdown, after that delay.',
  ),
} as const;
