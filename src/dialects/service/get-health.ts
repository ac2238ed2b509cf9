import type { OperationResponse } from '../../contract/types.ts';
import { operation } from './base.ts';

/** Says that the process is alive. */
export const getHealth = operation('getHealth', {
  handle: async (
    _request,
    { now, health: { version, startedAt } },
  ): Promise<OperationResponse<'getHealth'>> => {
    const uptimeSeconds = Math.max(0, Math.floor((now().getTime() - startedAt.getTime()) / 1000));
    return { status: 200, body: { status: 'ok', version, uptimeSeconds } };
  },
});
