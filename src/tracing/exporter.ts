/** Sends spans to a collector, as JSON by OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/#otlphttp). */
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

/** @param onLost Told of spans that could not be sent: the SDK says nothing of them. */
export function observedExporter(
  endpoint: string,
  onLost: (spans: number, error: Error | undefined) => void,
): SpanExporter {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code !== 0) onLost(spans.length, result.error);
        done(result);
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
