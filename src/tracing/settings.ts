/** The settings of tracing, as the SDK wants them. It reads none of these itself. */
import {
  defaultResource,
  detectResources,
  envDetector,
  type Resource,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type Sampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';

export interface TracingSettings {
  /** Where the collector is, without the path. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** One of the names of https://opentelemetry.io/docs/languages/sdk-configuration/general/#otel_traces_sampler. */
  readonly sampler: string;
  /** How many of all traces, from 0 to 1, for those that take some. */
  readonly ratio: number;
  readonly version: string;
}

export function samplerOf({ sampler, ratio }: TracingSettings): Sampler {
  const root = rootSampler(sampler.replace(/^parentbased_/, ''), ratio);
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(name: string, ratio: number): Sampler {
  if (name === 'always_on') return new AlwaysOnSampler();
  if (name === 'always_off') return new AlwaysOffSampler();
  return new TraceIdRatioBasedSampler(ratio);
}

/** With what `OTEL_RESOURCE_ATTRIBUTES` says. */
export function resourceOf({ serviceName, version }: TracingSettings): Resource {
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.version': version }))
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(resourceFromAttributes({ 'service.name': serviceName }));
}
