import { BillingError } from '../../billing/errors.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';

/** Says whether the service can take requests. */
export const getReadiness = operation('getReadiness', {
  fails: ['NOT_READY', 'STORE_UNAVAILABLE'],
  handle: async (_request, { health }): Promise<OperationResponse<'getReadiness'>> => {
    await health.checkReady().catch((cause: unknown) => {
      if (cause instanceof BillingError) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new BillingError('NOT_READY', `The service is not ready: ${why}`, { cause });
    });
    return { status: 200, body: { status: 'ready' } };
  },
});
