/** What the service's own operations stand on. Errors are problem details (RFC 9457). */
import type { BillingErrorCode } from '../../billing/errors.ts';
import type { ErrorDetails } from '../../contract/dialect.ts';
import { operationsFor } from '../../contract/operation.ts';
import type { ErrorCode } from '../../contract/types.ts';
import type { Services } from '../services.ts';

export const errors = {
  NOT_READY: 'NOT_READY',
  STORE_UNAVAILABLE: 'NOT_READY',
} as const satisfies Partial<Record<BillingErrorCode, ErrorCode<'service'>>>;

export const operation = operationsFor<'service', Record<never, never>, never, Services>()(errors);

export function errorBody(code: ErrorCode<'service'>, { status, message, requestId }: ErrorDetails) {
  return { type: 'about:blank', title: message, status, code, requestId };
}
