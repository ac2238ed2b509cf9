/** The metrics of a service, in the form that Prometheus reads (https://prometheus.io/docs/instrumenting/exposition_formats/). */
import { Registry } from 'prom-client';
import type { Signals } from '../observe/signals.ts';
import { counting, startAtZero } from './count.ts';
import { createMetrics } from './definitions.ts';
import { processMetrics } from './process-metrics.ts';
import { type StoreFigureParts, StoreFigures } from './store-figures.ts';

export interface ServiceMetrics {
  readonly contentType: string;
  /** All metrics as they are now. Calls at the same time share one answer. */
  text(): Promise<string>;
  /** Counts no more. */
  close(): void;
}

/** Starts to count what the service does. */
export function startMetrics(
  parts: StoreFigureParts & {
    readonly signals: Signals;
    readonly version: string;
    /** The names of all dialects. */
    readonly dialects: readonly string[];
    /** The names of all limits. */
    readonly limits: readonly string[];
  },
): ServiceMetrics {
  const registry = new Registry();
  const metrics = createMetrics(registry);
  startAtZero(metrics, parts);
  metrics.buildInfo.set({ version: parts.version, node: process.versions.node }, 1);
  const figures = new StoreFigures(metrics, parts);
  const ofProcess = processMetrics();
  let reading: Promise<string> | undefined;

  async function read(): Promise<string> {
    await figures.update();
    const texts = await Promise.all([registry.metrics(), ofProcess.metrics()]);
    return texts.join('\n');
  }

  return {
    contentType: registry.contentType,
    text() {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    close: parts.signals.subscribe(counting(metrics)),
  };
}
