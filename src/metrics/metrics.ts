/** The metrics of a service, in the form that Prometheus reads (https://prometheus.io/docs/instrumenting/exposition_formats/). */
import cluster from 'node:cluster';
import { Registry } from 'prom-client';
import type { Signals } from '../observe/signals.ts';
import { metricsOfAll } from './cluster.ts';
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

/** Asks for what changes by itself before it is read. */
class FreshRegistry extends Registry {
  readonly #update: () => Promise<void>;

  constructor(update: () => Promise<void>) {
    super();
    this.#update = update;
  }

  override async metrics(): Promise<string> {
    await this.#update();
    return super.metrics();
  }

  override async getMetricsAsJSON() {
    await this.#update();
    return super.getMetricsAsJSON();
  }
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
  const registry = new FreshRegistry(() => figures.update());
  const metrics = createMetrics(registry);
  startAtZero(metrics, parts);
  metrics.buildInfo.set({ version: parts.version, node: process.versions.node }, 1);
  const figures = new StoreFigures(metrics, parts);
  const ofProcess = processMetrics();
  const own = async () => (await Promise.all([registry.metrics(), ofProcess.metrics()])).join('\n');
  const read = cluster.isWorker ? metricsOfAll([registry, ofProcess]) : own;
  let reading: Promise<string> | undefined;

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
