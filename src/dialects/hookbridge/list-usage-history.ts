import { USAGE_HISTORY_ERRORS } from '../../billing/usage-history.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';
import { dateOf } from './times.ts';

/** What the tenant that the API key belongs to has used, month by month. */
export const listUsageHistory = operation('listUsageHistory', {
  fails: USAGE_HISTORY_ERRORS,
  handle: async (request, { usageHistory }): Promise<OperationResponse<'listUsageHistory'>> => {
    const { limit, offset } = request.query;
    const { months, total } = await usageHistory.list(keyCaller('hookbridge', request), { limit, offset });
    return {
      status: 200,
      body: {
        data: months.map(({ month, count, overage, limit: most }) => ({
          period_start: dateOf(month.start),
          period_end: dateOf(month.end),
          message_count: count,
          overage_count: overage,
          plan_limit: most,
        })),
        meta: {
          request_id: request.requestId,
          total,
          limit,
          offset,
          has_more: offset + months.length < total,
        },
      },
    };
  },
});
