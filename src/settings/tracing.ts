/** The settings of traces, by OpenTelemetry's names (https://opentelemetry.io/docs/languages/sdk-configuration/). */
import * as read from '../config-values.ts';
import { optional, setting } from './setting.ts';

export const TRACING_SETTINGS = {
  otlpEndpoint: optional(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    read.httpUrl,
    'Where traces are sent, by OTLP over HTTP, such as `http://127.0.0.1:4318`. Without it nothing is traced. OpenTelemetry itself reads `OTEL_EXPORTER_OTLP_HEADERS`, `_TIMEOUT`, `_COMPRESSION`, `_CERTIFICATE`, and `OTEL_RESOURCE_ATTRIBUTES`.',
  ),
  traceServiceName: setting(
    'OTEL_SERVICE_NAME',
    'gangway',
    read.text,
    'What the service is called in traces.',
  ),
  traceSampler: setting(
    'OTEL_TRACES_SAMPLER',
    'parentbased_always_on',
    read.oneOf(
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ),
    'Which requests are traced: always_on, always_off or traceidratio; with parentbased_ in front, callers that send a `traceparent` decide for their own.',
  ),
  traceRatio: setting(
    'OTEL_TRACES_SAMPLER_ARG',
    '1',
    read.ratio,
    'How many of all requests traceidratio takes, from 0 to 1.',
  ),
  tracingDisabled: setting(
    'OTEL_SDK_DISABLED',
    'false',
    read.trueOrFalse,
    '`true`: nothing is traced, whatever the others say.',
  ),
} as const;
