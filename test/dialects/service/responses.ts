/** The errors of the service itself, written down by hand: problem details (RFC 9457). */
import { error, type WrittenResponse } from '../responses.ts';

const problem = (status: number, code: string, title: string) =>
  error(status, { type: 'about:blank', title, status, code, requestId: 'req_xyz123' });

/** What every operation declares. */
export const always: readonly WrittenResponse[] = [
  problem(404, 'NOT_FOUND', 'Not Found'),
  problem(405, 'METHOD_NOT_ALLOWED', 'Method Not Allowed'),
  problem(500, 'INTERNAL_SERVER_ERROR', 'Internal Server Error'),
];

export const notReady = problem(503, 'NOT_READY', 'Not Ready');
