/** Sends spans to a collector, as JSON by OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/#otlphttp). */
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

/** @param onLost Told of spans that could not be sent: the SDK says nothing of them. */
export function observedExporter(
  endpoint: string,
  onLost: (spans: number, error: Error | undefined) => void,
): SpanExporter & { giveUp(): void } {
  let pending = 0;
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  return {
    export: (spans, done) => {
      pending += spans.length;
      exporter.export(spans, (result) => {
        pending -= spans.length;
        if (result.code !== 0) onLost(spans.length, result.error);
        done(result);
      });
    },
    /** Nobody waits any longer for what is on its way. */
    giveUp: () => {
      if (pending > 0) onLost(pending, new Error('The collector did not answer in time'));
    },
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
