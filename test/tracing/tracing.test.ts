import { spawn } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startTestGangway, USERDOCKS_BODY } from '../support/gangway.ts';
import { type CollectedSpan, startCollector } from '../support/otlp-collector.ts';
import { bareEnvironment, printed, stop } from '../support/process.ts';
import { sandboxFault } from '../support/sandbox-fault.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const traceparent = (sampled: boolean) => `00-${TRACE}-${PARENT}-0${Number(sampled)}`;

async function traced(config: Parameters<typeof startTestGangway>[0] = {}, answer?: number) {
  const collector = await startCollector(answer);
  onTestFinished(() => collector.close());
  const gangway = await startTestGangway({ otlpEndpoint: collector.url, ...config });
  let open = true;
  const close = async () => {
    if (open) await gangway.close();
    open = false;
  };
  onTestFinished(close);
  return { collector, gangway, close };
}

const SERVER = 2;
const CLIENT = 3;
const ERROR = 2;
const server = (spans: readonly CollectedSpan[], route: string) =>
  spans.find(({ kind, attributes }) => kind === SERVER && attributes['http.route'] === route);

test('a request is a span, with the calls of Stripe and the queries that it made; all is sent before the end', async () => {
  const { collector, gangway, close } = await traced();
  expect((await gangway.call('createPortalSession')).status).toBe(200);
  await close();
  const { spans } = collector;
  const request = server(spans, '/v1/billing/portal');
  expect(request).toMatchObject({
    name: 'POST /v1/billing/portal',
    status: 0,
    attributes: {
      'http.request.method': 'POST',
      'url.path': '/v1/billing/portal',
      'http.response.status_code': 200,
      'gangway.dialect': 'hookbridge',
      'gangway.operation': 'createPortalSession',
      'gangway.request_id': expect.stringMatching(/^req_/),
    },
  });
  if (!request) throw new Error('There is no span of the request');
  const children = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId);
  for (const child of children) {
    expect(child).toMatchObject({ traceId: request.traceId, kind: CLIENT });
    expect(child.start).toBeGreaterThanOrEqual(request.start);
    expect(child.end).toBeGreaterThanOrEqual(child.start);
    expect(child.end).toBeLessThanOrEqual(request.end);
  }
  expect(children.find(({ name }) => name === 'POST /v1/billing_portal/sessions')?.attributes).toMatchObject({
    'server.address': '127.0.0.1',
    'url.template': '/v1/billing_portal/sessions',
    'http.response.status_code': 200,
  });
  expect(children.find(({ name }) => name === 'insert audit_events')?.attributes).toMatchObject({
    'db.system.name': 'sqlite',
    'db.operation.name': 'insert',
    'db.collection.name': 'audit_events',
  });
  expect(collector.resource()).toMatchObject({ 'service.name': 'gangway' });
  // Work of nobody's request, as looking for what is due, makes no spans.
  const ids = new Set(spans.map(({ spanId }) => spanId));
  expect(spans.filter(({ kind, parentSpanId }) => kind === CLIENT && !ids.has(parentSpanId ?? ''))).toEqual(
    [],
  );
});

test('a trace that the caller has begun is gone on with, and is in the log; Stripe hears of none', async () => {
  const { collector, gangway, close } = await traced();
  const toStripe: unknown[] = [];
  const onRequest = (message: unknown) => {
    const { request } = message as { request: ClientRequest };
    if (gangway.sandbox.url.endsWith(String(request.getHeader('host'))))
      toStripe.push(request.getHeader('traceparent'));
  };
  subscribe('http.client.request.start', onRequest);
  onTestFinished(() => void unsubscribe('http.client.request.start', onRequest));
  await gangway.call('createPortalSession', { headers: { traceparent: traceparent(true) } });
  await close();
  expect(server(collector.spans, '/v1/billing/portal')).toMatchObject({
    traceId: TRACE,
    parentSpanId: PARENT,
  });
  expect(gangway.log.filter(({ traceId }) => traceId === TRACE)).toEqual([
    expect.objectContaining({ operation: 'createPortalSession', status: 200 }),
  ]);
  expect(toStripe.length).toBeGreaterThan(0);
  expect(toStripe.filter(Boolean)).toEqual([]);
});

test.each(['nonsense', `00-${'0'.repeat(32)}-${PARENT}-01`, 'x'.repeat(8000)])(
  'a traceparent that is none begins a trace of its own',
  async (header) => {
    const { collector, gangway, close } = await traced();
    expect((await gangway.call('getHealth', { headers: { traceparent: header } })).status).toBe(200);
    await close();
    expect(server(collector.spans, '/healthz')?.parentSpanId).toBeUndefined();
  },
);

describe('what is sampled', () => {
  test.each([
    ['parentbased_always_on', 1, true, true],
    ['parentbased_always_on', 1, false, false],
    ['parentbased_always_off', 1, true, true],
    ['parentbased_always_off', 1, undefined, false],
    ['always_off', 1, true, false],
    ['always_on', 1, false, true],
    ['traceidratio', 0, true, false],
    ['traceidratio', 1, undefined, true],
    ['parentbased_traceidratio', 0, undefined, false],
  ])('by %s, %d, for a caller who has sampled: %s', async (traceSampler, traceRatio, sampled, expected) => {
    const { collector, gangway, close } = await traced({ traceSampler, traceRatio });
    await gangway.call('getHealth', {
      headers: sampled === undefined ? {} : { traceparent: traceparent(sampled) },
    });
    await close();
    expect(server(collector.spans, '/healthz') !== undefined).toBe(expected);
  });
});

test('what fails is marked, with its code and no more; what the caller has done wrong is no error', async () => {
  const { collector, gangway, close } = await traced();
  await sandboxFault(gangway.sandbox, { kind: 'server-error', path: '/v1/billing_portal/sessions' });
  expect((await gangway.call('createPortalSession')).status).toBe(503);
  expect((await gangway.call('getSubscription', { authorization: null })).status).toBe(401);
  await close();
  expect(server(collector.spans, '/v1/billing/portal')).toMatchObject({
    status: ERROR,
    attributes: { 'error.type': 'PROVIDER_UNAVAILABLE', 'http.response.status_code': 503 },
  });
  expect(collector.spans.find(({ name }) => name === 'POST /v1/billing_portal/sessions')).toMatchObject({
    status: ERROR,
    attributes: { 'error.type': '500' },
  });
  expect(server(collector.spans, '/v1/billing/subscription')).toMatchObject({
    status: 0,
    attributes: { 'http.response.status_code': 401 },
  });
});

test('no secret is sent: no URL of a portal, no key, no token, no query', async () => {
  const { collector, gangway, close } = await traced();
  const secrets = [
    ...Object.values(gangway.credentials).map(String),
    await gangway.token(),
    'sk_test_sandbox',
  ];
  const { apiKey, operatorKey } = gangway.credentials;
  const answers = await Promise.all([
    gangway.call('createPortalSession'),
    gangway.call('createBillingPortal', { body: USERDOCKS_BODY }),
    fetch(`${gangway.url}/management/v1/api-keys/${apiKey}?key=${operatorKey}`),
    fetch(`${gangway.url}/${operatorKey}`),
  ]);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  const urls = texts.flatMap((text) => text.match(/http:[^"]*\/p\/session\/[^"]*/g) ?? []);
  expect(urls).toHaveLength(2);
  await close();
  expect(collector.spans.length).toBeGreaterThan(8);
  for (const secret of [...secrets, ...urls]) expect(collector.text()).not.toContain(secret);
  expect(collector.text()).not.toContain('/p/session/');
});

describe('a collector that', () => {
  test.each([
    ['is not there', 'http://127.0.0.1:9'],
    ['refuses', undefined],
  ])('%s costs no request, and is in the log', async (_, otlpEndpoint) => {
    const { gangway, close } = await traced(otlpEndpoint ? { otlpEndpoint } : {}, 400);
    expect((await gangway.call('createPortalSession')).status).toBe(200);
    await close();
    expect(gangway.log.filter(({ msg }) => String(msg).startsWith('traces could not be sent'))).toEqual([
      expect.objectContaining({ level: 40, spans: expect.any(Number), reason: expect.any(String) }),
    ]);
  });

  test('never answers holds up neither requests nor, for long, the end', async () => {
    const collector = await startCollector(null);
    onTestFinished(() => collector.close());
    const gangway = await startTestGangway({ otlpEndpoint: collector.url });
    expect((await gangway.call('createPortalSession')).status).toBe(200);
    await gangway.close();
    expect(collector.spans.length).toBeGreaterThan(0);
    expect(gangway.log).toContainEqual(
      expect.objectContaining({ level: 40, msg: expect.stringMatching(/^traces could not be sent/) }),
    );
  });
});

test('services in one process are traced each by itself', async () => {
  const one = await traced();
  const other = await traced();
  await one.gangway.call('getHealth');
  await other.gangway.call('getReadiness');
  await Promise.all([one.close(), other.close()]);
  expect(server(one.collector.spans, '/healthz')).toBeDefined();
  expect(server(one.collector.spans, '/readyz')).toBeUndefined();
  expect(server(other.collector.spans, '/readyz')).toBeDefined();
  expect(server(other.collector.spans, '/healthz')).toBeUndefined();
});

describe('the modules of OpenTelemetry', () => {
  /** Starts the server as a process of its own, and says which of them it has loaded. */
  async function loaded(env: NodeJS.ProcessEnv): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'gangway-test-'));
    const child = spawn(
      process.execPath,
      [
        '--import',
        fileURLToPath(new URL('../support/print-loaded.ts', import.meta.url)),
        fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
      ],
      { cwd: folder, env: { ...bareEnvironment(), PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      const ready = await printed(child, /Ctrl\+C stops Gangway/);
      expect(ready).toBeTruthy();
      const all = printed(child, /loaded: (.*)\n/);
      child.kill('SIGUSR2');
      return [...new Set((await all).match(/@opentelemetry\/[\w-]+/g))].sort();
    } finally {
      await stop(child);
      await rm(folder, { recursive: true });
    }
  }

  test('are not loaded unless traces are sent', async () => {
    // prom-client has the API, which does nothing by itself.
    const own = ['@opentelemetry/api'];
    expect((await loaded({})).filter((name) => !own.includes(name))).toEqual([]);
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:9';
    expect(
      (await loaded({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' })).filter(
        (name) => !own.includes(name),
      ),
    ).toEqual([]);
    expect(await loaded({ OTEL_EXPORTER_OTLP_ENDPOINT })).toContain('@opentelemetry/sdk-trace');
  });
});
