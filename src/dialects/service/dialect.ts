/** Health and readiness, and the answer to every path outside the other dialects. Errors are problem details (RFC 9457). */
import { type Dialect, type ErrorDetails, errorResponse } from '../../contract/dialect.ts';
import type { ErrorCode, OperationRequest, OperationResponse } from '../../contract/types.ts';

const name = 'service';

/** Seconds after which to ask an unready service again. */
const RETRY_AFTER = 5;

export interface ServiceDependencies {
  readonly version: string;
  readonly now: () => Date;
  /** Throws while the service cannot take requests. */
  readonly checkReady: () => Promise<void>;
}

export function service({ version, now, checkReady }: ServiceDependencies): Dialect<typeof name> {
  const startedAt = now().getTime();
  return {
    name,
    handlers: {
      getHealth: async (): Promise<OperationResponse<'getHealth'>> => ({
        status: 200,
        body: {
          status: 'ok',
          version,
          uptimeSeconds: Math.max(0, Math.floor((now().getTime() - startedAt) / 1000)),
        },
      }),
      getReadiness: async ({
        requestId,
        report,
      }: OperationRequest<'getReadiness', undefined>): Promise<OperationResponse<'getReadiness'>> => {
        try {
          await checkReady();
          return { status: 200, body: { status: 'ready' } };
        } catch (error) {
          report(error);
          return errorResponse({ name, errorBody }, 'NOT_READY', {
            requestId,
            headers: { 'Retry-After': RETRY_AFTER },
          });
        }
      },
    },
    authenticators: {},
    faults: {
      // No credential and no body is asked for here, so most faults cannot happen; a malformed path leads nowhere.
      badRequest: 'NOT_FOUND',
      notFound: 'NOT_FOUND',
      methodNotAllowed: 'METHOD_NOT_ALLOWED',
      unauthorized: 'INTERNAL_SERVER_ERROR',
      payloadTooLarge: 'INTERNAL_SERVER_ERROR',
      unsupportedMediaType: 'INTERNAL_SERVER_ERROR',
      tooManyRequests: 'INTERNAL_SERVER_ERROR',
      internal: 'INTERNAL_SERVER_ERROR',
    },
    errorBody,
  };
}

function errorBody(code: ErrorCode<typeof name>, { status, message, requestId }: ErrorDetails) {
  return { type: 'about:blank', title: message, status, code, requestId };
}
