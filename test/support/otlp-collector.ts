/** Stands in for an OpenTelemetry collector: takes what is sent by OTLP over HTTP, as JSON. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** 2 server, 3 client. */
  readonly kind: number;
  /** 2 is an error. */
  readonly status: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly start: bigint;
  readonly end: bigint;
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Collector {
  readonly url: string;
  readonly spans: readonly CollectedSpan[];
  /** Of the resource that was named last. */
  readonly resource: () => Readonly<Record<string, unknown>>;
  /** Everything as it was sent. */
  readonly text: () => string;
  close(): Promise<void>;
}

/** @param answer The status of its answers; null for none at all. */
export async function startCollector(answer: number | null = 200): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const texts: string[] = [];
  let resource: Readonly<Record<string, unknown>> = {};
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
    if (request.url !== '/v1/traces') return response.writeHead(404).end();
    texts.push(text);
    for (const { resource: named, scopeSpans } of JSON.parse(text).resourceSpans) {
      resource = attributesOf(named.attributes);
      for (const scope of scopeSpans) spans.push(...scope.spans.map(spanOf));
    }
    if (answer) response.writeHead(answer, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    resource: () => resource,
    text: () => texts.join('\n'),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface SentSpan extends Omit<CollectedSpan, 'status' | 'attributes' | 'start' | 'end'> {
  readonly status?: { readonly code?: number };
  readonly attributes: readonly Attribute[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

function spanOf(span: SentSpan): CollectedSpan {
  const { name, traceId, spanId, parentSpanId, kind, status, attributes } = span;
  return {
    name,
    traceId,
    spanId,
    parentSpanId,
    kind,
    status: status?.code ?? 0,
    attributes: attributesOf(attributes),
    start: BigInt(span.startTimeUnixNano),
    end: BigInt(span.endTimeUnixNano),
  };
}

const attributesOf = (list: readonly Attribute[]) =>
  Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]));
