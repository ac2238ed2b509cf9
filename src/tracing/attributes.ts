/**
 * What spans say, in OpenTelemetry's words (https://opentelemetry.io/docs/specs/semconv/http/http-spans/ and …/db/database-spans/). No body,
 * no query string, no header, no text of an error: one of them may hold a key, or a portal's URL.
 */
import type { EndedRequest, Query, StartedRequest, StripeCall } from '../observe/messages.ts';
import { redact } from '../redact.ts';

type Attributes = Record<string, string | number | undefined>;

const MAX_PATH = 200;
const METHODS = /^(CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|TRACE)$/;

export function requestAttributes({ method, path, requestId }: StartedRequest): Attributes {
  return {
    'http.request.method': METHODS.test(method) ? method : '_OTHER',
    'url.path': redact(path.slice(0, MAX_PATH)),
    'url.scheme': 'http',
    'gangway.request_id': requestId,
  };
}

export function responseAttributes(request: EndedRequest): Attributes {
  const { status, sent, route, dialect, operation, code } = request;
  return {
    'http.request.method': METHODS.test(request.method) ? request.method : '_OTHER',
    'http.route': route,
    'http.response.status_code': status,
    'error.type': status >= 500 ? (code ?? String(status)) : sent ? undefined : 'caller_gone',
    'gangway.dialect': dialect,
    'gangway.operation': operation,
    'gangway.code': code,
  };
}

export function callAttributes({ method, host, route, status, error }: StripeCall): Attributes {
  return {
    'http.request.method': method,
    'server.address': host,
    'url.template': route,
    'http.response.status_code': status,
    'error.type': error,
  };
}

/** @param database What it is called. */
export function queryAttributes({ verb, table, failed }: Query, database: string): Attributes {
  return {
    'db.system.name': database,
    'db.operation.name': verb,
    'db.collection.name': table || undefined,
    'error.type': failed ? '_OTHER' : undefined,
  };
}
