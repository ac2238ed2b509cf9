/** The errors of the management dialect, written down by hand: problem details (RFC 9457). */
import { error, type WrittenResponse } from '../responses.ts';

const body = (status: number, code: string, title: string) => ({
  type: `/docs#/errors/management-${code.toLowerCase()}`,
  title,
  status,
  code,
  detail: title,
  request_id: 'req_xyz123',
});

const problem = (status: number, code: string, title: string) => error(status, body(status, code, title));

/** An error that says of each field what is wrong with it. */
const withFields = (status: number, code: string, title: string) =>
  error(
    status,
    {
      ...body(status, code, title),
      detail: `${title}: app_id is not the id of an app`,
      errors: { app_id: 'is not the id of an app' },
    },
    { free: ['detail', 'errors.app_id'], optional: ['errors'], maps: ['errors'] },
  );

/** What every operation declares. */
export const always: readonly WrittenResponse[] = [
  withFields(400, 'INVALID_REQUEST', 'Invalid request'),
  problem(401, 'UNAUTHORIZED', 'Invalid or missing operator key'),
  withFields(403, 'INSUFFICIENT_SCOPE', 'Operator key lacks a scope'),
  problem(404, 'NOT_FOUND', 'Not found'),
  problem(405, 'METHOD_NOT_ALLOWED', 'Method not allowed'),
  problem(429, 'TOO_MANY_FAILED_AUTHENTICATIONS', 'Too many failed authentication attempts'),
  problem(429, 'RATE_LIMITED', 'Too many requests'),
  problem(500, 'INTERNAL_ERROR', 'Internal server error'),
  problem(503, 'UNAVAILABLE', 'Service is unavailable'),
];

/** What every operation declares that names something. */
export const notFound = withFields(404, 'RESOURCE_NOT_FOUND', 'Resource not found');

/** What every operation with a body declares. */
export const withBody: readonly WrittenResponse[] = [
  problem(413, 'PAYLOAD_TOO_LARGE', 'Request body is too large'),
  problem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Request body must be JSON: send Content-Type: application/json'),
];

/** What every operation declares that needs Stripe. */
export const providerUnavailable = problem(503, 'PROVIDER_UNAVAILABLE', 'Payment provider is unavailable');

export const conflict = withFields(409, 'CONFLICT', 'Conflicts with what is stored');

/** With an `Idempotency-Key`. */
export const keyReused = problem(
  409,
  'IDEMPOTENCY_KEY_REUSED',
  'Idempotency key was used for another request',
);

/** With an `If-Match`. */
export const changed = withFields(412, 'PRECONDITION_FAILED', 'Precondition failed');
