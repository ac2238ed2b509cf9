/** Traces of requests, by OpenTelemetry. Nothing of this is loaded where nothing is traced. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { EndedRequest, Query, StartedRequest, StripeCall } from '../observe/messages.ts';
import type { Signals } from '../observe/signals.ts';
import { callAttributes, queryAttributes, requestAttributes, responseAttributes } from './attributes.ts';
import { observedExporter } from './exporter.ts';
import { resourceOf, samplerOf, type TracingSettings } from './settings.ts';

export interface TracingParts extends TracingSettings {
  readonly signals: Signals;
  /** Told of spans that could not be sent. */
  readonly onLost: (spans: number, error: Error | undefined) => void;
  /** What the database is called (https://opentelemetry.io/docs/specs/semconv/registry/attributes/db/). */
  readonly database: string;
}

/** Spans that wait to be sent; what comes on top of them is dropped. */
const MAX_QUEUE = 2_048;
/** Milliseconds. */
const EXPORT_EVERY = 5_000;
const EXPORT_TIMEOUT = 10_000;
/** Milliseconds that the last spans get at the end. */
const SHUTDOWN_TIMEOUT = 3_000;

/**
 * Traces requests, and what each asks of Stripe and of the store. A request whose caller names a trace (W3C `traceparent`) is part of it;
 * Stripe is told of none. Calls and queries of no request, or of one that is over, have no spans.
 *
 * @returns Sends what is left, and ends it. It never throws.
 */
export function startTracing(parts: TracingParts): { close(): Promise<void> } {
  const exporter = observedExporter(parts.endpoint, parts.onLost);
  const processor = new BatchSpanProcessor({
    exporter,
    maxQueueSize: MAX_QUEUE,
    scheduledDelayMillis: EXPORT_EVERY,
    exportTimeoutMillis: EXPORT_TIMEOUT,
  });
  const provider = new TracerProvider({
    resource: resourceOf(parts),
    sampler: samplerOf(parts),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('gangway', parts.version);
  const propagator = new W3CTraceContextPropagator();
  /** The span of the request that is worked on. */
  const current = new AsyncLocalStorage<Span | undefined>();
  const spans = new WeakMap<StartedRequest, Span>();

  function begin(request: StartedRequest): Span {
    const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
    const { method, startedAt: startTime } = request;
    const attributes = requestAttributes(request);
    const span = tracer.startSpan(method, { kind: SpanKind.SERVER, startTime, attributes }, parent);
    request.traceId = span.spanContext().traceId;
    spans.set(request, span);
    return span;
  }

  function end(request: EndedRequest): void {
    const span = spans.get(request);
    if (!span) return;
    const attributes = responseAttributes(request);
    span.updateName([attributes['http.request.method'], request.route].filter(Boolean).join(' '));
    span.setAttributes(attributes);
    // What its caller has done wrong is no error of the server.
    if (request.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(request.startedAt + request.ms);
  }

  function child(name: string, attributes: Record<string, string | number | undefined>, past: Past): void {
    const parent = current.getStore();
    if (!parent?.isRecording()) return;
    const { startedAt: startTime, ms, failed } = past;
    const context = trace.setSpan(ROOT_CONTEXT, parent);
    const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime, attributes }, context);
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(startTime + ms);
  }

  const unbind = parts.signals.bind(current, begin);
  const unsubscribe = parts.signals.subscribe({
    'request:end': end,
    stripe: (call: StripeCall) =>
      child(`${call.method} ${call.route}`, callAttributes(call), {
        ...call,
        failed: call.error !== undefined,
      }),
    query: (query: Query) =>
      child(`${query.verb} ${query.table}`.trim(), queryAttributes(query, parts.database), query),
  });

  return {
    async close() {
      unbind();
      unsubscribe();
      const late = new Promise<void>((resolve) => setTimeout(resolve, SHUTDOWN_TIMEOUT).unref());
      await Promise.race([provider.shutdown().catch(() => {}), late]);
      exporter.giveUp();
    },
  };
}

/** What has taken place. */
interface Past {
  readonly startedAt: number;
  readonly ms: number;
  readonly failed: boolean;
}
