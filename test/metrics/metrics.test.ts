/** What /metrics says of a service, by what was done to it. */
import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { dialects } from '../../src/dialects/index.ts';
import { service } from '../../src/dialects/service/dialect.ts';
import { metricsPage } from '../../src/http/metrics-page.ts';
import { startMetrics } from '../../src/metrics/metrics.ts';
import { Signals } from '../../src/observe/signals.ts';
import { parseExposition, scrape, total } from '../support/exposition.ts';
import { startTestGangway, type TestGangway, USERDOCKS_PATH } from '../support/gangway.ts';
import { httpClient } from '../support/http-client.ts';
import { appAround, listenForTest } from '../support/listen.ts';
import { noSandboxFaults, sandboxFault } from '../support/sandbox-fault.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

/** By how much a figure has risen after something was done. */
async function rise(name: string, labels: Record<string, string>, act: () => Promise<unknown>) {
  const before = await total(gangway.url, name, labels);
  await act();
  // The end of a response is known to its caller a little before it is to the service.
  await expect.poll(() => total(gangway.url, name, labels)).toBeGreaterThan(before);
  return (await total(gangway.url, name, labels)) - before;
}

describe('a request', () => {
  test('is measured by its method, its path in the contract and its status', async () => {
    const labels = {
      http_request_method: 'POST',
      http_route: '/v1/billing/portal',
      http_response_status_code: '200',
    };
    const by = await rise('http_server_request_duration_seconds_count', labels, () =>
      gangway.call('createPortalSession'),
    );
    expect(by).toBe(1);
    const buckets = [...(await scrape(gangway.url)).values()]
      .flatMap(({ samples }) => samples)
      .filter(
        ({ name, labels: { http_route } }) =>
          /_server_.*_bucket$/.test(name) && http_route === labels.http_route,
      )
      .map((sample) => sample.labels.le);
    // https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpserverrequestduration
    expect(buckets).toEqual(
      [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, '+Inf'].map(String),
    );
  });

  test('that fails has the type of its error, and the code of its operation', async () => {
    const operation = 'createPortalSession';
    await sandboxFault(gangway.sandbox, { kind: 'server-error', path: '/v1/billing_portal/sessions' });
    await rise('gangway_operations_total', { operation, code: 'PROVIDER_UNAVAILABLE' }, async () => {
      expect((await gangway.call(operation)).status).toBe(503);
    });
    const failed = { http_route: '/v1/billing/portal', http_response_status_code: '503', error_type: '503' };
    expect(await total(gangway.url, 'http_server_request_duration_seconds_count', failed)).toBe(1);
    const tries = { url_template: '/v1/billing_portal/sessions', error_type: '500' };
    expect(await total(gangway.url, 'http_client_request_duration_seconds_count', tries)).toBe(1);
  });

  test('is at work until its response is out', async () => {
    const posts = { http_request_method: 'POST' };
    await sandboxFault(gangway.sandbox, { kind: 'delay', ms: '60000', path: '/v1/billing_portal/sessions' });
    const call = gangway.call('createPortalSession');
    await expect.poll(() => total(gangway.url, 'http_server_active_requests', posts)).toBe(1);
    await noSandboxFaults(gangway.sandbox);
    expect((await call).status).toBe(200);
    await expect.poll(() => total(gangway.url, 'http_server_active_requests', posts)).toBe(0);
  });
});

describe('what is counted', () => {
  test.each([
    ['hookbridge', 'createPortalSession', {}, 'succeeded'],
    ['userdocks', 'createBillingPortal', {}, 'succeeded'],
    [
      'hookbridge',
      'createPortalSession',
      { body: { return_url: 'https://evil.example' } },
      'RETURN_URL_NOT_ALLOWED',
    ],
  ] as const)('a portal session of %s by %s: %j %s', async (dialect, operation, init, outcome) => {
    await rise('gangway_portal_sessions_total', { dialect, outcome }, () => gangway.call(operation, init));
  });

  test('a checkout session', async () => {
    await rise('gangway_checkout_sessions_total', { dialect: 'hookbridge' }, () =>
      gangway.call('createCheckoutSession'),
    );
  });

  test('a credential that is refused, but none that is missing', async () => {
    const name = 'gangway_failed_authentications_total';
    await gangway.call('getSubscription', { authorization: null });
    const by = await rise(name, { dialect: 'hookbridge' }, () =>
      gangway.call('getSubscription', { authorization: `Bearer hb_test_${'0'.repeat(48)}` }),
    );
    expect(by).toBe(1);
  });

  test('deliveries of events: kept, of another mode, and not signed', async () => {
    const name = 'gangway_events_received_total';
    await rise(name, { outcome: 'ignored' }, () => gangway.call('receiveBillingWebhook'));
    await rise(name, { outcome: 'rejected' }, () =>
      gangway.call('receiveBillingWebhook', { headers: { 'stripe-signature': 't=1,v1=00' } }),
    );
    await rise(name, { outcome: 'refused' }, () =>
      gangway.call('receiveBillingWebhook', {
        body: {
          id: 'evt_live',
          object: 'v2.core.event',
          type: 'v1.customer.updated',
          livemode: true,
          created: '2026-01-01T00:00:00.000Z',
          related_object: { id: 'cus_1', type: 'customer', url: '/v1/customers/cus_1' },
        },
      }),
    );
  });

  test('a refresh of the mirror, and the event that asks for it', async () => {
    await rise('gangway_mirror_refreshes_total', { outcome: 'done' }, () =>
      rise('gangway_events_received_total', { outcome: 'accepted' }, async () => {
        const { data } = await gangway.provider.client.customers.list();
        const customer = data.find(({ metadata }) => metadata.gangway_tenant === DEMO.tenantId);
        await gangway.provider.client.customers.update(customer?.id ?? '', { name: 'Renamed' });
      }),
    );
    await gangway.settle();
  });

  test('queries of the store by what they do to which table', async () => {
    const labels = { verb: 'insert', table: 'audit_events' };
    await rise('gangway_store_query_duration_seconds_count', labels, () =>
      gangway.call('createPortalSession'),
    );
  });

  test('calls over a limit', async () => {
    const limited = await startTestGangway({ failedAuthLimit: 1, managementRateLimit: 1 });
    onTestFinished(() => limited.close());
    const wrong = { authorization: `Bearer hb_test_${'0'.repeat(48)}` };
    const statuses = [];
    for (let i = 0; i < 2; i++) {
      statuses.push((await limited.call('getSubscription', wrong)).status);
      statuses.push((await limited.call('listApps')).status);
    }
    expect(statuses).toEqual([401, 200, 429, 429]);
    for (const limit of ['failures', 'management'])
      await expect.poll(() => total(limited.url, 'gangway_rate_limited_total', { limit })).toBe(1);
    const failed = { dialect: 'hookbridge' };
    expect(await total(limited.url, 'gangway_failed_authentications_total', failed)).toBe(2);
  });
});

test('what is observed is counted, whatever comes of it', async () => {
  const signals = new Signals((error) => {
    throw error;
  });
  const metrics = startMetrics({ ...parts, signals, pool: () => ({ total: 5, idle: 2, waiting: 1 }) });
  onTestFinished(metrics.close);
  signals.publish('compared', () => ({ events: 2, customers: 3 }));
  signals.publish('violation', () => ({ requestId: 'req_1', error: new Error('broken') }));
  for (const outcome of ['blocked', 'failed', 'dead'] as const)
    signals.publish('refresh', () => ({ outcome, error: new Error('none') }));
  signals.publish('query', () => ({ verb: 'select', table: 'apps', startedAt: 0, ms: 1, failed: true }));
  const text = await metrics.text();
  for (const line of [
    'gangway_mirror_drift_total{kind="events"} 2',
    'gangway_mirror_drift_total{kind="customers"} 3',
    'gangway_contract_violations_total 1',
    'gangway_mirror_refreshes_total{outcome="blocked"} 1',
    'gangway_mirror_refreshes_total{outcome="dead"} 1',
    'gangway_store_query_failures_total{verb="select",table="apps"} 1',
    'gangway_store_pool_connections{state="used"} 3',
    'gangway_store_pool_connections{state="idle"} 2',
    'gangway_store_pool_connections{state="waiting"} 1',
    'gangway_inbox_subjects{state="waiting"} 7',
    'gangway_inbox_subjects{state="dead"} 1',
    'gangway_inbox_oldest_seconds 90',
  ])
    expect(text.split('\n')).toContain(line);
});

const parts = {
  version: '1.0.0',
  dialects: Object.keys(dialects),
  limits: [],
  ping: async () => {},
  inbox: async () => ({ waiting: 7, dead: 1, oldest: 90 }),
  stopping: () => false,
};

describe('while the store', () => {
  test.each([
    ['fails', async () => Promise.reject(new Error('no disk'))],
    ['hangs', () => new Promise<never>(() => {})],
  ])('%s, the rest is told all the same', async (_, ping) => {
    const metrics = startMetrics({ ...parts, ping, signals: new Signals(() => {}) });
    onTestFinished(metrics.close);
    const families = parseExposition(await metrics.text());
    const values = (name: string) => families.get(name)?.samples.map(({ value }) => value);
    expect(values('gangway_store_up')).toEqual([0]);
    expect(values('gangway_ready')).toEqual([0]);
    expect(values('gangway_inbox_subjects')).toEqual([]);
    expect(values('gangway_inbox_oldest_seconds')).toEqual([]);
    expect(values('gangway_build_info')).toEqual([1]);
    expect(values('process_resident_memory_bytes')?.[0]).toBeGreaterThan(1e6);
  });

  test('is well, it is asked no more than every few seconds, however often somebody looks', async () => {
    let asked = 0;
    const metrics = startMetrics({
      ...parts,
      ping: async () => void asked++,
      signals: new Signals(() => {}),
    });
    onTestFinished(metrics.close);
    for (let i = 0; i < 20; i++) await Promise.all([metrics.text(), metrics.text()]);
    expect(asked).toBe(1);
  });
});

test('a service that shuts down is not ready, though its store is well', async () => {
  const metrics = startMetrics({ ...parts, stopping: () => true, signals: new Signals(() => {}) });
  onTestFinished(metrics.close);
  const lines = (await metrics.text()).split('\n');
  expect(lines).toContain('gangway_ready 0');
  expect(lines).toContain('gangway_store_up 1');
});

test('whatever callers send, there are no more series, and no names of theirs in them', async () => {
  // Over the limit, some would be answered otherwise, and so be another series.
  const quiet = await startTestGangway({ failedAuthLimit: 1_000_000 });
  onTestFinished(() => quiet.close());
  const client = httpClient(quiet.url);
  onTestFinished(() => client.close());
  const marks: string[] = [];
  const mark = () => {
    const text = randomBytes(9).toString('hex');
    marks.push(text);
    return text;
  };
  const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PURGE', 'LINK', 'PROPFIND'];
  const paths = [
    () => `/${mark()}`,
    () => `/v1/billing/${mark()}`,
    () => `/management/v1/tenants/${randomUUID()}`,
    () => USERDOCKS_PATH.replace(DEMO.appId, randomUUID()),
    () => `/v1/billing/subscription?${mark()}=${mark()}`,
    () => `/docs/${mark()}`,
    () => `/%zz${mark()}`,
  ];
  const send = async (i: number) => {
    const path = paths[i % paths.length]?.() ?? '/';
    const headers: [string, string][] = [
      ['Origin', `https://${mark()}.example`],
      ['Authorization', `Bearer hb_test_${mark()}`],
      ['User-Agent', mark()],
      ['Content-Type', 'application/json'],
    ];
    const body = JSON.stringify({ tenantUuid: randomUUID(), return_url: `https://${mark()}.example` });
    const { status } = await client.send({
      method: methods[i % methods.length] ?? 'GET',
      path,
      headers,
      body,
    });
    expect(status).toBeGreaterThanOrEqual(204);
  };
  const series = async () =>
    [...(await scrape(quiet.url)).values()]
      .filter(({ name }) => !/^(process|nodejs)_/.test(name))
      .flatMap(({ samples }) => samples)
      .map(({ name, labels }) => JSON.stringify([name, labels]));
  // A look is a request as well.
  await series();
  // Each path with each method, so that whatever there can be is there.
  for (let i = 0; i < 2 * methods.length * paths.length; i++) await send(i);
  const before = await series();
  for (let i = 0; i < 1000; i++) await send(i);
  const after = await series();
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
  const text = after.join('\n');
  expect(marks.filter((one) => text.includes(one))).toEqual([]);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|(hb|ud|gw|sk|rk)_(test|live)_|whsec_|cus_|sub_|https?:/);
  expect(after.length).toBeLessThan(5000);
});

describe('where metrics are served', () => {
  const live = { secretKey: 'sk_test_1', baseUrl: 'http://127.0.0.1:1' };

  test('a port of its own for the management API has them, the public one has not', async () => {
    const own = await startTestGangway({ managementPort: 0 });
    onTestFinished(() => own.close());
    expect((await fetch(`${own.managementUrl}/metrics`)).status).toBe(200);
    expect((await fetch(`${own.url}/metrics`)).status).toBe(404);
  });

  test.each([
    [{ stripe: undefined, managementPort: undefined }, true],
    [{ stripe: live, managementPort: 1234 }, true],
    [{ stripe: live, managementPort: undefined }, false],
  ])('with %j: %s', async (config, served) => {
    const { startMetricsPage } = await import('../../src/observability.ts');
    const signals = new Signals(() => {});
    const metrics = await startMetricsPage(config, { ...parts, limits: {} as never, signals });
    if (metrics) onTestFinished(metrics.close);
    expect(metrics !== undefined).toBe(served);
  });

  test('they are only read, and kept by nobody', async () => {
    const signals = new Signals(() => {});
    const metrics = startMetrics({ ...parts, signals });
    const notFound = (ctx: { status: number }) => {
      ctx.status = 404;
    };
    const server = await listenForTest(appAround(notFound, { pages: [metricsPage(metrics, service)] }));
    onTestFinished(() => server.close(0));
    const get = await fetch(`${server.url}/metrics`);
    expect(get.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(get.headers.get('cache-control')).toBe('no-store');
    const post = await fetch(`${server.url}/metrics`, { method: 'POST' });
    expect(post.status).toBe(405);
    expect(post.headers.get('allow')).toBe('GET, HEAD');
    expect((await fetch(`${server.url}/metrics/more`)).status).toBe(404);
  });
});

const promtool = spawnSync('promtool', ['--version']).status === 0;
test.skipIf(!promtool)('promtool finds nothing wrong with them (skipped without promtool)', async () => {
  const input = await (await fetch(`${gangway.url}/metrics`)).text();
  const { stdout, stderr, status } = spawnSync('promtool', ['check', 'metrics'], { input, encoding: 'utf8' });
  expect({ out: stdout + stderr, status }).toEqual({ out: '', status: 0 });
});
